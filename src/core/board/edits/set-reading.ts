import * as v from 'valibot';
import { READING_TEXTS } from '../../policy/reading-texts.ts';
import { READING_CHOICES, readingsSchema, type ReadingName } from '../../policy/readings.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

const { match, load, loadScope } = READING_CHOICES;

export const setReadingSchema = actionSchema('setReading', {
  name: v.picklist(['match', 'load', 'loadScope'] satisfies ReadingName[], 'There is no such reading'),
  value: v.picklist([...match, ...load, ...loadScope], 'There is no such choice of this reading'),
});

/** Chooses how one passage of the policy is read (spec domain §3): `{ name: 'load', value: 'busiest' }`. */
export const setReading: EditKind<v.InferOutput<typeof setReadingSchema>> = {
  schema: setReadingSchema,
  apply: (board, { kind, name, value }) => {
    const readings = v.safeParse(readingsSchema, { ...board.readings, [name]: value });
    if (!readings.success) return { ok: false, reason: `The reading “${name}” has no choice “${value}”` };
    return {
      ok: true,
      board: { ...board, readings: readings.output },
      inverse: { kind, name, value: board.readings[name] },
    };
  },
  describe: ({ name, value }) => {
    const { name: title, choices } = READING_TEXTS[name];
    return `Reading ${title}: ${choices[value]?.name ?? value}`;
  },
};
