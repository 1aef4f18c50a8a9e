import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PostText } from '../../../widgets/PostText.tsx';
import { messageTemplates, postTemplates } from './post-templates.ts';
import styles from './words.module.css';

/** The wording of what is posted; words in braces are filled in. */
export function PostsCard() {
  const policy = usePolicy();
  return (
    <Card title="Wording of posts">
      <p className={styles.note}>Words in braces are filled in; a line whose words all come to nothing falls away.</p>
      <Templates items={postTemplates(policy)} />
      <Disclosure className={styles.more} summary="What each contingency tells its channels">
        <Templates items={messageTemplates(policy)} />
      </Disclosure>
    </Card>
  );
}

function Templates({ items }: { items: ReturnType<typeof postTemplates> }) {
  return (
    <dl className={styles.posts}>
      {items.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <PostText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
