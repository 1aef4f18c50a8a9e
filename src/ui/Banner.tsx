import type { HTMLAttributes, ReactNode } from 'react';
import styles from './Banner.module.css';
import { BANNER_ICONS, type BannerTone } from './banner-icons.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-shapes.ts';
import { joinClasses } from './join-classes.ts';

export type BannerProps = Omit<HTMLAttributes<HTMLDivElement>, 'title' | 'role'> & {
  tone: BannerTone;
  /** Only for a banner that appears while somebody is at work: `status` waits its turn, `alert` does not. */
  role?: 'status' | 'alert' | undefined;
  title?: ReactNode;
  /** A title of a few words: on a phone what is to be done stands beside it. */
  shortTitle?: boolean | undefined;
  action?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
  icon?: IconName | undefined;
};

export function Banner({
  tone,
  title,
  shortTitle,
  action,
  onDismiss,
  dismissLabel = 'Dismiss',
  icon = BANNER_ICONS[tone],
  className,
  children,
  ...rest
}: BannerProps) {
  return (
    <div
      {...rest}
      className={joinClasses(styles.banner, className)}
      data-banner={tone}
      data-short={shortTitle || undefined}
    >
      <Icon name={icon} className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div className={styles.text}>{children}</div>}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {onDismiss && (
        <IconButton icon="close" label={dismissLabel} size="small" className={styles.dismiss} onClick={onDismiss} />
      )}
    </div>
  );
}
