import type { PolicyLevel } from './level-schema.ts';

const SOURCE = 'handbook page 004';
const NONE = { alsoTold: [], toConfirm: false };

/** The eight levels of handbook page 004; "2 SEs" reads as "2 or fewer" above level 1 (spec domain §3). */
export const HANDBOOK_LEVELS: PolicyLevel[] = [
  {
    level: 1,
    name: 'Within plan',
    meaning: 'Business as usual',
    plain: 'Support is staffed as planned. Everything is as usual.',
    when: 'all',
    staffing: { emea: 3, americas: 9 },
    load: 5,
    coordination: 'CS',
    contingencies: [],
    source: SOURCE,
  },
  {
    level: 2,
    name: 'Coordinated',
    meaning: 'Triage decides who handles what',
    plain: 'Close to normal: support sorts out among itself who takes which case.',
    when: 'any',
    staffing: { emea: 2, americas: 8 },
    load: 5,
    coordination: 'CS',
    contingencies: [
      {
        ...NONE,
        id: 'triage-assigns',
        text: 'Triage decides who handles which case.',
        short: 'triage decides who handles what',
        channels: [],
      },
    ],
    source: SOURCE,
  },
  {
    level: 3,
    name: 'Customers only',
    meaning: 'Only customer issues are worked on',
    plain: 'Support has put other work aside and is answering customers only.',
    when: 'any',
    staffing: { emea: 2, americas: 5 },
    load: 7,
    coordination: 'CS',
    contingencies: [
      {
        ...NONE,
        id: 'pause-internal',
        text: 'Triage pauses all work that is not a customer issue: OKR work, documentation and the like.',
        short: 'work that is not customer issues paused',
        channels: [],
      },
      {
        ...NONE,
        id: 'focus-standby',
        text: 'Triage tells SEs on a focus day to stay reachable.',
        short: 'SEs on a focus day stay reachable',
        channels: ['#customer-support-internal'],
        alert:
          '{region} coverage is at level {level} until {until}. If today is your focus day, please stay reachable: we may need you.',
      },
    ],
    source: SOURCE,
  },
  {
    level: 4,
    name: 'Community waits',
    meaning: 'Community posts answered within 24 hours',
    plain: 'Community posts take longer than usual, up to 24 hours.',
    when: 'any',
    staffing: { emea: 2, americas: 4 },
    load: 8,
    coordination: 'community team',
    contingencies: [
      {
        ...NONE,
        id: 'tell-community',
        text: 'Triage tells #community-relations: #help posts are answered as soon as possible, and no later than 24 hours after the post.',
        short: '#help posts within 24 hours',
        channels: ['#community-relations'],
        alert:
          '{region} coverage is at level {level} until {until}. Posts in #help get their answer as soon as we can, at the latest 24 hours after they appear.',
        promise: {
          audience: 'community',
          withinHours: 24,
          businessHours: false,
          text: 'within 24 hours of the post',
        },
      },
      {
        ...NONE,
        id: 'leadership-cases',
        text: 'CS leadership takes cases too, where that saves the team work instead of adding to it.',
        short: 'leadership takes cases too',
        channels: [],
        alsoTold: ['CS leadership'],
        toConfirm: true,
      },
    ],
    source: SOURCE,
  },
  {
    level: 5,
    name: 'Customers wait',
    meaning: 'Post-sales answered within 4 hours',
    plain: 'Customers get their first answer within 4 business hours.',
    when: 'any',
    staffing: { emea: 1, americas: 3 },
    load: 9,
    coordination: 'CE and sales',
    contingencies: [
      {
        ...NONE,
        id: 'tell-post-sales',
        text: 'Triage tells #ce: post-sales issues are taken as soon as possible, and no later than 4 business hours after the post.',
        short: 'post-sales within 4 business hours',
        channels: ['#ce'],
        alert:
          '{region} coverage is at level {level} until {until}. Post-sales customers hear from us as soon as we can, at the latest 4 business hours after they post.',
        promise: {
          audience: 'post-sales',
          withinHours: 4,
          businessHours: true,
          text: 'within 4 business hours of the post',
        },
      },
    ],
    source: SOURCE,
  },
  {
    level: 6,
    name: 'Prospects wait',
    meaning: 'Pre-sales answered within 2 hours',
    plain: 'Prospects get their first answer within 2 business hours.',
    when: 'any',
    staffing: { emea: 1, americas: 2 },
    load: 9,
    coordination: 'CE and sales',
    contingencies: [
      {
        ...NONE,
        id: 'tell-pre-sales',
        text: 'Triage tells #ce and #sales: pre-sales issues are taken as soon as possible, and no later than 2 business hours after the post.',
        short: 'pre-sales within 2 business hours',
        channels: ['#ce', '#sales'],
        alert:
          '{region} coverage is at level {level} until {until}. Prospects hear from us as soon as we can, at the latest 2 business hours after the post.',
        promise: {
          audience: 'pre-sales',
          withinHours: 2,
          businessHours: true,
          text: 'within 2 business hours of the post',
        },
      },
    ],
    source: SOURCE,
  },
  {
    level: 7,
    name: 'CE goes first',
    meaning: 'CE takes issues first',
    plain: 'Customer engineers take issues first and hand over what they cannot solve.',
    when: 'all',
    staffing: { emea: 0, americas: 1 },
    load: 10,
    coordination: 'CE',
    contingencies: [
      {
        ...NONE,
        id: 'ce-first',
        text: 'Triage asks #ce to take pre-sales and post-sales issues as far as they can first.',
        short: 'CE takes issues first',
        channels: ['#ce'],
        alert:
          '{region} coverage is at level {level} until {until}. Please take pre-sales and post-sales issues as far as you can first; we pick them up from there.',
      },
    ],
    source: SOURCE,
  },
  {
    level: 8,
    name: 'Engineers help',
    meaning: 'Engineers help customers directly',
    plain: 'Nobody in support is available; software engineers are asked to help customers directly.',
    when: 'all',
    staffing: { emea: 0, americas: 0 },
    load: 10,
    coordination: 'engineering',
    contingencies: [
      {
        ...NONE,
        id: 'engineers-help',
        text: 'Triage tells #prod-eng-announce and the leaders of engineering and product: SWEs who can are asked to help, and triage shares which issues.',
        short: 'SWEs who can, please help',
        channels: ['#prod-eng-announce'],
        alsoTold: ['engineering leadership', 'product leadership'],
        alert:
          '{region} coverage is at level {level} until {until}: no SE is available. SWEs who can take a customer issue, please raise a hand; these are the ones to start with.',
      },
    ],
    source: SOURCE,
  },
];
