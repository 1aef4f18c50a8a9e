import * as v from 'valibot';
import { boardSchema, type Board } from '../../../src/core/board/board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { PRIORITIES, SEGMENTS } from '../../../src/core/policy/primitives.ts';
import { policyWith } from './policy-with.ts';

/** Set in the page by any script that a text brings, were it ever run. */
export const RUN_MARK = 'hurt';
const RUN = `document.documentElement.dataset.${RUN_MARK}='ran'`;

/** Texts that pages break on: no end, no gap, no width, another direction, markup, names that objects are born with. */
const TEXTS = [
  'Donaudampfschifffahrt'.repeat(95),
  `<script>${RUN}</script><img src="x" onerror="${RUN}"><b>bold`,
  '\u202Eright to left, and never back: מוקד תמיכה العربية',
  '\u200B\u200Dno\u200Bwidth\u200B\u2060',
  '__proto__',
  `[press](javascript:${RUN}) javascript:${RUN} {region} {constructor} {`,
  `Z${'\u0310\u0348\u0353\u031F'.repeat(20)}algo`,
  '👩‍👩‍👧‍👦'.repeat(40),
  'constructor',
  `"><svg onload="${RUN}">' style='position:fixed;inset:0' x='`,
  'several\n\n\n\n\n\n\n\n\n\nlines\tand tabs',
  'so many words '.repeat(140).trim(),
  'toString',
] as const;
/** Ids that addresses, selectors and objects trip over. */
const IDS = ['0', '<b>&amp;', 'a b?c=d#e%zz', 'undefined', 'x'.repeat(200), '"]\\'] as const;
const DAY = '2026-12-29';

/** The nth of them; never the same twice among those that may be long. */
function textAt(index: number): string {
  return TEXTS[index % TEXTS.length] ?? '';
}

const idAt = (index: number): string => IDS[index] ?? `region-${index}`;

/** 6 regions and 12 levels that hold together, and every text of them is one that hurts. */
export function hurtfulPolicy(): Policy {
  const plain = policyWith({ regions: IDS.length, levels: 12 });
  let count = 0;
  const hurt = (): string => textAt((count += 1) - 1);
  const ids = new Map(plain.regions.map(({ id }, index) => [id, idAt(index)]));
  return {
    ...plain,
    name: hurt(),
    regions: plain.regions.map((region, index) => ({ ...region, id: idAt(index), name: hurt(), basedIn: hurt() })),
    levels: plain.levels.map((level) => ({
      ...level,
      name: hurt(),
      meaning: hurt(),
      plain: hurt(),
      coordination: hurt(),
      source: hurt(),
      staffing: Object.fromEntries(Object.entries(level.staffing ?? {}).map(([id, min]) => [ids.get(id) ?? id, min])),
      contingencies: level.contingencies.map((item) => ({
        ...item,
        text: hurt(),
        short: hurt(),
        channels: [hurt(), hurt()],
        alert: hurt(),
        standDown: hurt(),
        ...(item.promise ? { promise: { ...item.promise, text: hurt() } } : {}),
      })),
    })),
    editions: plain.editions.map((edition) => ({
      ...edition,
      name: hurt(),
      source: hurt(),
      classes: edition.classes.map((one) => ({ ...one, meaning: hurt() })),
      preSales: { ...edition.preSales, text: hurt() },
      split: { ...edition.split, text: hurt() },
      firstReplyNorm: hurt(),
    })),
    segments: plain.segments.map((segment) => ({ ...segment, name: hurt(), short: hurt() })),
    audiences: plain.audiences.map((audience) => ({ ...audience, name: hurt(), usual: hurt(), reach: hurt() })),
    channels: { team: hurt(), announce: hurt(), leadership: hurt(), email: hurt() },
    preSales: {
      severities: plain.preSales.severities.map((one) => ({ ...one, when: hurt() })),
      requestFields: plain.preSales.requestFields.map((field) => ({ ...field, label: hurt(), hint: hurt() })),
    },
  };
}

interface Sizes {
  readonly people: number;
  readonly cases: number;
}

/** A board of that policy's regions with as many people and cases, in play, told and posted, all of it in texts that hurt. */
export function hurtfulBoard({ people, cases }: Sizes): Board {
  const stamp = { at: `${DAY}T14:30:00Z`, by: textAt(1) };
  const span = { from: '2026-12-28', to: '2027-01-02', note: textAt(9) };
  const level = (index: number): number => (index % 12) + 1;
  const told = Array.from({ length: 60 }, (_, index) => ({
    region: idAt(index % IDS.length),
    at: new Date(Date.parse(`${DAY}T14:00:00Z`) - index * 3_600_000).toISOString(),
    by: textAt(index),
    level: level(index),
  }));
  return v.parse(boardSchema, {
    format: 'evenkeel-board',
    version: 1,
    team: textAt(0),
    inPlay: { since: '2026-12-23T09:00:00Z', by: textAt(0), reason: textAt(11), suspended: textAt(7) },
    regions: Object.fromEntries(
      IDS.map((id, index) => [
        id,
        {
          entry: index === 1 ? 'numbers' : 'roster',
          noOwner: 999,
          working: 999,
          openCases: 999,
          entered: { noOwner: stamp, working: stamp, openCases: stamp },
          override: index === 2 ? { level: 12, reason: textAt(0), ...stamp, until: '2026-12-30T23:00:00Z' } : null,
        },
      ]),
    ),
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      name: textAt(index),
      region: idAt(index % IDS.length),
      availability: index % 5 === 4 ? 'focus' : 'working',
      openCases: index % 1000,
      away: index % 7 === 0 ? [span] : [],
      entered: { openCases: stamp, availability: stamp },
    })),
    cases: Array.from({ length: cases }, (_, index) => ({
      id: index === 0 ? 'x'.repeat(200) : `case ${index}?#%/<b>`,
      title: textAt(index),
      customer: textAt(index + 3),
      segment: SEGMENTS[index % SEGMENTS.length],
      priority: PRIORITIES[index % PRIORITIES.length],
      status: 'open',
      openedAt: index % 9 === 8 ? textAt(index) : `2026-12-${10 + (index % 19)}T08:00:00Z`,
      owner: people === 0 ? null : `person-${index % people}`,
      region: idAt(index % IDS.length),
      url: index % 2 === 0 ? `javascript:${RUN}` : 'https://example.com/',
      request: { summary: textAt(index), impact: textAt(index + 1), steps: textAt(index + 2) },
      pin: index % 40 === 0 ? { reason: textAt(index), ...stamp } : null,
    })),
    checkIns: told.map((one, index) => ({
      ...one,
      id: `check-in-${index}`,
      working: 999,
      openCases: 99_999,
      explanation: [textAt(index), textAt(index + 1)],
      levelName: textAt(index + 2),
    })),
    announcements: told.map((one, index) => ({
      ...one,
      id: `post-${index}`,
      kind: 'level',
      channel: textAt(index),
      checkIn: `check-in-${index}`,
      text: textAt(index + 1),
      state: index % 3 === 0 ? 'skipped' : 'posted',
      reason: textAt(index + 2),
    })),
    timeLog: told.map(({ region, by }, index) => ({
      day: `2026-12-${String(29 - (index % 28)).padStart(2, '0')}`,
      region,
      by,
      customerHours: 999,
      internalHours: 0.1 + index,
    })),
    history: told.map(({ at, by }, index) => ({
      id: `edit-${index}`,
      at,
      by,
      kind: 'setOpenCases',
      person: `person-${index}`,
      value: index,
      note: textAt(index),
    })),
    demoStartsAt: `${DAY}T14:42:00Z`,
  });
}
