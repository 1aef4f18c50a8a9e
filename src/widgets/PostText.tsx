import { Fragment } from 'react';
import { readPost, type PostLine } from '../core/contingency/read-post.ts';
import { joinClasses } from '../ui/join-classes.ts';
import { PostParts } from './PostParts.tsx';
import styles from './PostText.module.css';

interface Props {
  /** In the markup of the policy's posts. */
  text: string;
  className?: string | undefined;
}

/** A post as people will read it. Its markup is read here, never handed to the page. */
export function PostText({ text, className }: Props) {
  return (
    <div className={joinClasses(styles.post, className)}>
      {blocksOf(readPost(text)).map((block, index) => (
        <Fragment key={index}>
          {block[0]?.isItem ? (
            <ul className={styles.list}>
              {block.map(({ parts }, item) => (
                <li key={item}>
                  <PostParts parts={parts} />
                </li>
              ))}
            </ul>
          ) : (
            block.map(({ parts }, line) => (
              <p key={line}>
                <PostParts parts={parts} />
              </p>
            ))
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** Neighbouring lines of one kind; those of a list belong together. */
const blocksOf = (lines: readonly PostLine[]): PostLine[][] => {
  const blocks: PostLine[][] = [];
  for (const line of lines) {
    if (line.parts.length === 0) continue;
    const block = blocks.at(-1);
    if (block?.[0]?.isItem === line.isItem) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
};
