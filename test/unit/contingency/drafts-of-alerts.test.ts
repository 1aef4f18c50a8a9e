import { describe, expect, test } from 'vitest';
import { announcementOf as settled } from '../../../src/core/contingency/announcement-of.ts';
import type { Board } from '../../../src/core/board/board.ts';
import type { Draft } from '../../../src/core/contingency/draft.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { isQuestion } from '../../../src/core/contingency/is-question.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardAtLevels } from '../../support/builders/board-at-levels.ts';
import { caseOf } from '../../support/builders/board-of.ts';
import { boardCheckedIn, draftsOf, posted, withTold } from '../../support/builders/drafts-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

const alertsOf = (board: Board, policy?: Policy): Draft[] =>
  draftsOf(board, policy).filter(({ kind }) => kind === 'alert');
const alertTo = (channel: string, board: Board, policy?: Policy): Draft => {
  const [draft, ...others] = alertsOf(board, policy).filter((one) => one.channel === channel);
  if (draft === undefined || others.length > 0) throw new Error(`not one alert to ${channel}`);
  return draft;
};
const SKIPPED = { state: 'skipped', reason: 'they know', at: '2026-12-29T10:10:00Z', by: 'Dana' } as const;

describe('[DRAFT-ALERT] each channel gets one message per region', () => {
  test('with all contingencies that it was not told', () => {
    const drafts = alertsOf(boardCheckedIn({ emea: 7 }));

    expect(drafts.map(({ channel, contingencies }) => [channel, contingencies])).toEqual([
      ['#ce', ['tell-post-sales', 'tell-pre-sales', 'ce-first']],
      ['#sales', ['tell-pre-sales']],
      ['#community-relations', ['tell-community']],
      ['@cs-leadership', ['leadership-cases']],
      ['#customer-support-internal', ['focus-standby']],
    ]);
  });

  test('in the policy’s words, with region, level and until when', () => {
    const { text, ...draft } = alertTo('#community-relations', boardCheckedIn({ emea: 4 }));

    expect(text).toBe(
      [
        '**EMEA coverage is at level 4.**',
        'Posts in #help get their answer as soon as we can, at the latest 24 hours after they appear.',
        'It stays so until we tell you here that it is over; we look again at the 10:00 UTC check-in tomorrow.',
      ].join('\n'),
    );
    expect(draft).toEqual({
      id: 'alert emea #community-relations emea-1 0',
      kind: 'alert',
      region: 'emea',
      channel: '#community-relations',
      level: 4,
      contingencies: ['tell-community'],
      checkIn: 'emea-1',
      edited: null,
      until: Date.parse('2026-12-30T10:00:00Z'),
      alsoTold: [],
      question: false,
    });
  });

  test('several contingencies are a list', () => {
    const lines = alertTo('#ce', boardCheckedIn({ emea: 6 })).text.split('\n');

    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(2);
  });

  test('after a rise only what is new', () => {
    const board = boardCheckedIn({ emea: 5 });
    const risen = { ...posted(board, ...draftsOf(board)), checkIns: [checkInOf('c2', { level: 6 })] };

    expect(alertsOf(risen).map(({ channel, contingencies }) => [channel, contingencies])).toEqual([
      ['#ce', ['tell-pre-sales']],
      ['#sales', ['tell-pre-sales']],
    ]);
  });

  test('also because of an override, whose start is then the cause', () => {
    const draft = alertTo('#community-relations', boardAtLevels({ emea: 4 }));

    expect(draft).toMatchObject({ checkIn: null, id: 'alert emea #community-relations 2026-12-29T08:00:00Z 0' });
    expect(draft.text).toContain('we look again at 01:00 UTC tomorrow');
  });

  test('none while nobody announced or set the level', () => {
    const regions = { emea: { entry: 'numbers', working: 1, openCases: 20 }, americas: {} } as const;

    expect(alertsOf(boardCheckedIn({}, { regions }))).toEqual([]);
  });

  test('none once it was skipped', () => {
    const board = boardCheckedIn({ emea: 4 });
    const skipped = withTold(board, settled(alertTo('#community-relations', board), SKIPPED));

    expect(alertsOf(skipped).map(({ channel }) => channel)).not.toContain('#community-relations');
  });

  test('a contingency without words for its alert is told as what people do', () => {
    const levels = HANDBOOK_POLICY.levels.map((rule) => ({
      ...rule,
      contingencies: rule.contingencies.map((contingency) => ({ ...contingency, alert: undefined, text: 'Do so.' })),
    }));

    expect(alertTo('#sales', boardCheckedIn({ emea: 6 }), { ...HANDBOOK_POLICY, levels }).text).toContain('\nDo so.\n');
  });

  test('groups to tell besides the channel are named', () => {
    expect(alertTo('#prod-eng-announce', boardCheckedIn({ emea: 8 })).alsoTold).toEqual([
      'engineering leadership',
      'product leadership',
    ]);
  });
});

