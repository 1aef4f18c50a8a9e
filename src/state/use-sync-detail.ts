import { faultDetail } from '../data/storage/fault-detail.ts';
import { useFacts } from './use-facts.ts';
import { useSync } from './use-sync.ts';

/** What happened to what was entered, and what to do, where there is more to say than its few words. */
export const useSyncDetail = (): string | null => {
  const { detail } = useSync();
  const kind = useFacts(({ fault }) => fault?.kind ?? null);
  return kind === null ? detail : faultDetail(kind);
};
