import type { ComponentProps } from 'react';
import { buttonLook, type ButtonLook } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'aria-pressed' | 'className' | 'children'> &
  Omit<ButtonLook, 'iconOnly' | 'block'> & {
    icon: IconName;
    /** What it does, for everybody who cannot guess it from the drawing. */
    label: string;
  };

export function IconButton({
  icon,
  label,
  variant = 'ghost',
  size,
  className,
  title = label,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...buttonLook({ variant, size, className, iconOnly: true })}
      aria-label={label}
      title={title}
    >
      <Icon name={icon} />
    </button>
  );
}
