/**
 * After something that may take the focused button away with it: should the focus be lost, it goes to a place that stays,
 * else to the main part of the page, and whoever works by keyboard goes on from there.
 */
export function keepFocus(place: HTMLElement | null = document.querySelector('main')): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (place === null || (activeElement !== null && activeElement !== body)) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus();
  });
}
