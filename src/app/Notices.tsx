import type { NoticeAction } from '../state/notices.ts';
import { useNotices } from '../state/use-notices.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import styles from './Notices.module.css';

/** What everybody must know before reading on: nobody is there, this is a demo, this is a look back, nothing is saved. */
export function Notices() {
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map(({ id, tone, title, text, action, otherAction, dismiss }) => (
        <Banner
          key={id}
          tone={tone}
          role={tone === 'danger' ? 'alert' : 'status'}
          title={title}
          shortTitle={id === 'demo'}
          onDismiss={dismiss}
          action={
            action !== undefined && (
              <>
                <WayOut action={action} />
                {otherAction !== undefined && <WayOut action={otherAction} />}
              </>
            )
          }
        >
          {text}
        </Banner>
      ))}
    </div>
  );
}

function WayOut({ action }: { action: NoticeAction }) {
  if ('href' in action)
    return (
      <ButtonLink href={action.href} size="small">
        {action.label}
      </ButtonLink>
    );
  return (
    <Button size="small" onClick={action.run}>
      {action.label}
    </Button>
  );
}
