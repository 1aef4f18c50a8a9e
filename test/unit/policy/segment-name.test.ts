import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { segmentName } from '../../../src/core/policy/segment-name.ts';

test('a segment is called what the policy calls it', () => {
  expect(segmentName(HANDBOOK_POLICY, 'open-source')).toBe('open source');
});

test('a segment that the policy leaves out is called by its id', () => {
  const policy = { segments: HANDBOOK_POLICY.segments.filter(({ id }) => id !== 'team') };

  expect(segmentName(policy, 'team')).toBe('team');
});
