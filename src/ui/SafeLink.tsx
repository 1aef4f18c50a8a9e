import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import { safeAddress } from './safe-address.ts';
import styles from './SafeLink.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type SafeLinkProps = Omit<ComponentProps<'a'>, 'href' | 'target' | 'rel'> & {
  href: string;
  /** The sign that the link leaves the app. */
  icon?: boolean | undefined;
};

/** A link to elsewhere; an address that may not be followed leaves its words as plain text. */
export function SafeLink({ href, icon = true, className, children, ...rest }: SafeLinkProps) {
  const address = safeAddress(href);
  if (address === undefined) return <span className={className}>{children}</span>;
  if (address.startsWith('mailto:')) {
    return (
      <a {...rest} className={className} href={address}>
        {children}
      </a>
    );
  }
  return (
    <a
      {...rest}
      className={joinClasses(styles.external, className)}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
      {icon && <Icon name="external" size="small" className={styles.icon} />}{' '}
      <VisuallyHidden>(opens in a new tab)</VisuallyHidden>
    </a>
  );
}
