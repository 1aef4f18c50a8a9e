import type { Board } from '../../../src/core/board/board.ts';
import { boardOf, personOf } from './board-of.ts';

type Parts = Parameters<typeof boardOf>[0];

/** Five ranked cases in normal times, one with the CE and one that waits for its customer; Amara and Zoë of EMEA. */
export function queueBoard(parts: Parts = {}): Board {
  return boardOf({
    people: [personOf('amara', { name: 'Amara' }), personOf('zoe', { name: 'Zoë' })],
    cases: [
      {
        id: '101',
        title: 'Search is down',
        customer: 'Tailspin',
        segment: 'enterprise',
        priority: 'p0',
        status: 'open',
        openedAt: '2026-12-29T13:00:00Z',
        region: 'emea',
        owner: 'amara',
        url: 'https://desk.example.com/101',
      },
      {
        id: '102',
        title: 'Login fails',
        customer: 'Contoso',
        segment: 'team',
        priority: 'p1',
        status: 'open',
        openedAt: '2026-12-28T09:00:00Z',
        region: 'americas',
      },
      {
        id: '103',
        title: 'Slow pages',
        customer: 'Adatum',
        segment: 'enterprise',
        priority: 'p1',
        status: 'open',
        openedAt: '2026-12-29T09:00:00Z',
        region: 'emea',
        owner: 'zoe',
      },
      {
        id: '104',
        title: 'Which ports?',
        segment: 'free',
        priority: 'p2',
        status: 'new',
        openedAt: '2026-12-29T10:00:00Z',
        region: 'emea',
      },
      { id: '105', title: 'Import stops', segment: 'team', priority: 'p2', status: 'new', openedAt: 'last Tuesday' },
      {
        id: '106',
        title: 'Trial wants a call',
        segment: 'pre-sales',
        priority: 'p2',
        status: 'open',
        openedAt: '2026-12-29T11:00:00Z',
      },
      { id: '107', title: 'Log files asked for', status: 'pending', openedAt: '2026-12-20T11:00:00Z' },
    ],
    ...parts,
  });
}
