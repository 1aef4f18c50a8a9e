import { useMemo } from 'react';
import { auditSettings } from '../../../core/audit/audit-settings.ts';
import type { AuditSetting, ReadingEffect, RegionEffect } from '../../../core/audit/audit.ts';
import { readingChoices, type ReadingOption } from '../../../core/audit/reading-choices.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { useAudit } from '../../../state/use-audit.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useBoardState } from '../../../state/use-board-state.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useRouteQuery } from '../../../state/use-route-query.ts';
import { aroundOf, aroundOptions, type Around } from './around.ts';

export interface MapChoice {
  readonly region: PolicyRegion;
  /** The choices that are not in use. */
  readonly options: readonly ReadingOption[];
  readonly option: ReadingOption;
  readonly arounds: readonly Around[];
  readonly around: Around | undefined;
  readonly spread: AuditSetting['spread'];
  readonly setting: AuditSetting;
  /** What the choice changes over all settings; null while it is worked out. */
  readonly effect: ReadingEffect | null;
  readonly ofRegion: RegionEffect | null;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

/** What the map shows, as the address says; what it leaves open is a choice that changes something here, where it changes most. Null: no policy has that. */
export function useMapChoice(): MapChoice | null {
  const policy = usePolicy();
  const { regions: states } = useBoardState();
  const inUse = useBoard(({ readings }) => readings);
  const { effects } = useAudit();
  const { get, set } = useRouteQuery();

  const region = policy.regions.find(({ id }) => id === get('region')) ?? policy.regions[0];
  const options = useMemo(() => readingChoices(inUse).filter(({ name, value }) => inUse[name] !== value), [inUse]);
  const settings = useMemo(() => (region ? auditSettings(policy, region.id) : []), [policy, region]);
  const option =
    options.find(({ name, value }) => name === get('reading') && value === get('choice')) ??
    options.find((one) => changesIn(effects, one, region?.id)) ??
    options[0];
  if (region === undefined || option === undefined) return null;

  const effect = effects?.find(({ name, value }) => name === option.name && value === option.value) ?? null;
  const ofRegion = effect?.regions.find((one) => one.region === region.id) ?? null;
  const telling = ofRegion?.telling ?? settings[0];
  const arounds = aroundOptions(settings, states, region.id);
  const around = arounds.find(({ id }) => id === get('around')) ?? (telling && aroundOf(arounds, telling));
  const spread = spreadOf(get('spread')) ?? telling?.spread ?? 'even';
  const setting = { id: `${around?.id ?? ''} ${spread}`, others: around?.others ?? {}, spread };
  return { region, options, option, arounds, around, spread, setting, effect, ofRegion, set };
}

/** Until it is known, the first choice is taken to change something. */
const changesIn = (
  effects: readonly ReadingEffect[] | null,
  { name, value }: ReadingOption,
  region?: string,
): boolean => {
  const effect = effects?.find((one) => one.name === name && one.value === value);
  return effect?.regions.find((one) => one.region === region)?.changed !== 0;
};

const spreadOf = (text: string | null): AuditSetting['spread'] | null =>
  text === 'even' || text === 'uneven' ? text : null;
