import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { loadSource } from './load-source.mjs';
import { refuse } from './refuse.mjs';
import { calendarsIn, tryCalendars } from './sample-calendars.mjs';

/**
 * Imports every table of a folder and of those below it into an empty board, and once more into the board
 * that gives: nothing may throw, everything ends with a result or a reason, and the second import changes nothing. The
 * calendars among them are read over two centuries, each with a result or a reason.
 *
 *     npm run samples -- ../shared/data
 *
 * @typedef {import('../src/core/board/board.ts').Board} Board
 * @typedef {import('../src/core/import/import-preview.ts').ImportPreview} Preview
 * @typedef {import('../src/core/import/import-settings.ts').ImportSettings} Settings
 * @typedef {import('../src/data/import/session/create-session.ts').ImportSession} Session
 * @typedef {{ name: string, paths: readonly string[] }} Sample
 * @typedef {{ sample: string, format: string, encoding: string, rows: string, result: string, unreadable: string, again: string, ok: boolean }} Line
 */

const HELP = 'Say where the samples are, a folder that is there: npm run samples -- FOLDER';
const TABLE = /\.(csv|tsv|txt|json|jsonl|ndjson)$/i;
const AT = '2026-12-29T09:00:00Z';

const source = {
  session: /** @type {typeof import('../src/data/import/session/create-session.ts')} */ (
    await loadSource('src/data/import/session/create-session.ts')
  ),
  settings: /** @type {typeof import('../src/core/import/import-settings.ts')} */ (
    await loadSource('src/core/import/import-settings.ts')
  ),
  action: /** @type {typeof import('../src/state/import/part-action.ts')} */ (
    await loadSource('src/state/import/part-action.ts')
  ),
  apply: /** @type {typeof import('../src/core/board/apply-edit.ts')} */ (
    await loadSource('src/core/board/apply-edit.ts')
  ),
  board: /** @type {typeof import('../src/core/board/create-board.ts')} */ (
    await loadSource('src/core/board/create-board.ts')
  ),
  policy: /** @type {typeof import('../src/core/policy/handbook-policy.ts')} */ (
    await loadSource('src/core/policy/handbook-policy.ts')
  ),
};
const policy = source.policy.HANDBOOK_POLICY;
const emptyBoard = source.board.createBoard({ policy, team: 'Samples', at: AT, by: 'samples', entry: 'roster' });
const region = policy.regions[0]?.id ?? null;

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => TABLE.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/**
 * Each file by itself, and the files of each folder together, as somebody would drop them.
 *
 * @param {string} root
 * @returns {Sample[]}
 */
function samplesIn(root) {
  const files = filesIn(root);
  const single = files.map((path) => ({ name: relative(root, path), paths: [path] }));
  const folders = [...new Set(files.map((path) => dirname(path)))];
  const together = folders.map((folder) => ({
    name: join(relative(root, folder), '*'),
    paths: files.filter((path) => dirname(path) === folder),
  }));
  return [...single, ...together.filter(({ paths }) => paths.length > 1)];
}

/** @param {Sample} sample @param {Board} board */
function open(sample, board) {
  const session = source.session.createSession();
  session.setBoard(board, policy.regions);
  for (const path of sample.paths) session.read({ source: basename(path), content: readFileSync(path), choice: {} });
  return session;
}

/** @param {Session} session @param {Settings} settings @returns {{ preview: Preview, settings: Settings }} */
function preview(session, settings) {
  const first = session.preview(settings);
  if (first.better === null) return { preview: first, settings };
  const other = { ...settings, target: first.better };
  return { preview: session.preview(other), settings: other };
}

/** @param {Session} session @param {Board} board */
function applyAll(session, board) {
  let after = board;
  for (let number = 0, parts = 1; number < parts; number += 1) {
    const part = session.part(number);
    ({ parts } = part);
    const action = source.action.partAction(part);
    if (action === null) continue;
    const done = source.apply.applyEdit(after, { ...action, id: `import-${number}`, at: AT, by: 'samples' });
    if (!done.ok) throw new Error(`The board refuses it: ${done.reason}`);
    after = done.board;
  }
  return after;
}

/** @param {Partial<Settings>} choices @returns {Settings} */
function settingsWith(choices) {
  return { ...source.settings.DEFAULT_IMPORT_SETTINGS, countsRegion: region, ...choices };
}

