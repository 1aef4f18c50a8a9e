const WALL = /\/src\/screens\/wall\/WallScreen\.tsx$/;
// The screen, and what stands around it.
const STATUS = /\/src\/(screens\/status\/StatusScreen|app\/NoticesFrame)\.tsx$/;
const FRAME = /\/src\/app\/Frame\.tsx$/;
const EDITING = /\/src\/state\/replica\/editing\.ts$/;
const FRAMED = /\/src\/screens\/(?!wall)([^/]+)\/[^/]+Screen\.tsx$/;
/** The screens on which one works, whose first views are kept small: none carries what only others need. */
const HELD = new Set(['triage', 'queue', 'planner', 'policy']);
const FIRST = /\/src\/app\/first-part\.ts$/;
const DRAWS = /\/node_modules\/(react|react-dom|scheduler)\//;
const OF_A_SCREEN = /\/src\/screens\//;
const LOOKS = /\/src\/(ui|widgets)\//;

interface Info {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

function idsMatching(pattern: RegExp, start: string, info: Info): string[] {
  const found: string[] = [];
  const seen = new Set<string>([start]);
  for (const id of seen) {
    if (pattern.test(id)) found.push(id);
    const known = info.getModuleInfo(id);
    for (const next of [...(known?.importedIds ?? []), ...(known?.dynamicallyImportedIds ?? [])]) seen.add(next);
  }
  return found;
}

/** Everything that has to be there before this module can run. */
function closure(roots: readonly string[], info: Info): Set<string> {
  const seen = new Set<string>(roots);
  for (const id of seen) for (const next of info.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

interface Parts {
  readonly base: ReadonlySet<string>;
  readonly status: ReadonlySet<string>;
  /**
   * With the file it belongs in: what at least two screens have to have, one for each set of held screens that need it; and
   * what only a held screen has to have, or each module that comes late somewhere else as well would be a file of its own.
   */
  readonly shared: ReadonlyMap<string, string>;
  readonly wall: ReadonlySet<string>;
  readonly editing: ReadonlySet<string>;
  readonly frame: ReadonlySet<string>;
}

function partsOf(main: string, info: Info): Parts {
  const closureOf = (pattern: RegExp) => closure(idsMatching(pattern, main, info), info);
  const wall = closureOf(WALL);
  const status = closureOf(STATUS);
  const both = [...wall].filter((id) => status.has(id));
  const base = new Set([...closure([main], info), ...both]);
  const shared = groupScreens(
    idsMatching(FRAMED, main, info).map((screen) => [FRAMED.exec(screen)?.[1] ?? '', closure([screen], info)]),
  );
  return { base, status, shared, wall, editing: closureOf(EDITING), frame: closureOf(FRAME) };
}

function groupScreens(screens: readonly (readonly [string, ReadonlySet<string>])[]): Map<string, string> {
  const needed = new Map<string, string[]>();
  for (const [screen, ids] of screens) for (const id of ids) needed.set(id, [...(needed.get(id) ?? []), screen]);
  const fileOf = (by: readonly string[]): string =>
    [by.length > 1 ? 'parts' : 'only', ...by.filter((screen) => HELD.has(screen))].join('-');
  const grouped = [...needed].filter(([, by]) => by.length > 1 || by.some((screen) => HELD.has(screen)));
  return new Map(grouped.map(([id, by]) => [id, fileOf(by)]));
}

/**
 * Puts what Wall and Status share into one file, and what the wall shares with the other screens into another. Left to
 * itself the bundler makes a file of every few hundred bytes that two screens share: thirty requests, and five kilobytes
 * more, because each is packed alone.
 */
export function groupChunks(main: string): (id: string, info: Info) => string | null {
  let parts: Parts | undefined;
  return (id, info) => {
    parts ??= partsOf(main, info);
    if (FIRST.test(id)) return 'first';
    if (DRAWS.test(id)) return 'draws';
    if (parts.base.has(id)) return 'base';
    if (OF_A_SCREEN.test(id)) return null;
    const also = [parts.shared, parts.editing, parts.frame].some((part) => part.has(id));
    if (parts.status.has(id) && also) return LOOKS.test(id) ? 'looks' : 'status';
    if (parts.wall.has(id)) return 'levels';
    if (parts.editing.has(id)) return 'editing';
    if (parts.frame.has(id)) return 'frame';
    return parts.shared.get(id) ?? null;
  };
}
