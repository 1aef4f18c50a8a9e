import type { TeamNumbers } from '../level/assessment.ts';
import type { Readings } from '../policy/readings.ts';
import type { RegionId } from '../policy/primitives.ts';

/** A stretch of an axis on which a value is the same. */
export interface Run<Value> {
  /** First and last figure of the axis, both included. */
  readonly from: number;
  readonly to: number;
  /** How many figures of the axis that are. */
  readonly places: number;
  readonly value: Value;
}

/** One line of a map: so many SEs working, and what follows for more and more cases. */
export interface AuditRow<Value> {
  readonly working: number;
  readonly runs: readonly Run<Value>[];
}

/** What stands around one region while its own numbers run over the grid. */
export interface AuditSetting {
  /** Unique among the settings of a region. */
  readonly id: string;
  /** The other regions' numbers. */
  readonly others: TeamNumbers;
  /** How the region's cases lie: alike for each SE, or twice the average with one of them. */
  readonly spread: 'even' | 'uneven';
}

/** The figures that are tried for a region. */
export interface AuditAxes {
  readonly working: readonly number[];
  readonly cases: readonly number[];
  /** Cases that each SE of the team has, as the literal table counts. */
  readonly casesEach: readonly number[];
}

/** The level under the readings in use, and under others. */
export interface LevelPair {
  readonly inUse: number;
  readonly other: number;
}

/** A region's levels under two readings, for one setting: a map to draw, a table to read. */
export interface AuditMap {
  readonly region: RegionId;
  readonly setting: AuditSetting;
  readonly axes: AuditAxes;
  /** Nobody working first. */
  readonly rows: readonly AuditRow<LevelPair>[];
}

/** How many inputs there are, and how many of them have another level under other readings. */
export interface AuditCount {
  readonly inputs: number;
  readonly changed: number;
  /** Of the changed ones: to a harsher level, and to a milder one. */
  readonly raised: number;
  readonly lowered: number;
  /** Changed ones of all inputs, from 0 to 1. */
  readonly share: number;
}

/** What another reading does to one region. */
export interface RegionEffect extends AuditCount {
  readonly region: RegionId;
  /** The setting with the most changes, the first of several: the map that tells most. */
  readonly telling: AuditSetting;
}

/** What one choice of one reading would change, over all regions and in each. */
export interface ReadingEffect extends AuditCount {
  readonly name: keyof Readings;
  readonly value: Readings[keyof Readings];
  readonly readings: Readings;
  readonly regions: readonly RegionEffect[];
}
