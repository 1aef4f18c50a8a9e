import { EXCEPTIONS_EDITION, FY24_EDITION, OLD_EDITION } from './handbook-editions.ts';
import { HANDBOOK_LEVELS } from './handbook-levels.ts';
import { HANDBOOK_POSTS } from './handbook-posts.ts';
import type { Policy } from './policy.ts';

/**
 * The built-in policy: figures, channels and terms of the five handbook pages (000 to 004) in our own words.
 *
 * @example HANDBOOK_POLICY.regions[0]?.coverage // { opens: '09:00', closes: '16:00' }
 */
export const HANDBOOK_POLICY: Policy = {
  format: 'evenkeel-policy',
  version: 1,
  name: 'Handbook',
  regions: [
    {
      id: 'emea',
      name: 'EMEA',
      basedIn: 'Africa/Europe',
      planned: { from: 3, to: 3 },
      coverage: { opens: '09:00', closes: '16:00' },
      checkIn: '10:00',
    },
    {
      id: 'americas',
      name: 'Americas',
      basedIn: 'US',
      planned: { from: 9, to: 11 },
      coverage: { opens: '14:00', closes: '01:00' },
      checkIn: '17:30',
    },
  ],
  levels: HANDBOOK_LEVELS,
  editions: [OLD_EDITION, EXCEPTIONS_EDITION, FY24_EDITION],
  segments: [
    { id: 'pre-sales', name: 'pre-sales', short: 'pre', paying: false },
    { id: 'enterprise', name: 'enterprise', short: 'ent', paying: true },
    { id: 'team', name: 'team', short: 'team', paying: true },
    { id: 'free', name: 'free', short: 'free', paying: false },
    { id: 'open-source', name: 'open source', short: 'oss', paying: false },
    { id: 'internal', name: 'internal', short: 'int', paying: false },
  ],
  audiences: [
    {
      id: 'pre-sales',
      name: 'A prospect in a trial (pre-sales)',
      segments: ['pre-sales'],
      usual: 'as usual, p0 within 2 business hours',
      reach: 'your CE asks for you: support@sourcegraph.com or #customer-support',
    },
    {
      id: 'post-sales',
      name: 'A customer (post-sales)',
      segments: ['enterprise', 'team'],
      usual: 'as usual, by severity',
      reach: 'support@sourcegraph.com or the customer’s own channel',
    },
    {
      id: 'community',
      name: 'The community',
      segments: ['free', 'open-source'],
      usual: 'as usual, when there is time',
      reach: '#help in the community Slack',
    },
  ],
  queue: { hardChoicesFrom: 2, internalPausedFrom: 3 },
  businessHours: {
    opens: { weekday: 0, time: '22:00' },
    closes: { weekday: 6, time: '01:00' },
    hoursPerDay: 24,
    holidays: [],
  },
  checkIns: { dueBefore: 30, overdueAfter: 30 },
  timeSplit: { hoursPerDay: 8 },
  channels: {
    team: '#customer-support-internal',
    announce: '#customer-support',
    leadership: '@cs-leadership',
    email: 'support@sourcegraph.com',
  },
  focusStandbyFrom: 3,
  posts: HANDBOOK_POSTS,
  preSales: {
    severities: [
      { priority: 'p0', when: 'The deployment failed, or the service is lost altogether' },
      { priority: 'p1', when: 'Core features are down, or everything is slow' },
      { priority: 'p2', when: 'A technical ask or a problem that blocks nobody' },
    ],
    requestFields: [
      { id: 'summary', label: 'Summary', hint: 'The issue in one or two sentences' },
      { id: 'expected', label: 'Tried and expected', hint: 'What the prospect did, and what should have happened' },
      { id: 'steps', label: 'Steps so far', hint: 'What you and the prospect tried already' },
      { id: 'impact', label: 'Impact', hint: 'Is everybody stopped, or a few people?' },
      { id: 'designDocument', label: 'Technical design document', hint: 'A link to it' },
      { id: 'salesContext', label: 'Sales cycle', hint: 'The stage the prospect is in, and dates that matter' },
    ],
  },
};
