import { ICON_SHAPES, type IconName } from './icon-shapes.ts';
import { IconFrame, type IconLook } from './IconFrame.tsx';

export type IconProps = IconLook & { name: IconName };

/** One of all the app's icons. */
export function Icon({ name, ...look }: IconProps) {
  return <IconFrame shape={ICON_SHAPES[name]} {...look} />;
}
