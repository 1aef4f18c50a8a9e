import type { Availability } from '../../../core/board/board.ts';
import type { TriedPart } from '../../../core/plan/tried-part.ts';

type Counted = Exclude<TriedPart, { kind: 'setAvailability' }>;

/** The number that is tried for a person or region; undefined where none is. */
export const triedCount = (
  parts: readonly TriedPart[],
  kind: Counted['kind'],
  of: string,
): number | null | undefined => {
  for (const part of parts)
    if (part.kind !== 'setAvailability' && part.kind === kind && ('person' in part ? part.person : part.region) === of)
      return part.value;
  return undefined;
};

/** The state that is tried for a person; undefined where none is. */
export const triedState = (parts: readonly TriedPart[], person: string): Availability | undefined => {
  for (const part of parts) if (part.kind === 'setAvailability' && part.person === person) return part.availability;
  return undefined;
};
