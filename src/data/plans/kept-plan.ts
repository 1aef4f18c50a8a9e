import * as v from 'valibot';
import { decodePlan } from '../../core/plan/decode-plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { instantSchema } from '../../core/policy/primitives.ts';
import { issuePath } from '../../core/text/issue-path.ts';

const PLAN_FORMAT = 'evenkeel-plan';
const PLAN_NAME_LIMIT = 200;
/** Characters; a plan of 6 weeks with 200 people away all the time has a fifth of it. */
const TEXT_LIMIT = 10_000_000;

/** A plan as it was at a moment, under a name. */
export interface KeptPlan {
  readonly name: string;
  /** ISO, UTC. */
  readonly keptAt: string;
  readonly plan: Plan;
}

export type ReadPlan =
  | { readonly ok: true; readonly kept: KeptPlan }
  /** What it calls itself, where that can be read, and why it cannot be used; a sentence. */
  | { readonly ok: false; readonly name: string; readonly reason: string };

const NO_PLAN = 'not a plan that this app has kept';

const wrapSchema = v.object(
  {
    format: v.literal(PLAN_FORMAT, NO_PLAN),
    name: v.pipe(v.string(), v.trim(), v.nonEmpty('no name'), v.maxLength(PLAN_NAME_LIMIT)),
    keptAt: instantSchema,
    plan: v.unknown(),
  },
  NO_PLAN,
);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const nameIn = (value: unknown): string =>
  v.is(v.object({ name: v.string() }), value) ? value.name.trim().slice(0, PLAN_NAME_LIMIT) : '';

const refuse = (value: unknown, reason: string): ReadPlan => ({ ok: false, name: nameIn(value), reason });

const where = (path: string, reason: string): string =>
  path === '' || reason === NO_PLAN ? `It is ${reason}.` : `${path}: ${reason}.`;

/** Reads a kept plan, from this device or from a file; anything else is refused with the place and the reason. */
export const readPlan = (text: string): ReadPlan => {
  if (text.length > TEXT_LIMIT) return refuse(undefined, 'It is too long for a plan.');
  const value = parse(text);
  if (value === undefined) return refuse(value, 'It is no JSON.');
  const wrap = v.safeParse(wrapSchema, value, { abortEarly: true });
  if (!wrap.success) return refuse(value, where(issuePath(wrap.issues[0]), wrap.issues[0].message));
  const { name, keptAt, plan } = wrap.output;
  const decoded = decodePlan(plan);
  if (!decoded.ok) return refuse(value, where(`plan.${decoded.path}`, decoded.reason));
  return { ok: true, kept: { name, keptAt, plan: decoded.plan } };
};

/** A plan as text, to be kept on this device or given to somebody else. */
export const writePlan = ({ name, keptAt, plan }: KeptPlan): string =>
  JSON.stringify({ format: PLAN_FORMAT, name, keptAt, plan });
