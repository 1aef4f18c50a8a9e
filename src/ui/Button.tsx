import type { ComponentProps, MouseEvent } from 'react';
import { buttonLook, type ButtonLook } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type ButtonProps = Omit<ComponentProps<'button'>, 'aria-pressed' | 'className'> &
  Omit<ButtonLook, 'iconOnly'> & {
    /** At work: stays where it is and keeps the focus, but does nothing. */
    busy?: boolean | undefined;
    icon?: IconName | undefined;
  };

export function Button(props: ButtonProps) {
  const { variant, size, block, className, busy = false, icon, onClick, children, ...rest } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      {...buttonLook({ variant, size, block, className })}
      aria-busy={busy || undefined}
      aria-disabled={busy ? true : rest['aria-disabled']}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
