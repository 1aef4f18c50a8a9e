import * as v from 'valibot';
import { CASE_FIELDS } from '../../core/import/case-field.ts';
import { DEFAULT_IMPORT_SETTINGS, type ImportSettings } from '../../core/import/import-settings.ts';
import { keepText, parseKept, readText } from '../device/device-storage.ts';
import { headerKey } from './remember/header-key.ts';
import { nameColumns, placeColumns } from './remember/name-columns.ts';
import { keptSettingsSchema, type KeptSettings } from './remember/settings-schema.ts';

export const REMEMBERED_KEY = 'evenkeel.import-settings';
/** Sets of columns that are remembered; beyond that the one not used for the longest is forgotten. */
const SETS_AT_MOST = 20;
/** Browsers keep about five megabytes for everything; an import of many owners must not fill that. */
const LENGTH_AT_MOST = 200_000;
const PEOPLE_FIELDS = ['name', 'firstName', 'region'] as const;

function readKept(): KeptSettings[] {
  const stored = parseKept(readText(REMEMBERED_KEY));
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = v.safeParse(keptSettingsSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** What this device remembers about an export with these columns, as settings for cases; null where it is new here. */
export function rememberedSettings(headers: readonly string[]): ImportSettings | null {
  const key = headerKey(headers);
  const kept = readKept().find((one) => one.key === key);
  if (kept === undefined) return null;
  const { key: _key, columns, peopleColumns, ...choices } = kept;
  return {
    ...DEFAULT_IMPORT_SETTINGS,
    ...choices,
    columns: placeColumns(CASE_FIELDS, columns, headers),
    peopleColumns: placeColumns(PEOPLE_FIELDS, peopleColumns, headers),
  };
}

/** Remembers the choices about an export with these columns; false where the browser does not allow it. */
export function rememberSettings(headers: readonly string[], settings: ImportSettings): boolean {
  const { target: _target, roles: _roles, columns, peopleColumns, ...choices } = settings;
  const named = { columns: nameColumns(columns, headers), peopleColumns: nameColumns(peopleColumns, headers) };
  const key = headerKey(headers);
  const others = readKept().filter((one) => one.key !== key);
  const all = [{ key, ...choices, ...named }, ...others].slice(0, SETS_AT_MOST);
  while (all.length > 1 && JSON.stringify(all).length > LENGTH_AT_MOST) all.pop();
  return keepText(REMEMBERED_KEY, JSON.stringify(all));
}
