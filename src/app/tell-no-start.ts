/** What the built page says, and does, while the app does not come. */
export interface NoStart {
  /** The element that the app removes when it is there, and in it the words that say what is going on. */
  readonly place: string;
  readonly note: string;
  readonly everyMs: number;
}

/**
 * Says so where a part that the app cannot start without does not come, or fails: with nobody to say it, the page would open
 * the board for ever. Nobody stands at a wall, so the page begins anew by itself once its server answers. It stands inline
 * in index.html, as the text of this function: it must not use anything from outside itself.
 */
export function tellNoStart({ place, note, everyMs }: NoStart): void {
  let isTold = false;
  const tell = (): void => {
    const words = document.getElementById(place)?.querySelector(note);
    if (isTold || words === null || words === undefined) return;
    isTold = true;
    const again = document.createElement('button');
    again.textContent = 'Reload the page';
    again.addEventListener('click', () => location.reload());
    words.setAttribute('role', 'alert');
    words.replaceChildren('A part of the app did not come. ', again);
    const timer = setInterval(() => {
      // It came after all, and somebody may be working in it.
      if (document.getElementById(place) === null) return clearInterval(timer);
      fetch(location.pathname, { cache: 'no-store' }).then(
        ({ ok }) => ok && location.reload(),
        () => undefined,
      );
    }, everyMs);
  };
  // What does not come tells nobody but itself.
  addEventListener('error', ({ target }) => (target === window || target instanceof HTMLScriptElement) && tell(), true);
  // What fails after an `await` of its own.
  addEventListener('unhandledrejection', tell);
}
