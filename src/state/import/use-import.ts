import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { useBoardStore } from '../board-context.ts';
import { shownBoard } from '../store/shown-board.ts';
import { useFacts } from '../use-facts.ts';
import { usePolicy } from '../use-policy.ts';
import type { ImportFacts } from './import-facts.ts';
import { createImportStore, type ImportStore } from './import-store.ts';

/** The import of this visit to the screen; it ends when the screen goes. */
export const useImportStore = (): ImportStore => {
  const board = useBoardStore();
  const [store] = useState(() => createImportStore(board));
  const people = useFacts((facts) => shownBoard(facts).people);
  const cases = useFacts((facts) => shownBoard(facts).cases);
  const regions = useFacts((facts) => shownBoard(facts).regions);
  const { regions: policyRegions } = usePolicy();
  useEffect(() => {
    store.look({ people, cases, regions }, policyRegions);
  }, [store, people, cases, regions, policyRegions]);
  useEffect(() => store.close, [store]);
  return store;
};

/** A part of what is known about the import. */
export const useImportFacts = <Part>(store: ImportStore, select: (facts: ImportFacts) => Part): Part =>
  useStore(store.api, select);
