import * as v from 'valibot';
import { instantSchema } from '../core/policy/primitives.ts';
import { useRouteQuery } from './use-route-query.ts';

/** The moment that `?at=` fixes the clock to, in ms since the epoch; null for a running clock, or where it is no UTC time. */
export const useAt = (): number | null => parseAt(useRouteQuery().get('at'));

/** What `?at=` says where that is no UTC time; null otherwise. */
export const useBadAt = (): string | null => {
  const at = useRouteQuery().get('at');
  return at !== null && parseAt(at) === null ? at : null;
};

function parseAt(at: string | null): number | null {
  return at !== null && v.is(instantSchema, at) ? Date.parse(at) : null;
}
