import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A component whose code comes when it is first drawn, by the name that its module gives it. */
export const late = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: (await load())[name] }));
