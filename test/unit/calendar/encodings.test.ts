import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/data/calendar/read-source.ts';

const RANGE = { from: '2026-12-01', to: '2027-01-31' };
const TEXT =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261224\r\nSUMMARY:Zoë früh\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) % 256, sign.charCodeAt(0) >> 8])]);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const read = (content: Uint8Array | string) => readSource({ source: 'a.ics', content, range: RANGE });

describe('[CAL-ENCODING] letters come out as they were written', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16', utf16(TEXT)],
    ['pasted text', TEXT],
    ['old line ends', new TextEncoder().encode(TEXT.replaceAll('\r\n', '\r'))],
  ])('%s', (_, content) => {
    const { events, remarks } = read(content);

    expect(events.map(({ title }) => title)).toEqual(['Zoë früh']);
    expect(remarks).toEqual([]);
  });

  test('what is no UTF-8 is taken for Western, and that is said', () => {
    const { events, remarks } = read(latin(TEXT));

    expect(events.map(({ title }) => title)).toEqual(['Zoë früh']);
    expect(remarks).toEqual(['It is no UTF-8 and does not say what else; it is read as Western (Windows-1252).']);
  });

  test('a letter that was folded in the middle of its bytes comes out whole', () => {
    const bytes = [...new TextEncoder().encode('SUMMARY:Zoë')];
    const broken = [...bytes.slice(0, -1), 0x0d, 0x0a, 0x20, ...bytes.slice(-1)];
    const text = (part: string): number[] => [...new TextEncoder().encode(part)];
    const file = [...text('BEGIN:VEVENT\r\nDTSTART:20261224\r\n'), ...broken, ...text('\r\nEND:VEVENT\r\n')];

    expect(read(Uint8Array.from(file)).events.map(({ title }) => title)).toEqual(['Zoë']);
  });

  test.each([
    ['an archive', [0x50, 0x4b, 0x03, 0x04], 'This is an Excel workbook or another zip file, not a calendar.'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'This is a picture, not a calendar.'],
  ])('%s is refused', (_, bytes, refused) => {
    expect(read(Uint8Array.from(bytes)).refused).toBe(refused);
  });
});
