/**
 * Whether a value of unknown make has fields by name: an object that is neither a list nor null.
 *
 * @example isRecord([]) // false
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
