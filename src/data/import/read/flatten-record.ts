import { isRecord } from '../../../core/text/is-record.ts';

const DEPTH_AT_MOST = 5;
/** What a nested object is called, for lists of labels, people and the like. */
const NAMES = ['name', 'login', 'displayName', 'title', 'value', 'key', 'id'];

function nameOfItem(item: unknown): string {
  if (!isRecord(item)) return asText(item);
  const key = NAMES.find((name) => typeof item[name] === 'string' || typeof item[name] === 'number');
  return key === undefined ? '' : asText(item[key]);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Custom fields come as a list of `{ id, value }`; each is a column of its own. Null for any other list. */
function fieldsIn(items: readonly unknown[]): { id: string; value: unknown }[] | null {
  const fields = items.flatMap((item) =>
    isRecord(item) && 'id' in item && 'value' in item ? [{ id: asText(item['id']), value: item['value'] }] : [],
  );
  return fields.length > 0 && fields.length === items.length ? fields : null;
}

function flattenList(cells: Map<string, string>, path: string, items: readonly unknown[], depth: number): void {
  const fields = fieldsIn(items);
  const names = items.map(nameOfItem).filter((name) => name !== '');
  if (fields === null) cells.set(path, names.join(', '));
  else for (const { id, value } of fields) flattenInto(cells, `${path}.${id}`, value, depth + 1);
}

function flattenInto(cells: Map<string, string>, path: string, value: unknown, depth: number): void {
  if (Array.isArray(value)) {
    flattenList(cells, path, value, depth);
  } else if (isRecord(value) && depth < DEPTH_AT_MOST) {
    for (const [key, inner] of Object.entries(value))
      flattenInto(cells, path === '' ? key : `${path}.${key}`, inner, depth + 1);
  } else if (path !== '') cells.set(path, asText(value));
}

/**
 * Lays a JSON record out as cells by path, lists of names joined by commas.
 *
 * @example flattenRecord({ id: 7, user: { login: 'ana' }, labels: [{ name: 'bug' }] })
 * // Map { 'id' → '7', 'user.login' → 'ana', 'labels' → 'bug' }
 */
export function flattenRecord(record: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  flattenInto(cells, '', record, 0);
  return cells;
}