/** @param {Preview} shown */
function resultOf(shown) {
  if (shown.refused !== null) return `refused: ${shown.refused}`;
  if (shown.target === 'people') {
    const without = shown.withoutRegion > 0 ? `, ${shown.withoutRegion} without a region` : '';
    return `${shown.add} people${without}, ${shown.remarks.total} left out`;
  }
  if (shown.target === 'counts') return `${shown.active} active cases, ${shown.changes} counts`;
  return `${shown.add.total} cases, ${shown.leftOut.total} left out`;
}

/** @param {Preview} shown */
function unreadableOf({ unreadable: { total, first } }) {
  return total === 0 ? '0' : `${total} (line ${first[0]?.line}: ${first[0]?.reason})`;
}

/** @param {Sample} sample @param {Settings} wanted @returns {Line} */
function trySample(sample, wanted) {
  const session = open(sample, emptyBoard);
  const { preview: shown, settings } = preview(session, wanted);
  const after = applyAll(session, emptyBoard);
  const again = preview(open(sample, after), settings).preview;
  const changed = again.changes + (again.target === shown.target ? 0 : 1);
  const contents = shown.tables;
  const hasOutcome = shown.refused !== null || after !== emptyBoard || shown.changes === 0;
  const encodings = new Set(sample.paths.map((path) => encodingOf(session, path)));
  return {
    sample: sample.name,
    format: [...new Set(contents.filter(({ note }) => note === null).map(({ label }) => label))].join(', ') || '–',
    encoding: [...encodings].join(', '),
    rows: String(contents.reduce((sum, { rowCount }) => sum + rowCount, 0)),
    result: resultOf(shown),
    unreadable: unreadableOf(shown),
    again: changed === 0 ? 'no change' : `${changed} CHANGES`,
    ok: changed === 0 && hasOutcome && shown.refused !== '',
  };
}

/** @param {Session} session @param {string} path */
function encodingOf(session, path) {
  const { sources } = session.read({ source: basename(path), content: readFileSync(path), choice: {} });
  const summary = sources.find((one) => one.source === basename(path));
  return summary?.refused ?? summary?.encoding?.name ?? '–';
}

/** @param {Sample} sample @param {Settings} settings @returns {Line} */
function tryGuarded(sample, settings) {
  try {
    return trySample(sample, settings);
  } catch (error) {
    const result = `THROWS: ${error instanceof Error ? error.message : String(error)}`;
    const nothing = { format: '–', encoding: '–', rows: '–', unreadable: '–', again: '–' };
    return { sample: sample.name, ...nothing, result, ok: false };
  }
}

/** @param {readonly Line[]} lines */
function print(lines) {
  const columns = /** @type {const} */ (['sample', 'format', 'encoding', 'rows', 'result', 'unreadable', 'again']);
  const heads = ['file', 'format', 'encoding', 'rows', 'result', 'unreadable', 'second import'];
  const widths = columns.map((column, at) =>
    Math.min(70, Math.max(heads[at]?.length ?? 0, ...lines.map((line) => line[column].length))),
  );
  /** @param {readonly string[]} cells */
  const row = (cells) =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width);
      })
      .join('  ')
      .trimEnd();
  console.log(row(heads));
  for (const line of lines) console.log(`${row(columns.map((column) => line[column]))}${line.ok ? '' : '  ✗'}`);
}

/** @param {string | undefined} folder */
function main(folder) {
  if (folder === undefined || !existsSync(folder)) return refuse(HELP);
  const samples = samplesIn(resolve(folder));
  if (samples.length + calendarsIn(folder).length === 0)
    return refuse(`${folder} holds no table or JSON and no calendar.`);
  const cases = samples.map((sample) => tryGuarded(sample, settingsWith({})));
  const counts = samples.map((sample) => tryGuarded(sample, settingsWith({ target: 'counts' })));
  // Whatever is not recognised can still be imported when somebody says which column holds the title.
  const byHand = settingsWith({ columns: { title: 0, id: null } });
  const unknown = samples.filter((_, at) => cases[at]?.format === 'Not recognised');
  const mapped = unknown.map((sample) => tryGuarded(sample, byHand));
  print(cases);
  console.log('\nNot recognised, with the first column taken for the title:');
  print(mapped);
  const badCalendars = tryCalendars(resolve(folder));
  const failed = [...cases, ...counts, ...mapped].filter(({ ok }) => !ok);
  for (const { sample, result, again } of failed) console.log(`✗ ${sample}: ${result}; second import: ${again}`);
  console.log(`\n${samples.length} samples as cases or people and as counts, ${failed.length} not as they should be.`);
  return failed.length + badCalendars === 0 ? 0 : 1;
}

exit(main(argv[2]));
