/** Lets the page paint and answer before the next piece of work. */
export function pauseForPage(): Promise<void> {
  return new Promise((go) => {
    setTimeout(go, 0);
  });
}
