import type { Plugin } from 'vite';

const HELPER = /vite\/preload-helper\.js$/;
const NAME = '__vitePreload';

/**
 * Runs in the page before a part of the app that comes late: asks for its files all at once, and waits for its styles, so
 * that nothing is drawn without them. Where one does not come the part fails, and may be asked for again.
 */
const CODE = `
const asked = new Map();
const ask = (href) => {
  const link = document.createElement('link');
  link.crossOrigin = '';
  link.href = href;
  if (href.endsWith('.css')) {
    link.rel = 'stylesheet';
    asked.set(href, new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => {
        asked.delete(href);
        link.remove();
        reject(Error('The style sheet ' + href + ' does not come'));
      };
    }));
  } else {
    link.rel = 'modulepreload';
    asked.set(href);
  }
  document.head.append(link);
};
export const ${NAME} = async (load, files = [], base) => {
  if (asked.size === 0) for (const { rel, href } of document.querySelectorAll('link')) if (rel !== 'preload') asked.set(href);
  await Promise.all(files.map((file) => {
    const { href } = new URL(file, base);
    if (!asked.has(href)) ask(href);
    return asked.get(href);
  }));
  return load();
};
`;

/** Puts a third of the bundler's own code for this in its place: every first view carries it. */
export function fetchLateFiles(): Plugin {
  return {
    name: 'fetch-late-files',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: HELPER },
      handler(code) {
        if (!code.includes(NAME)) throw new Error(`The bundler no longer calls its helper ${NAME}.`);
        return { code: CODE, map: null };
      },
    },
  };
}
