import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { announcementOf } from '../../../src/core/contingency/announcement-of.ts';
import type { Draft } from '../../../src/core/contingency/draft.ts';
import { draftKey } from '../../../src/core/contingency/draft-key.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { NOW, boardAtLevels } from '../../support/builders/board-at-levels.ts';
import { boardCheckedIn, draftsOf, posted, withTold } from '../../support/builders/drafts-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

const levelsOf = (board: Board): Draft[] => draftsOf(board).filter(({ kind }) => kind === 'level');
const levelOf = (board: Board): Draft => {
  const [draft] = levelsOf(board);
  if (draft === undefined) throw new Error('no level to post');
  return draft;
};
const FROZEN = checkInOf('c1', {
  level: 4,
  at: '2026-12-29T10:02:00Z',
  working: 2,
  openCases: 17,
  explanation: ['2 SEs are working (level 4 at 2 or fewer).', '1 more SE → level 2.'],
});
const SET = { emea: 6 };
const numbers = (working: number, openCases: number) => ({ entry: 'numbers', working, openCases }) as const;

describe('[DRAFT-IN-PLAY] the team and the company are told that the levels are in play', () => {
  const about = (board: Board, policy?: Policy): Draft[] =>
    draftsOf(board, policy).filter(({ region }) => region === null);
  const inPlay = { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'team trip, **all**', suspended: 'OKR work' };
  const fresh = boardCheckedIn({}, { inPlay });

  test('with why, what is put aside, whom to ask and when the check-ins are', () => {
    const [team, company] = about(fresh);

    expect(team).toMatchObject({ kind: 'in-play', channel: '#customer-support-internal', level: null, until: null });
    expect(team?.text).toBe(
      [
        '**The capacity levels are in play** since 09:00 UTC.',
        'Why: team trip, \\*\\*all\\*\\*',
        'Put aside until further notice: OKR work',
        'Please ask @cs-leadership for a yes before you begin a focus day.',
      ].join('\n'),
    );
    expect(company?.channel).toBe('#customer-support');
    expect(company?.text).toContain('EMEA at 10:00 UTC, Americas at 17:30 UTC.');
  });

  test('not what was left empty', () => {
    const [team] = about({ ...fresh, inPlay: { ...inPlay, reason: '', suspended: '' } });

    expect(team?.text.split('\n')).toHaveLength(2);
  });

  test('each once, posted or skipped', () => {
    const [team, company] = about(fresh);
    if (team === undefined || company === undefined) throw new Error('no drafts');
    const mark = { state: 'skipped', reason: 'said in the meeting', at: '2026-12-29T09:10:00Z', by: 'Lee' } as const;

    expect(about(posted(fresh, team))).toEqual([company]);
    expect(about(withTold(posted(fresh, company), announcementOf(team, mark)))).toEqual([]);
  });

  test('also where they were put to begin later', () => {
    const later = { ...fresh, inPlay: { ...inPlay, since: '2026-12-30T09:00:00Z' } };

    expect(about(posted(later, ...about(later)))).toEqual([]);
  });

  test('again when they come into play again', () => {
    const again = boardCheckedIn({});

    expect(about(again)).toEqual([]);
    expect(about({ ...again, inPlay })).toHaveLength(2);
  });

  test('and that it ended, wherever they were told so', () => {
    const ended = { ...boardCheckedIn({}), inPlay: null };

    const drafts = about(ended);

    expect(drafts.map(({ kind, channel }) => [kind, channel])).toEqual([
      ['stand-down', '#customer-support-internal'],
      ['stand-down', '#customer-support'],
    ]);
    expect(drafts[0]?.text).toContain('no longer in play');
    expect(about(posted(ended, ...drafts))).toEqual([]);
  });

  test('where the beginning was skipped there is no end to tell', () => {
    const mark = { state: 'skipped', reason: 'said in the meeting', at: '2026-12-29T09:10:00Z', by: 'Lee' } as const;
    const skipped = withTold(fresh, ...about(fresh).map((draft) => announcementOf(draft, mark)));

    expect(about({ ...skipped, inPlay: null })).toEqual([]);
  });

  test('an end that was taken back needs the beginning to be told again', () => {
    const board = boardCheckedIn({});
    const ended = { ...board, inPlay: null };

    const undone = { ...posted(ended, ...about(ended)), inPlay: board.inPlay };

    expect(about(undone).map(({ kind }) => kind)).toEqual(['in-play', 'in-play']);
  });

  test('one channel for the team and the company gets one message', () => {
    const channels = { ...HANDBOOK_POLICY.channels, announce: '#customer-support-internal' };
    const drafts = about(fresh, { ...HANDBOOK_POLICY, channels });

    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toContain('Put aside');
    expect(drafts[0]?.text).toContain('Each coverage tells its level');
  });
});

