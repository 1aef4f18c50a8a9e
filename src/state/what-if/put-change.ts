import type { TriedPart } from '../../core/plan/tried-part.ts';

const aboutOf = (part: TriedPart): string => `${part.kind} ${'person' in part ? part.person : part.region}`;

/** The changes with one more, in place of an earlier one of the same thing. */
export const putChange = (parts: readonly TriedPart[], part: TriedPart): TriedPart[] => [
  ...parts.filter((other) => aboutOf(other) !== aboutOf(part)),
  part,
];
