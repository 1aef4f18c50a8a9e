import * as v from 'valibot';
import { boardSchema, type Board } from '../../../src/core/board/board.ts';

interface PlantedBoard {
  readonly board: Board;
  /** Every name, id and text that somebody typed; none is a part of another, or of anything else. */
  readonly planted: readonly string[];
}

const ON = '2026-12-29T';
const SPAN = { at: `${ON}08:00:00Z`, until: '2026-12-30T01:00:00Z' };

/** A board at 2026-12-29T14:42Z full of people, customers, cases, reasons and messages, each with words of its own. */
export function plantedBoard(): PlantedBoard {
  const planted: string[] = [];
  const plant = (what: string): string => {
    const words = `Qz${what}${String(planted.length).padStart(3, '0')}vx`;
    planted.push(words);
    return words;
  };
  const stamp = () => ({ at: `${ON}14:30:00Z`, by: plant('by') });
  const people = (['working', 'working', 'focus', 'out'] as const).map((availability) => ({
    id: plant('person'),
    name: plant('Name'),
    region: 'emea',
    availability,
    openCases: 4,
    away: [{ from: '2026-12-29', to: '2026-12-31', note: plant('note') }],
    entered: { openCases: stamp(), availability: stamp() },
  }));
  const cases = (['pre-sales', 'enterprise', 'free', 'internal'] as const).flatMap((segment) =>
    (['p0', 'p3'] as const).map((priority) => ({
      id: plant('case'),
      title: plant('Title'),
      customer: plant('Customer'),
      segment,
      priority,
      status: 'open',
      openedAt: `${ON}07:00:00Z`,
      owner: people[0]?.id ?? null,
      region: 'emea',
      url: `https://example.com/${plant('link')}`,
      openedByCE: true,
      exception: { reason: plant('exception'), ...stamp() },
      request: {
        summary: plant('summary'),
        expected: plant('expected'),
        steps: plant('steps'),
        impact: plant('impact'),
        designDocument: plant('document'),
        salesContext: plant('sales'),
      },
      pin: { reason: plant('pin'), ...stamp() },
    })),
  );
  const checkIn = { id: plant('checkIn'), region: 'emea', at: `${ON}10:02:00Z`, by: plant('by'), level: 4 };
  const told = {
    id: plant('announcement'),
    kind: 'alert',
    region: 'emea',
    channel: '#community-relations',
    level: 4,
    contingency: 'community-answers',
    checkIn: checkIn.id,
    text: plant('text'),
    at: `${ON}10:05:00Z`,
    by: plant('by'),
    reason: plant('reason'),
  };
  const board = v.parse(boardSchema, {
    format: 'evenkeel-board',
    version: 1,
    team: 'Support of Example',
    inPlay: { since: '2026-12-23T09:00:00Z', by: plant('by'), reason: plant('reason'), suspended: plant('suspended') },
    regions: {
      emea: { entry: 'roster', noOwner: 1, entered: { noOwner: stamp() } },
      americas: {
        entry: 'numbers',
        working: 8,
        openCases: 40,
        entered: { working: stamp(), openCases: stamp() },
        override: { level: 3, reason: plant('override'), by: plant('by'), ...SPAN },
      },
    },
    people,
    cases,
    checkIns: [
      { ...checkIn, explanation: [plant('explanation')], working: 2, openCases: 13, levelName: plant('level') },
    ],
    announcements: [
      { ...told, state: 'posted' },
      { ...told, id: plant('announcement'), kind: 'level', channel: '#customer-support', state: 'skipped' },
    ],
    timeLog: [{ day: '2026-12-29', region: 'emea', customerHours: 6, internalHours: 1, by: plant('by') }],
    history: [{ id: plant('edit'), ...stamp(), kind: 'setCounts', note: plant('note') }],
  });
  return { board, planted };
}
