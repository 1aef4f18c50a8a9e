import { useLayoutEffect } from 'react';
import { removeFirstFrame } from './remove-first-frame.ts';

/** Stands beside what the first frame was waiting for, and takes that away. */
export function Arrived() {
  useLayoutEffect(removeFirstFrame, []);
  return null;
}
