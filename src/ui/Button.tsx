import type { ComponentProps, MouseEvent } from 'react';
import { buttonLook, type ButtonLook } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type ButtonProps = Omit<ComponentProps<'button'>, 'aria-pressed' | 'className'> &
  Omit<ButtonLook, 'iconOnly'> & {
    /** Given, the button is a toggle. */
    pressed?: boolean | undefined;
    /** At work: stays where it is and keeps the focus, but does nothing. */
    busy?: boolean | undefined;
    icon?: IconName | undefined;
    iconEnd?: IconName | undefined;
  };

export function Button(props: ButtonProps) {
  const { variant, size, block, className, pressed, busy = false, icon, iconEnd, onClick, children, ...rest } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      {...buttonLook({ variant, size, block, className })}
      aria-pressed={pressed}
      aria-busy={busy || undefined}
      aria-disabled={busy ? true : rest['aria-disabled']}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}
