import type { CSSProperties } from 'react';

/** An inline style that may hand numbers to the stylesheet as custom properties. */
export type StyleWithVariables = CSSProperties & Record<`--${string}`, string | number>;
