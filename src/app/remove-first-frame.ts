/** What index.html painted before the app, as long as it is there. */
export const firstFrame = (): HTMLElement | null => document.getElementById('first');

/** It lies over the app, and goes when there is something to see beneath it. */
export const removeFirstFrame = (): void => {
  firstFrame()?.remove();
  delete document.documentElement.dataset['first'];
};