describe('[DRAFT-LEVEL] the company is told the level in force', () => {
  test('of a check-in with what it froze', () => {
    const board = boardCheckedIn({}, { checkIns: [FROZEN], regions: { emea: numbers(3, 3), americas: {} } });

    const { text, ...draft } = levelOf(board);

    expect(text).toBe(
      [
        '**EMEA coverage is at level 4 of 8**: Community posts answered within 24 hours.',
        '2 of 3 planned SEs working, 17 open, active cases, 8.5 per SE.',
        '2 SEs are working (level 4 at 2 or fewer).',
        'This holds until the 10:00 UTC check-in tomorrow.',
      ].join('\n'),
    );
    expect(draft).toMatchObject({
      id: 'level emea c1 0',
      channel: '#customer-support',
      region: 'emea',
      level: 4,
      checkIn: 'c1',
      contingencies: [],
      question: false,
      until: Date.parse('2026-12-30T10:00:00Z'),
    });
  });

  test('without what an older check-in did not keep', () => {
    const bare = { ...FROZEN, working: null, openCases: null, explanation: [] };

    expect(levelOf(boardCheckedIn({}, { checkIns: [bare] })).text.split('\n')).toEqual([
      '**EMEA coverage is at level 4 of 8**: Community posts answered within 24 hours.',
      'This holds until the 10:00 UTC check-in tomorrow.',
    ]);
  });

  test('of an override with its reason, its end and what the numbers give', () => {
    const board = boardAtLevels(SET, { announcements: [] });
    const emea = { ...board.regions['emea'], ...numbers(3, 9) };

    const [draft] = levelsOf({
      ...board,
      regions: { ...board.regions, emea: { ...emea, noOwner: 0, entered: {}, override: emea.override ?? null } },
    });

    expect(draft?.text).toBe(
      [
        '**EMEA coverage is at level 6 of 8**: Pre-sales answered within 2 hours.',
        'CS leadership set it: said so',
        'By its numbers it would be level 1.',
        'This holds until 01:00 UTC tomorrow.',
      ].join('\n'),
    );
    expect(draft).toMatchObject({ id: 'level emea 2026-12-29T08:00:00Z 0', checkIn: null });
  });

  test('once per check-in, also one that says the same again', () => {
    const board = boardCheckedIn({ emea: 4 });
    const told = posted(board, levelOf(board));
    const again = { ...told, checkIns: [...told.checkIns, checkInOf('c2', { at: '2026-12-29T14:00:00Z' })] };

    expect(levelsOf(told)).toEqual([]);
    expect(levelsOf(again).map(({ checkIn }) => checkIn)).toEqual(['c2']);
  });

  test('to nobody while nobody announced or set it, or not in play', () => {
    const regions = { emea: numbers(1, 20), americas: {} };

    expect(levelsOf(boardCheckedIn({}, { regions }))).toEqual([]);
    expect(levelsOf({ ...boardCheckedIn({ emea: 4 }), inPlay: null })).toEqual([]);
  });
});

describe('[DRAFT-LEVEL-POST] a region says what became of that post', () => {
  const postOf = (board: Board) => assessBoard(HANDBOOK_POLICY, board, NOW).regions[0]?.levelPost;
  const mark = { at: '2026-12-29T10:03:00Z', by: 'Dana' };

  test.each([
    ['a check-in', boardCheckedIn({ emea: 4 })],
    ['an override', boardAtLevels(SET)],
  ])('after %s', (_, board) => {
    const skipped = announcementOf(levelOf(board), { state: 'skipped', reason: 'known', ...mark });
    const changed = announcementOf(levelOf(board), { state: 'drafted', ...mark });

    expect(postOf(board)).toBe('to-post');
    expect(postOf(posted(board, levelOf(board)))).toBe('posted');
    expect(postOf(withTold(board, skipped))).toBe('skipped');
    expect(postOf(withTold(board, changed))).toBe('to-post');
    expect(postOf({ ...board, inPlay: null })).toBeNull();
  });

  test('an override that is set anew is told anew', () => {
    const board = boardAtLevels(SET);
    const told = posted(board, levelOf(board));
    const override = {
      level: 7,
      reason: 'worse',
      by: 'Lee',
      at: '2026-12-29T14:00:00Z',
      until: '2026-12-29T16:00:00Z',
    };
    const emea = told.regions['emea'];
    if (emea === undefined) throw new Error('no region');

    expect(postOf({ ...told, regions: { ...told.regions, emea: { ...emea, override } } })).toBe('to-post');
  });

  test('nothing where nothing was announced or set', () => {
    expect(postOf(boardCheckedIn({}))).toBeNull();
  });
});

