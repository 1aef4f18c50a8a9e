import 'react-dom/client';

// A task of its own for what draws, before everything else is set up: both at once keep a slow machine from answering.
await new Promise((resolve) => {
  setTimeout(resolve);
});
