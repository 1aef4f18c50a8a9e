import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { PlannedPlace, Planner } from '../use-planner.ts';
import { moveInGrid, type GridPlace } from './move-in-grid.ts';

const START: GridPlace = { day: 0, region: 0 };

const cellAt = (grid: HTMLElement | null, { day, region }: GridPlace): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(`[data-place="${day}-${region}"]`) ?? null;

const placeOf = (cell: Element | null): GridPlace | null => {
  const [day, region] = (cell?.getAttribute('data-place') ?? '').split('-').map(Number);
  return day === undefined || region === undefined ? null : { day, region };
};

/** One stop for the Tab key, and keys that walk from cell to cell; Enter and a click choose one. */
export const useHeatKeys = (
  { plan, selected, select }: Pick<Planner, 'plan' | 'selected' | 'select'>,
  upright: boolean,
) => {
  const grid = useRef<HTMLDivElement>(null);
  const [walked, setStop] = useState<GridPlace | null>(null);
  const [days, regions] = [plan.days.length, plan.days[0]?.regions.length ?? 0];
  const inside = walked !== null && walked.day < days && walked.region < regions;
  const stop = inside ? walked : (placeIn(plan, selected) ?? START);
  const choose = useCallback(
    (place: GridPlace) => {
      const day = plan.days[place.day];
      const region = day?.regions[place.region]?.region;
      if (day !== undefined && region !== undefined) select({ day: day.day, region });
    },
    [plan, select],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event.target instanceof Element ? event.target : null);
    if (at === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    const to = moveInGrid(event.key, event.ctrlKey || event.metaKey, at, { days, regions, upright });
    if (to === null) return;
    event.preventDefault();
    cellAt(grid.current, to)?.focus();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const at = placeOf(target);
    if (at !== null) setStop(at);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const at = placeOf(target instanceof Element ? target.closest('[data-place]') : null);
    if (at !== null) choose(at);
  };
  return { stop, props: { ref: grid, onKeyDown, onFocus, onClick } };
};

const placeIn = ({ days }: Planner['plan'], selected: PlannedPlace | null): GridPlace | null => {
  if (selected === null) return null;
  const day = days.findIndex((one) => one.day === selected.day);
  const region = days[day]?.regions.findIndex((one) => one.region === selected.region) ?? -1;
  return day === -1 || region === -1 ? null : { day, region };
};
