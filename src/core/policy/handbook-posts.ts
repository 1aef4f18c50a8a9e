import type { Policy } from './policy.ts';

/** The wording of posts, after what handbook page 004 asks leadership and triage to tell whom. */
export const HANDBOOK_POSTS: Policy['posts'] = {
  begin: {
    team: [
      '**The capacity levels are in play** since {since}.',
      'Why: {reason}',
      'Put aside until further notice: {suspended}',
      'Please ask {leadership} for a yes before you begin a focus day.',
    ].join('\n'),
    announce: [
      '**Support may fall back on its contingencies** from {since} on.',
      'Why: {reason}',
      'Each coverage tells its level here: {checkIns}.',
    ].join('\n'),
  },
  end: {
    team: '**The capacity levels are no longer in play.** Focus days need no yes any more, and what was put aside goes on.',
    announce:
      '**Support works as usual again.** The capacity levels are no longer in play; every contingency has ended.',
  },
  level: [
    '**{region} coverage is at level {level} of {levels}**: {meaning}.',
    '{working} of {planned} planned SEs working, {cases} open, active cases, {perSE} per SE.',
    '{why}',
    'This holds until {until}.',
  ].join('\n'),
  override: [
    '**{region} coverage is at level {level} of {levels}**: {meaning}.',
    'CS leadership set it: {reason}',
    'By its numbers it would be level {computed}.',
    'This holds until {until}.',
  ].join('\n'),
  alert: [
    '**{region} coverage is at level {level}.**',
    '{messages}',
    '{cases}',
    'It stays so until we tell you here that it is over; we look again at {until}.',
  ].join('\n'),
  standDown: ['**{region} coverage is at level {level} now.**', '{messages}', 'Still in force: {still}'].join('\n'),
  standDownAtEnd: ['**The capacity levels are no longer in play.**', '{messages}'].join('\n'),
};
