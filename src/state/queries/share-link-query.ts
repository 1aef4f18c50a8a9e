import { queryOptions } from '@tanstack/react-query';
import type { SharedDocument } from '../../data/share/decode-share-link.ts';
import { queryClient } from './query-client.ts';

/** The document behind `board=` of a link. */
const shareLinkQuery = (payload: string) =>
  queryOptions({
    queryKey: ['share-link', payload],
    queryFn: async () => {
      // Most visits bring no link, so what unpacks one is fetched with the first.
      const { decodeShareLink } = await import('../../data/share/decode-share-link.ts');
      return decodeShareLink(payload);
    },
    gcTime: 60_000,
  });

/** Never rejects: whatever keeps the link from being read is the reason. */
export const readLink = async (payload: string): Promise<SharedDocument> => {
  try {
    return await queryClient.fetchQuery(shareLinkQuery(payload));
  } catch {
    return { ok: false, reason: 'A part of the app that reads links could not be loaded. Reload the page.' };
  }
};
