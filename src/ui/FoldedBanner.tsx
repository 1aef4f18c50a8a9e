import { Banner, type BannerProps } from './Banner.tsx';
import { BANNER_ICONS } from './banner-icons.ts';
import banner from './Banner.module.css';
import styles from './FoldedBanner.module.css';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';

/** A notice in its one line, with what it says besides and the ways out of it behind the line: where height is dear. */
export function FoldedBanner(props: Omit<BannerProps, 'shortTitle'>) {
  const { tone, title, action, onDismiss, dismissLabel, icon, className, children, ...rest } = props;
  const hasMore = (children ?? undefined) !== undefined || Boolean(action) || onDismiss !== undefined;
  if (!hasMore) return <Banner {...props} />;
  return (
    <div {...rest} className={joinClasses(banner.banner, styles.folded, className)} data-banner={tone}>
      <details className={styles.details}>
        <summary className={styles.line}>
          <Icon name={icon ?? BANNER_ICONS[tone]} className={banner.icon} />
          <span className={banner.title}>{title}</span>
          <Icon name="chevron-down" size="small" className={styles.arrow} />
        </summary>
        <div className={styles.more}>
          {children !== undefined && <div className={banner.text}>{children}</div>}
          <div className={banner.action}>
            {action}
            {onDismiss && (
              <Button variant="ghost" size="small" aria-label={dismissLabel} onClick={onDismiss}>
                Dismiss
              </Button>
            )}
          </div>
        </div>
      </details>
    </div>
  );
}
