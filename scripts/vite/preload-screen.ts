import type { Plugin, Rolldown } from 'vite';
import { POLICY_KEY } from '../../src/data/policy/kept-policy.ts';
import { KEPT_MARK } from '../../src/data/storage/kept-mark.ts';

const FRAME = /\/src\/app\/Frame\.tsx$/;
// What stands around these screens is something else, or nothing.
const OTHER_FRAMES: Readonly<Record<string, RegExp | null>> = {
  wall: null,
  status: /\/src\/app\/NoticesFrame\.tsx$/,
};
const SCREEN = /\/src\/screens\/([^/]+)\/[^/]+Screen\.tsx$/;

type Bundle = Rolldown.OutputBundle;

function chunkNamed(bundle: Bundle, fileName: string): Rolldown.OutputChunk | undefined {
  const output = bundle[fileName];
  return output?.type === 'chunk' ? output : undefined;
}

function filesNeeded(bundle: Bundle, fileName: string, seen: Set<string>): Set<string> {
  const chunk = chunkNamed(bundle, fileName);
  if (chunk === undefined || seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(css);
  for (const imported of chunk.imports) filesNeeded(bundle, imported, seen);
  return seen;
}

function filesPerScreen(bundle: Bundle): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const withEntry = new Set<string>();
  for (const entry of chunks.filter((chunk) => chunk.isEntry)) filesNeeded(bundle, entry.fileName, withEntry);
  const screens: Record<string, string[]> = {};
  for (const chunk of chunks) {
    const name = SCREEN.exec(chunk.facadeModuleId ?? '')?.[1];
    if (name === undefined) continue;
    const needed = filesNeeded(bundle, chunk.fileName, new Set());
    const frame = Object.hasOwn(OTHER_FRAMES, name) ? OTHER_FRAMES[name] : FRAME;
    for (const around of chunks.filter(({ moduleIds }) => frame && moduleIds.some((id) => frame.test(id))))
      filesNeeded(bundle, around.fileName, needed);
    screens[name] = [...needed].filter((file) => !withEntry.has(file));
  }
  return screens;
}

// Runs in the page before anything else. A hash nobody knows simply asks for nothing early.
function asks(screens: Record<string, string[]>, emptyHash: string): string {
  return [
    `const files=${JSON.stringify(screens)};`,
    `const screen=location.hash.replace(/^#?\\/*/,'').split(/[/?]/)[0]||${JSON.stringify(emptyHash)};`,
    `for(const file of Object.hasOwn(files,screen)?files[screen]:[]){`,
    `const link=document.createElement('link');`,
    `if(file.endsWith('.css')){link.rel='preload';link.as='style'}else{link.rel='modulepreload'}`,
    `link.crossOrigin='';link.href='./'+file;document.head.append(link)}`,
    // A browser that never kept a board begins with the demo: asked for now, it is there when the app wants it.
    `let kept='?',policy='?';`,
    `try{kept=localStorage.getItem('${KEPT_MARK}');policy=localStorage.getItem('${POLICY_KEY}')}catch{}`,
    `const ask=(file)=>{const link=document.createElement('link');`,
    `link.rel='preload';link.as='fetch';link.crossOrigin='anonymous';link.href='./'+file;document.head.append(link)};`,
    `if(kept===null&&!/[?&](board|store)=/.test(location.hash))ask('demo-board.json');`,
    // Nothing is shown before it is known whether a team's own policy lies here.
    `if(policy===null)ask('policy.json');`,
  ].join('');
}

const SHEET = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;

// A style sheet that a script puts into the page holds up no paint; the app waits for it before it draws.
function asksForSheets(html: string): string {
  const sheets = [...html.matchAll(SHEET)].map(([, file]) => file);
  return [
    `for(const file of ${JSON.stringify(sheets)}){const link=document.createElement('link');`,
    `link.rel='stylesheet';link.crossOrigin='';link.href='./'+file;document.head.append(link)}`,
  ].join('');
}

function withScript(html: string, script: string): string {
  const entry = '<script type="module"';
  const open = html.replaceAll(SHEET, '');
  return open.replace(entry, () => `<script>{${asksForSheets(html)}${script}}</script>\n    ${entry}`);
}

/**
 * Lets the page ask for the files of the screen in its address at once, beside the entry. Otherwise the browser
 * would learn of them only after the entry has arrived and run: one round trip later. No style sheet holds up the first
 * paint, which brings its own styles.
 */
export function preloadScreen({ emptyHash }: { emptyHash: string }): Plugin {
  return {
    name: 'preload-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => withScript(html, asks(filesPerScreen(bundle ?? {}), emptyHash)),
    },
  };
}
