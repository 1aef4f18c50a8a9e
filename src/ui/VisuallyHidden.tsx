import type { HTMLAttributes } from 'react';
import { joinClasses } from './join-classes.ts';

export type VisuallyHiddenProps = HTMLAttributes<HTMLElement> & {
  as?: 'span' | 'div' | 'h1' | 'h2' | 'h3' | undefined;
};

/** Words for who listens instead of looking. */
export function VisuallyHidden({ as: Element = 'span', className, ...rest }: VisuallyHiddenProps) {
  return <Element {...rest} className={joinClasses('visually-hidden', className)} />;
}
