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
      {notices.map((notice) => (
        <Banner
          key={notice.id}
          tone={notice.tone}
          role={notice.tone === 'danger' ? 'alert' : 'status'}
          title={notice.title}
          {...(notice.dismiss !== undefined && { onDismiss: notice.dismiss })}
          action={
            notice.action !== undefined &&
            ('href' in notice.action ? (
              <ButtonLink href={notice.action.href} size="small">
                {notice.action.label}
              </ButtonLink>
            ) : (
              <Button size="small" onClick={notice.action.run}>
                {notice.action.label}
              </Button>
            ))
          }
        >
          {notice.text}
        </Banner>
      ))}
    </div>
  );
}
