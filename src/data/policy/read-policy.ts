import { checkPolicy, type CheckedPolicy, type PolicyProblem } from '../../core/policy/check-policy.ts';
import { isBornName } from '../../core/policy/primitives.ts';

/** Longest file that is read, in characters: a policy in many words has 30,000. */
const LONGEST = 1_000_000;
/** How far values may lie within each other; a policy needs 7. */
const DEEPEST = 40;
/** More would not be read by anybody. */
const MOST_PROBLEMS = 100;

/** Reads the text of a policy file. Whatever it is, the answer is a policy that holds together or what is wrong with it. */
export const readPolicy = (text: string): CheckedPolicy => {
  if (text.length > LONGEST) return refused('', `longer than ${LONGEST} characters`);
  const read = parse(text);
  if (read.problem !== null) return refused('', `this is not JSON: ${read.problem}`);
  const odd = oddPart(read.value);
  if (odd !== null) return { ok: false, problems: [odd] };
  const checked = checkPolicy(read.value);
  return checked.ok ? checked : { ok: false, problems: checked.problems.slice(0, MOST_PROBLEMS) };
};

const refused = (path: string, reason: string): CheckedPolicy => ({ ok: false, problems: [{ path, reason }] });

type Parsed = { readonly value: unknown; readonly problem: string | null };

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), problem: null };
  } catch (error) {
    return { value: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

interface Part {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/** The first part that no policy has: names that every object has by birth, and depths that nobody can show. */
function oddPart(value: unknown): PolicyProblem | null {
  const open: Part[] = [{ value, path: '', depth: 0 }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.depth > DEEPEST) return { path: part.path, reason: `more than ${DEEPEST} values within each other` };
    if (Array.isArray(part.value)) open.push(...itemsOf(part, part.value).toReversed());
    else if (typeof part.value === 'object' && part.value !== null) {
      const born = Object.keys(part.value).find(isBornName);
      if (born !== undefined) return { path: join(part.path, born), reason: 'this word cannot be a name' };
      open.push(...fieldsOf(part, part.value).toReversed());
    }
  }
  return null;
}

const itemsOf = ({ path, depth }: Part, items: readonly unknown[]): Part[] =>
  items.map((value, index) => ({ value, path: `${path}[${index}]`, depth: depth + 1 }));

const fieldsOf = ({ path, depth }: Part, fields: object): Part[] =>
  Object.entries(fields).map(([name, value]: [string, unknown]) => ({
    value,
    path: join(path, name),
    depth: depth + 1,
  }));

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
