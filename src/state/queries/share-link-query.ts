import { queryOptions } from '@tanstack/react-query';
import { decodeShareLink, type SharedDocument } from '../../data/share/decode-share-link.ts';
import { queryClient } from './query-client.ts';

/** The document behind `board=` of a link. */
const shareLinkQuery = (payload: string) =>
  queryOptions({ queryKey: ['share-link', payload], queryFn: () => decodeShareLink(payload), gcTime: 60_000 });

export const fetchSharedDocument = (payload: string): Promise<SharedDocument> =>
  queryClient.fetchQuery(shareLinkQuery(payload));
