const WORD = /\{(\w+)\}/g;

function fillLine(line: string, values: ReadonlyMap<string, string>): string[] {
  const known = [...line.matchAll(WORD)].flatMap(([, word = '']) => values.get(word) ?? []);
  if (known.length > 0 && known.every((value) => value === '')) return [];
  return [line.replaceAll(WORD, (braced, word: string) => values.get(word) ?? braced)];
}

/**
 * A template of the policy with its words in braces filled in. A line whose words in braces are all empty falls away; one
 * that is not known stays as it stands, so that its misspelling is seen. What is filled in is not looked into again.
 *
 * @example fillTemplate('Level {level}\nWhy: {reason}', { level: '4', reason: '' }) // 'Level 4'
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  return template
    .split('\n')
    .flatMap((line) => fillLine(line, known))
    .join('\n');
}
