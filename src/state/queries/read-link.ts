import type { SharedDocument } from '../../data/share/decode-share-link.ts';

const NOT_LOADED: SharedDocument = {
  ok: false,
  reason: 'A part of the app that reads links could not be loaded. Reload the page.',
};

/** The document of a link. Most visits bring none, so what unpacks it is fetched with the first. Never rejects. */
export const readLink = async (payload: string): Promise<SharedDocument> => {
  try {
    const { fetchSharedDocument } = await import('./share-link-query.ts');
    return await fetchSharedDocument(payload);
  } catch {
    return NOT_LOADED;
  }
};
