import type { Page } from '@playwright/test';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// Runs in the page, so it brings all it needs.
function lookForCutText(): string[] {
  const found = new Set<string>();
  const within = (box: Box, edge: Box): Box => ({
    left: Math.max(box.left, edge.left),
    right: Math.min(box.right, edge.right),
    top: Math.max(box.top, edge.top),
    bottom: Math.min(box.bottom, edge.bottom),
  });
  const isShown = (element: Element): boolean =>
    element.checkVisibility() && element.closest('.visually-hidden, svg') === null;
  const nameOf = (element: Element): string => `“${(element.textContent ?? '').slice(0, 40)}”`;

  // What hides its overflow has to do so on purpose: an ellipsis at the end of a line, or of the last whole line.
  for (const element of document.querySelectorAll('main *')) {
    const style = getComputedStyle(element);
    if (!isShown(element) || style.overflowX === 'visible') continue;
    const lineHeight = Number.parseFloat(style.lineHeight);
    const lines = Number(style.webkitLineClamp);
    const tooWide = element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis';
    if (lines > 0) {
      const wanted = Math.min(lines, Math.round(element.scrollHeight / lineHeight));
      if (element.clientHeight < wanted * lineHeight * 0.97) found.add(`cut within a line: ${nameOf(element)}`);
    } else if (element.scrollHeight > element.clientHeight + 4) found.add(`cut below: ${nameOf(element)}`);
    if (tooWide) found.add(`cut at the side: ${nameOf(element)}`);
  }

  // What is seen of each text stays in its card and on the screen, and no two lie upon one another.
  const seen: { text: Text; box: Box }[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!(text instanceof Text) || parent === null || text.data.trim() === '' || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      const inset = rect.height * 0.2;
      let box: Box = { left: rect.left, right: rect.right, top: rect.top + inset, bottom: rect.bottom - inset };
      for (let outer: Element | null = parent; outer !== null && outer.tagName !== 'MAIN'; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowX !== 'visible') box = within(box, outer.getBoundingClientRect());
      if (box.right - box.left > 1 && box.bottom - box.top > 1) seen.push({ text, box });
    }
  }
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: Math.max(innerHeight, document.body.scrollHeight) };
  for (const { text, box } of seen) {
    const card = text.parentElement?.closest('section, header, [role="alert"] > *')?.getBoundingClientRect() ?? screen;
    const kept = within(within(box, card), screen);
    const isOut = (['left', 'right', 'top', 'bottom'] as const).some((side) => Math.abs(kept[side] - box[side]) > 1);
    if (isOut) found.add(`out of its card: “${text.data.slice(0, 40)}”`);
  }
  for (const [index, one] of seen.entries())
    for (const other of seen.slice(index + 1)) {
      if (one.text === other.text) continue;
      const shared = within(one.box, other.box);
      if (shared.right - shared.left > 1 && shared.bottom - shared.top > 1)
        found.add(`upon one another: “${one.text.data.slice(0, 30)}” and “${other.text.data.slice(0, 30)}”`);
    }
  return [...found];
}

/** Texts that are cut other than by an ellipsis, leave their card or the screen, or lie upon one another. */
export const findCutText = (page: Page): Promise<string[]> => page.evaluate(lookForCutText);