describe('[DRAFT-UNTIL] a message says until when it holds', () => {
  const untilOf = (board: Board, now: string): string =>
    draftsOf(board, HANDBOOK_POLICY, Date.parse(now))
      .find(({ kind }) => kind === 'level')
      ?.text.split('\n')
      .at(-1) ?? '';

  test.each([
    ['2026-12-29T14:42:00Z', 'This holds until the 10:00 UTC check-in tomorrow.'],
    ['2026-12-30T09:45:00Z', 'This holds until the 10:00 UTC check-in.'],
    ['2026-12-30T10:45:00Z', 'This holds until the 10:00 UTC check-in.'],
    ['2026-12-30T17:00:00Z', 'This holds until the 10:00 UTC check-in tomorrow.'],
  ])('looked at %s, after the check-in of 29 December', (now, words) => {
    expect(untilOf(boardCheckedIn({ emea: 4 }), now)).toBe(words);
  });

  test('an override’s end', () => {
    expect(untilOf(boardAtLevels(SET), '2026-12-29T14:42:00Z')).toBe('This holds until 01:00 UTC tomorrow.');
    expect(untilOf(boardAtLevels(SET), '2026-12-30T00:30:00Z')).toBe('This holds until 01:00 UTC.');
  });
});

describe('[DRAFT-EDITED] changed words are kept', () => {
  test('until the message is posted, with who changed them and when', () => {
    const board = boardCheckedIn({ emea: 4 });
    const changed = announcementOf(levelOf(board), {
      state: 'drafted',
      at: '2026-12-29T10:03:00Z',
      by: 'Dana',
      text: 'Level 4, folks',
    });

    expect(levelOf(withTold(board, changed))).toEqual({
      ...levelOf(board),
      text: 'Level 4, folks',
      edited: { by: 'Dana', at: Date.parse('2026-12-29T10:03:00Z') },
    });
  });
});

describe('[DRAFT-ONCE] a draft is the same on every device', () => {
  test('and has another number after it was retracted', () => {
    const board = boardCheckedIn({ emea: 4 });
    const told = posted(board, levelOf(board));
    const back = { ...told.announcements.slice(-1)[0], id: 'r', corrects: 'level emea emea-1 0', state: 'retracted' };

    expect(levelsOf({ ...told, announcements: [...told.announcements, back] } as Board)[0]?.id).toBe(
      'level emea emea-1 1',
    );
  });

  test('long names and spaces are shortened without being mixed up', () => {
    const keys = [
      draftKey('alert', 'a b', '#c'),
      draftKey('alert', 'a', 'b #c'),
      draftKey('alert', 'x'.repeat(200), '#c'),
      draftKey('alert', 'x'.repeat(199), '#c'),
    ];

    expect(new Set(keys).size).toBe(4);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(30);
    expect(draftKey('alert', 'emea', '#ce', 'c1')).toBe('alert emea #ce c1 ');
  });
});

describe('[DRAFT-ORDER] what comes first', () => {
  test('in play, levels, alerts by how harsh they are, what ended', () => {
    const board = boardCheckedIn({ emea: 5, americas: 4 });
    const told = posted(board, ...draftsOf(board));
    const later = [checkInOf('c2', { level: 4 }), checkInOf('c3', { level: 6, region: 'americas' })];
    const inPlay = { since: '2026-12-29T10:00:00Z', by: 'Lee', reason: '', suspended: '' };

    const drafts = draftsOf({
      ...told,
      inPlay,
      checkIns: [...told.checkIns, ...later],
      announcements: told.announcements.slice(2),
    });

    expect(drafts.map(({ kind, region, channel }) => [kind, region, channel])).toEqual([
      ['in-play', null, '#customer-support-internal'],
      ['in-play', null, '#customer-support'],
      ['level', 'emea', '#customer-support'],
      ['level', 'americas', '#customer-support'],
      ['alert', 'americas', '#ce'],
      ['alert', 'americas', '#sales'],
      ['stand-down', 'emea', '#ce'],
    ]);
  });
});
