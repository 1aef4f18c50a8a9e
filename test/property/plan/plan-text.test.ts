import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { absenceCalendar } from '../../../src/core/plan/absence-calendar.ts';
import { csvText } from '../../../src/core/text/csv-text.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { dayArbitrary, instantArbitrary, wordsArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
/** What makes a spreadsheet run a field; some take the wide forms of the signs for the same. */
const isRun = (field: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(field);

/** The calendar's lines with folding undone. */
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
/** Text as the reader of a calendar takes it out of its escapes. */
const unescape = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

test('[PLAN-CSV] another program reads the fields that were written', () => {
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.oneof(anyText, wordsArbitrary), { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const { data } = Papa.parse<string[]>(csvText(rows), { delimiter: ',', newline: '\r\n', quoteChar: '"' });

      expect(data.slice(0, -1)).toEqual(rows.map((row) => row.map((field) => (isRun(field) ? `'${field}` : field))));
      for (const field of data.flat()) expect(isRun(field)).toBe(false);
    }),
    { examples: [[[['－', '!', '\0']]]] },
  );
});

test('[PLAN-ICS] a reader gets back the text, and no line is too long or a control', () => {
  fc.assert(
    fc.property(anyText, dayArbitrary, instantArbitrary, (note, day, now) => {
      const board = boardOf({ people: [personOf('amara', { away: [{ from: day, to: day, note }] })] });

      const text = absenceCalendar(board, Date.parse(now));

      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n|[^\P{Cc}\r\n\t\u0080-\u009f]/u);
      const description = unfold(text).find((line) => line.startsWith('DESCRIPTION:')) ?? '';
      const readable = note.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t\u0080-\u009f]/gu, '');
      expect(unescape(description.slice('DESCRIPTION:'.length))).toBe(readable);
      expect(unfold(text)).toHaveLength(15);
    }),
  );
});

test('[PLAN-ICS] an event begins on the first day and ends on the day after the last', () => {
  fc.assert(
    fc.property(dayArbitrary, fc.nat(60), (from, more) => {
      const at = (days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      const board = boardOf({ people: [personOf('amara', { away: [{ from, to: at(more) }] })] });

      const lines = absenceCalendar(board, 0).split('\r\n');

      expect(lines).toContain(`DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`);
      expect(lines).toContain(`DTEND;VALUE=DATE:${at(more + 1).replaceAll('-', '')}`);
    }),
  );
});
