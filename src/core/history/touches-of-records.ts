import type { EditAction } from '../board/edit.ts';
import type { Touch } from './touch.ts';

/**
 * What an edit changes of check-ins, messages and logged hours; nothing for other edits. Whether hours were logged before in
 * the place of others an edit does not say, so that they count as set, never as new.
 *
 * @example touchesOfRecords({ kind: 'withdrawCheckIn', checkIn: 'c8' }) // [{ key: 'checkIns/c8', effect: 'remove' }]
 */
export function touchesOfRecords(edit: EditAction): Touch[] {
  switch (edit.kind) {
    case 'confirmCheckIn':
      return [{ key: `checkIns/${edit.checkIn.id}`, effect: 'add' }];
    case 'withdrawCheckIn':
      return [{ key: `checkIns/${edit.checkIn}`, effect: 'remove' }];
    case 'draftAnnouncement':
    case 'settleAnnouncement':
      return [{ key: `announcements/${edit.announcement.id}`, effect: 'add' }];
    case 'discardDraft':
    case 'reopenAnnouncement':
      return [{ key: `announcements/${edit.announcement}`, effect: 'remove' }];
    case 'logHours':
      return [{ key: `timeLog/${edit.entry.day} ${edit.entry.region} ${edit.entry.by}`, effect: 'set' }];
    default:
      return [];
  }
}
