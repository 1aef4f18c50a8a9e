import { useId, type HTMLAttributes, type ReactNode } from 'react';
import styles from './Card.module.css';
import { joinClasses } from './join-classes.ts';
import type { Tone } from './spread-tone.ts';

export type CardProps = Omit<HTMLAttributes<HTMLElement>, 'title'> & {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** The card's name when it shows no title. */
  label?: string | undefined;
  /** Stands at the right end of the head. */
  aside?: ReactNode;
  as?: 'section' | 'article' | 'div' | undefined;
  padding?: 'normal' | 'large' | 'none' | undefined;
  tone?: Tone | undefined;
};

export function Card({
  title,
  headingLevel = 2,
  label,
  aside,
  as: Element = 'section',
  padding = 'normal',
  tone,
  className,
  children,
  ...rest
}: CardProps) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const named = title !== undefined && Element !== 'div';
  return (
    <Element
      aria-label={label}
      aria-labelledby={named && label === undefined ? headingId : undefined}
      {...rest}
      className={joinClasses(styles.card, className)}
      data-padding={padding}
      data-tone={tone}
    >
      {(title !== undefined || aside !== undefined) && (
        <header className={styles.head}>
          {title !== undefined && (
            <Heading id={headingId} className={styles.title}>
              {title}
            </Heading>
          )}
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      {children}
    </Element>
  );
}
