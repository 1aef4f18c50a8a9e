import type { Case } from '../../../core/board/case.ts';
import type { ImportBoard } from '../../../core/import/import-preview.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { createSession } from '../session/create-session.ts';
import type { ImportHandler, ImportSource } from './import-messages.ts';

const contentOf = async (source: ImportSource): Promise<Uint8Array | string> =>
  'text' in source ? source.text : new Uint8Array(await source.blob.arrayBuffer());

/** Runs an import for whoever asks, in the worker or, where there is none, beside the page. */
export function createHandler(): ImportHandler {
  const session = createSession();
  let board: Omit<ImportBoard, 'cases'> = { people: [], regions: {} };
  let regions: readonly PolicyRegion[] = [];
  let cases: Case[] = [];

  return async (request, report) => {
    switch (request.ask) {
      case 'read': {
        const { source, choice } = request;
        const content = await contentOf(source);
        const read = session.read({ source: source.name, content, choice, onProgress: report });
        return { about: 'contents', contents: read };
      }
      case 'remove':
        return { about: 'contents', contents: session.remove(request.source) };
      case 'board':
        ({ board, regions } = request);
        return { about: 'board' };
      case 'cases':
        if (request.isFirst) cases = [];
        for (const one of request.cases) cases.push(one);
        return { about: 'board' };
      case 'preview':
        session.setBoard({ ...board, cases }, regions);
        return { about: 'preview', preview: session.preview(request.settings) };
      case 'part':
        return { about: 'part', part: session.part(request.number) };
    }
  };
}
