import { useStore } from 'zustand/react';
import { useBoardStore } from './board-context.ts';
import type { Facts } from './store/facts.ts';

/** A part of what the store holds; the component renders again when that part changes. */
export const useFacts = <Part>(select: (facts: Facts) => Part): Part => useStore(useBoardStore().api, select);
