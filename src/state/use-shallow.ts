import { useShallow as keepWhileEqual } from 'zustand/react/shallow';

/** Makes a selector that builds a new list or object give the old one again while its items are the same. */
export const useShallow = <From, Part>(select: (from: From) => Part): ((from: From) => Part) => keepWhileEqual(select);
