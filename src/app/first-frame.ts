import type { LastSeen } from '../core/status/last-seen.ts';

/** What the built page knows when it draws its first frame. */
export interface FirstFrame {
  /** The demo board's beginning, which a browser that keeps no board is going to open. */
  readonly demo: LastSeen;
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
    if (root === null || /[?&](?:board|store|at|then)=/.test(location.hash)) return;
    const isDemo = localStorage.getItem(keptMark) === null;
    const seen: LastSeen | null = isDemo ? demo : JSON.parse(localStorage.getItem(lastSeenKey) ?? 'null');
    if (seen === null || !Array.isArray(seen.regions) || Number.isNaN(Date.parse(seen.asOf))) return;
    const screen = /^#?\/*([a-z]*)/.exec(location.hash)?.[1] ?? '';
    const main = document.createElement('div');
    main.className = 'first-main';
    main.dataset['screen'] = screen;
    const time = `${text(seen.asOf).slice(11, 16)} UTC`;
    const when = isDemo ? 'Demo board' : `Last known, as of ${time}${ageOf(seen.asOf)}`;
    add(main, 'when', [text(seen.team), when].filter((part) => part !== '').join(' · '));
    add(main, 'headline', text(seen.headline));
    const regions = add(main, 'regions', '');
    for (const region of seen.regions.slice(0, most)) {
      const card = add(regions, 'region', '');
      const { level, levels, unknown } = region;
      const shown = Number.isInteger(level) ? String(level) : '–';
      add(card, 'name', text(region.name));
      add(card, 'level', unknown === true ? '?' : shown);
      add(card, 'of', Number.isInteger(level) ? `Level ${shown} of ${Number(levels)}` : '');
      add(card, 'words', text(region.headline));
    }
    root.append(main);
  } catch {
    // Nothing is remembered here, or nothing that can be read: the frame stays as it is.
  }
}
