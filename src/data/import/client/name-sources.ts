import type { ImportSource } from './import-messages.ts';

/** Sources by names of their own: a second file of one name is numbered. */
export function nameSources(sources: readonly ImportSource[]): ImportSource[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let { name } = source;
    for (let number = 2; taken.has(name); number += 1) name = `${source.name} (${number})`;
    taken.add(name);
    return { ...source, name };
  });
}
