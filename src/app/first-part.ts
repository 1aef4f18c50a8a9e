import { createRoot, type Root } from 'react-dom/client';

/** Where the app is drawn. */
export const rootIn = (place: HTMLElement): Root => createRoot(place);

// A task of its own for what draws, before everything else is set up: both at once keep a slow machine from answering.
await new Promise((resolve) => {
  setTimeout(resolve);
});
