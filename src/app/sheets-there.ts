/**
 * Resolves when the page's style sheets are there, or are not going to be: they hold up no paint (see preload-screen.ts), so
 * the app waits for them instead.
 */
export const sheetsThere = async (): Promise<void> => {
  if (document.readyState === 'complete') return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const pageLoaded = new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true });
  });
  const arrivals = links
    .filter(({ sheet }) => sheet === null)
    .map(
      (link) =>
        new Promise((resolve) => {
          link.addEventListener('load', resolve, { once: true });
          link.addEventListener('error', resolve, { once: true });
        }),
    );
  // One that failed before anybody listened: the page is loaded all the same.
  await Promise.race([Promise.all(arrivals), pageLoaded]);
};
