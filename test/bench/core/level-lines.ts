import { assessRegion } from '../../../src/core/level/assess-region.ts';
import type { TeamNumbers } from '../../../src/core/level/assessment.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { DEFAULT_READINGS, type Readings } from '../../../src/core/policy/readings.ts';
import { formatRate, formatRatio, type Line } from '../line.mjs';
import { median, time } from '../statistics.mjs';
import { rulesEngine } from './rules-engine.ts';
import { sampleTeams } from './sample-teams.ts';

const REGION = 'americas';
const ROUNDS = 9;
const TEAMS = sampleTeams(1024);
const REPEATS = 64;

/** Nobody may leave out work whose result nobody uses. */
const used = { sum: 0 };

function assessAll(readings: Readings): void {
  for (let repeat = 0; repeat < REPEATS; repeat += 1)
    for (const team of TEAMS) {
      const assessment = assessRegion(HANDBOOK_POLICY, readings, team, REGION);
      if (assessment) used.sum += assessment.level + assessment.levels.length + assessment.distance.raise.length;
    }
}

const factsOf = (team: TeamNumbers) => {
  const { working = 0, openCases = 0 } = team[REGION] ?? {};
  const load = working === 0 ? Number.MAX_VALUE : openCases / working;
  return { emea: team.emea?.working ?? 0, americas: working, load };
};

interface Rates {
  readonly ours: number;
  readonly theirs: number;
}

/** Both in turns, so that whatever else the machine does hits both. */
async function rates(): Promise<Rates[]> {
  const engine = rulesEngine(HANDBOOK_POLICY, REGION);
  const facts = TEAMS.map(factsOf);
  const found: Rates[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = (TEAMS.length * REPEATS * 1000) / time(() => assessAll(DEFAULT_READINGS));
    const start = performance.now();
    for (const one of facts) used.sum += await engine(one);
    found.push({ ours, theirs: (facts.length * 1000) / (performance.now() - start) });
  }
  return found.slice(1);
}

const rateUnder = (readings: Readings): number =>
  (TEAMS.length * REPEATS * 1000) / median(Array.from({ length: ROUNDS }, () => time(() => assessAll(readings))));

/** Levels with full explanation and distance, alone and against json-rules-engine with the same rules. */
export async function levelLines(): Promise<Line[]> {
  const found = await rates();
  const ours = median(found.map((rate) => rate.ours));
  const theirs = median(found.map((rate) => rate.theirs));
  const ratio = median(found.map((rate) => rate.ours / rate.theirs));
  const slowest = Math.min(
    rateUnder({ ...DEFAULT_READINGS, load: 'busiest' }),
    rateUnder({ ...DEFAULT_READINGS, load: 'every' }),
  );
  return [
    {
      what: 'level of a region with full explanation and distance',
      target: '≥ 1 M/s',
      figure: formatRate(ours),
      reference: `${formatRate(slowest)} where counts of single SEs matter`,
      passed: ours >= 1_000_000,
    },
    {
      what: 'level of a region: against json-rules-engine with the same rules',
      target: '≥ 30 ×',
      figure: formatRatio(ratio),
      reference: `json-rules-engine ${formatRate(theirs)}`,
      passed: ratio >= 30,
    },
  ];
}