describe('[DRAFT-QUESTION] leadership is asked', () => {
  test('whether it would save the team work', () => {
    const question = alertTo('@cs-leadership', boardCheckedIn({ emea: 4 }));

    expect(question).toMatchObject({ question: true, contingencies: ['leadership-cases'] });
    expect(question.text).toContain('Would it take work off the team');
  });

  test('and what was asked stays known as a question', () => {
    const drafts = alertsOf(boardCheckedIn({ emea: 4 }));
    const told = drafts.map((draft) => settled(draft, SKIPPED));

    expect(told.map(isQuestion)).toEqual(drafts.map(({ question }) => question));
    expect(told.filter(isQuestion)).toHaveLength(1);
  });

  test('yes and no are both answers', () => {
    const board = boardCheckedIn({ emea: 4 });
    const question = alertTo('@cs-leadership', board);

    expect(alertsOf(posted(board, question))).not.toContainEqual(question);
    expect(alertsOf(withTold(board, settled(question, SKIPPED))).filter((draft) => draft.question)).toEqual([]);
  });

  test('apart from what else its channel is told', () => {
    const channels = { ...HANDBOOK_POLICY.channels, leadership: '#community-relations' };
    const drafts = alertsOf(boardCheckedIn({ emea: 4 }), { ...HANDBOOK_POLICY, channels });

    const there = drafts.filter(({ channel }) => channel === '#community-relations');

    expect(there.map(({ question, contingencies }) => [question, contingencies])).toEqual([
      [false, ['tell-community']],
      [true, ['leadership-cases']],
    ]);
    expect(new Set(there.map(({ id }) => id)).size).toBe(2);
  });
});

describe('[DRAFT-CASES] level 8 lists the first cases of the queue', () => {
  const cases = Array.from({ length: 7 }, (_, place) =>
    caseOf(`c${place}`, {
      title: `Case ${place}`,
      priority: 'p1',
      segment: 'enterprise',
      status: 'open',
      openedAt: `2026-12-29T0${place}:00:00Z`,
      url: `https://desk.example.com/${place}`,
    }),
  );
  const listed = (...first: Parameters<typeof caseOf>[1][]): string[] => {
    const urgent = first.map((fields, place) => caseOf(`u${place}`, { ...fields, priority: 'p0', status: 'open' }));
    const board = boardCheckedIn({ emea: 8 }, { cases: [...cases, ...urgent] });
    return alertTo('#prod-eng-announce', board)
      .text.split('\n')
      .filter((line) => line.startsWith('- '));
  };

  test('five of them, with class and link', () => {
    expect(listed()).toEqual([0, 1, 2, 3, 4].map((place) => `- p1 [Case ${place}](https://desk.example.com/${place})`));
  });

  test('without a link where the address is none that a link may carry', () => {
    expect(listed({ title: 'Down', url: 'javascript:alert(1)' })[0]).toBe('- p0 Down');
    expect(listed({ title: 'Down', url: null })[0]).toBe('- p0 Down');
    expect(listed({ title: 'Down', url: `https://example.com/${'x'.repeat(300)}` })[0]).toBe('- p0 Down');
  });

  test('titles are shown as they are, and not longer than they need be', () => {
    expect(listed({ title: '[BUG] **all** @here' })[0]).toBe('- p0 \\[BUG\\] \\*\\*all\\*\\* \\@here');
    expect(listed({ title: 'x'.repeat(500) })[0]).toBe(`- p0 ${'x'.repeat(120)}…`);
    expect(listed({ title: ' ' })[0]).toBe('- p0 case u0');
  });

  test('an address does not end its link early', () => {
    expect(listed({ title: 'Down', url: 'https://example.com/a (b)' })[0]).toBe(
      '- p0 [Down](https://example.com/a%20%28b%29)',
    );
  });

  test('no other alert lists cases, and none of an empty queue', () => {
    const board = boardCheckedIn({ emea: 8 }, { cases });

    expect(alertTo('#ce', board).text).not.toContain('Case 0');
    expect(alertTo('#prod-eng-announce', boardCheckedIn({ emea: 8 })).text.split('\n')).toHaveLength(3);
  });
});
