import type { ComponentProps } from 'react';
import { buttonLook, type ButtonLook } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className' | 'href'> &
  Omit<ButtonLook, 'iconOnly'> & {
    href: string;
    icon?: IconName | undefined;
    iconEnd?: IconName | undefined;
  };

export function ButtonLink({
  href,
  variant,
  size,
  block,
  className,
  icon,
  iconEnd,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} {...buttonLook({ variant, size, block, className })} href={href}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  );
}
