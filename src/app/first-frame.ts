import type { SeenBefore } from '../data/storage/last-seen-mark.ts';

/** What the built page knows when it draws its first frame. */
export interface FirstFrame {
  /** The demo board's beginning, which a browser that keeps no board is going to open. */
  readonly demo: SeenBefore;
  readonly keptMark: string;
  readonly lastSeenKey: string;
  /** The element that is filled. */
  readonly place: string;
}

/**
 * Draws the levels that were seen last, with their age, into the page before the app arrives. It stands inline in
 * index.html, as the text of this function: it must not use anything from outside itself. What it reads was kept by an
 * earlier visit and may be anything; it is shown as text, or not at all.
 */
export function drawFirstFrame({ demo, keptMark, lastSeenKey, place }: FirstFrame): void {
  const most = 6;
  const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null ? { ...value } : {};
  const text = (value: unknown): string =>
    typeof value === 'string' ? value.slice(0, 400).replace(/(\d\d:\d\d) UTC/g, '$1\u00a0UTC') : '';
  const add = (parent: Element, name: string, words: string): HTMLElement => {
    const part = document.createElement('div');
    part.className = `first-${name}`;
    part.textContent = words;
    parent.append(part);
    return part;
  };
  const ageOf = (asOf: string): string => {
    const minutes = Math.floor((Date.now() - Date.parse(asOf)) / 60_000);
    if (!(minutes >= 1)) return '';
    if (minutes < 60) return `, ${minutes} min ago`;
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? `, ${hours} h ago` : `, ${Math.floor(hours / 24)} days ago`;
  };
  try {
    const root = document.getElementById(place);
    if (root === null || /[?&](?:board|store|at|after)=/.test(location.hash)) return;
    const isDemo = localStorage.getItem(keptMark) === null;
    const kept: unknown = JSON.parse(localStorage.getItem(lastSeenKey) ?? 'null');
    const seen = fieldsOf(isDemo ? demo : kept);
    const asOf = text(seen['asOf']);
    const list: readonly unknown[] = Array.isArray(seen['regions']) ? seen['regions'] : [];
    if (list.length === 0 || Number.isNaN(Date.parse(asOf))) return;
    const screen = /^#?\/*([a-z]*)/.exec(location.hash)?.[1] ?? '';
    const main = document.createElement('div');
    main.className = 'first-main';
    main.dataset['screen'] = screen;
    const time = `${asOf.slice(11, 16)} UTC`;
    const when = isDemo ? 'Demo board' : `Last known, as of ${time}${ageOf(asOf)}`;
    add(main, 'when', [text(seen['team']), when].filter((part) => part !== '').join(' · '));
    add(main, 'headline', text(seen['headline']));
    const regions = add(main, 'regions', '');
    for (const region of list.slice(0, most).map(fieldsOf)) {
      const card = add(regions, 'region', '');
      const level = Number.isInteger(region['level']) ? String(region['level']) : null;
      const levels = Number.isInteger(region['levels']) ? String(region['levels']) : '?';
      add(card, 'name', text(region['name']));
      add(card, 'level', region['unknown'] === true ? '?' : (level ?? '–'));
      add(card, 'of', level === null ? '' : `Level ${level} of ${levels}`);
      add(card, 'words', text(region['headline']));
    }
    root.append(main);
  } catch {
    // Nothing is remembered here, or nothing that can be read: the frame stays as it is.
  }
}
