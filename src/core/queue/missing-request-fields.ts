import type { Case } from '../board/case.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * The labels of what a pre-sales request still lacks of the six things a CE brings (spec domain §5), in the policy's
 * order. Empty for cases of other segments.
 *
 * @example missingRequestFields(HANDBOOK_POLICY, { ...preSales, request: null }).length // 6
 */
export function missingRequestFields(
  policy: Policy,
  { segment, request }: Pick<Case, 'segment' | 'request'>,
): string[] {
  if (segment !== 'pre-sales') return [];
  const fields = policy.preSales.requestFields;
  return fields.filter(({ id }) => (request?.[id] ?? '').trim() === '').map(({ label }) => label);
}
