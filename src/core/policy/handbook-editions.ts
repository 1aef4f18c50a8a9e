import type { Edition, ReplyTarget } from './edition-schema.ts';

/** Reply targets by contract (spec domain §6), for the editions that promise by severity. */
const CONTRACT_TARGETS: ReplyTarget[] = [
  { segments: ['enterprise'], priorities: ['p0'], amount: 2, unit: 'business-hours' },
  { segments: ['enterprise'], priorities: ['p1'], amount: 4, unit: 'business-hours' },
  { segments: ['enterprise'], priorities: ['p2'], amount: 8, unit: 'business-hours' },
  { segments: ['enterprise'], priorities: ['p3'], amount: 2, unit: 'business-days' },
  { segments: ['team'], priorities: ['p0', 'p1'], amount: 1, unit: 'business-days' },
  { segments: ['team'], priorities: ['p2'], amount: 2, unit: 'business-days' },
  { segments: ['team'], priorities: ['p3'], amount: 3, unit: 'business-days' },
  { segments: ['pre-sales'], priorities: ['p0'], amount: 2, unit: 'business-hours' },
];

const INTERNAL_WORK = 'internal goals, tasks and projects';

/** The page as it stood in 2021 (handbook page 000). */
export const OLD_EDITION: Edition = {
  id: '2021',
  name: '2021',
  source: 'handbook page 000',
  classes: [
    { priority: 'p1', meaning: 'any customer, pre-sales too' },
    { priority: 'p2', meaning: 'any customer, pre-sales too' },
    { priority: 'p3', meaning: INTERNAL_WORK },
  ],
  rankedAs: { p0: 'p1', p1: 'p1', p2: 'p2', p3: 'p3' },
  preSales: { needsCE: false, priorities: ['p0', 'p1', 'p2', 'p3'], text: 'accepted' },
  bestEffort: { priorities: [], segments: [] },
  split: {
    customer: 80,
    internal: 20,
    stated: true,
    text: '80 % on p1 and p2, 20 % internal, protected by focus blocks',
  },
  firstReplyNorm: '24 hours; aim for a couple of hours',
  replyTargets: [
    {
      segments: ['pre-sales', 'enterprise', 'team', 'free', 'open-source'],
      priorities: ['p0', 'p1', 'p2', 'p3'],
      amount: 24,
      unit: 'hours',
    },
  ],
};

/** The page with its pre-sales exceptions (handbook page 001). */
export const EXCEPTIONS_EDITION: Edition = {
  id: 'exceptions',
  name: 'Exceptions',
  source: 'handbook page 001',
  classes: [
    { priority: 'p0', meaning: 'any customer, pre-sales too' },
    { priority: 'p1', meaning: 'any customer, pre-sales too' },
    { priority: 'p2', meaning: 'paying customers' },
    { priority: 'p3', meaning: INTERNAL_WORK },
  ],
  rankedAs: { p0: 'p0', p1: 'p1', p2: 'p2', p3: 'p3' },
  preSales: { needsCE: true, priorities: ['p0', 'p1'], text: 'only when a CE opened it and it is p0 or p1' },
  bestEffort: { priorities: ['p2'], segments: ['free', 'open-source'] },
  split: { customer: 80, internal: 20, stated: true, text: '80 % on p2 (p0 and p1 are rare), 20 % internal' },
  firstReplyNorm: 'by severity; aim for a couple of hours',
  replyTargets: CONTRACT_TARGETS,
};

/** The page since FY24 (handbook pages 002 and 003). */
export const FY24_EDITION: Edition = {
  id: 'fy24',
  name: 'FY24',
  source: 'handbook pages 002 and 003',
  classes: [
    { priority: 'p0', meaning: 'any customer' },
    { priority: 'p1', meaning: 'any customer' },
    { priority: 'p2', meaning: 'paying customers; pre-sales by the severity table' },
    { priority: 'p3', meaning: INTERNAL_WORK },
  ],
  rankedAs: { p0: 'p0', p1: 'p1', p2: 'p2', p3: 'p3' },
  preSales: {
    needsCE: true,
    priorities: ['p0', 'p1', 'p2', 'p3'],
    text: 'a CE engages support; leadership can grant an exception',
  },
  bestEffort: { priorities: ['p2'], segments: ['free', 'open-source'] },
  split: { customer: 80, internal: 20, stated: false, text: 'the page states none; 80/20 is carried over' },
  firstReplyNorm: 'by severity; aim for a couple of hours',
  replyTargets: CONTRACT_TARGETS,
};
