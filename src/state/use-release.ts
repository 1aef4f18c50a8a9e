import { useStore } from 'zustand/react';
import { releaseStore } from './release-store.ts';

/** Whether a newer release waits, and the way to take it. */
export const useRelease = () => useStore(releaseStore);
