import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

const loads = new WeakMap<object, () => Promise<unknown>>();

/** A component whose code comes when it is first drawn, by the name that its module gives it. */
export const late = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> => {
  const part = lazy(async () => ({ default: (await load())[name] }));
  loads.set(part, load);
  return part;
};

/** Lets the code of such a component come before it is drawn. Where it does not come now, drawing asks again. */
export const fetchPart = (part: object): void =>
  void loads
    .get(part)?.()
    .catch(() => undefined);
