import type { EditAction } from '../board/edit.ts';
import type { Touch } from './touch.ts';

const thing = (id: string, effect: Touch['effect']): Touch => ({ key: `cases/${id}`, effect });
const fields = (id: string, names: readonly string[]): Touch[] =>
  names.map((name) => ({ key: `cases/${id}/${name}`, effect: 'set' }));

/**
 * What an edit changes of cases; nothing for other edits.
 *
 * @example touchesOfCases({ kind: 'solveCase', case: '4711' }) // [{ key: 'cases/4711/status', effect: 'set' }]
 */
export function touchesOfCases(edit: EditAction): Touch[] {
  switch (edit.kind) {
    case 'addCase':
      return [thing(edit.case.id, 'add')];
    case 'removeCase':
      return [thing(edit.case, 'remove')];
    case 'editCase':
      return fields(edit.case, Object.keys(edit.changes));
    case 'solveCase':
    case 'setCaseStatus':
      return fields(edit.case, ['status']);
    case 'takeCase':
      return fields(edit.case, ['owner']);
    case 'pinCase':
    case 'unpinCase':
      return fields(edit.case, ['pin']);
    case 'replyToCase':
      return fields(edit.case, ['firstReplyAt']);
    case 'changeCases':
      return [
        ...edit.remove.map((id) => thing(id, 'remove')),
        ...edit.change.flatMap(({ id, changes }) => fields(id, Object.keys(changes))),
        ...edit.add.map(({ id }) => thing(id, 'add')),
      ];
    default:
      return [];
  }
}
