import { IconFrame, type IconLook } from './IconFrame.tsx';
import { SIGN_SHAPES, type SignName } from './sign-shapes.ts';

/** One of the few icons of a screen that loads no others. */
export function Sign({ name, ...look }: IconLook & { name: SignName }) {
  return <IconFrame shape={SIGN_SHAPES[name]} {...look} />;
}
