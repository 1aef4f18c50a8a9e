import { createElement, lazy, useState, type ComponentType, type ReactElement } from 'react';

const loads = new WeakMap<object, () => Promise<unknown>>();
/** React keeps a failure for good. What is in here begins anew one part that did not come. */
const failures = new Set<() => void>();

/** A component whose code comes when it is first drawn, by the name that its module gives it. */
export const late = <Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): ComponentType<Props> => {
  const get = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    const there = (await load())[name];
    part = there;
    return { default: there };
  };
  const fresh = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return await get();
      } catch (error) {
        failures.add(renew);
        throw error;
      }
    });
  let part = fresh();
  const renew = (): void => {
    part = fresh();
  };
  function Late(props: Props): ReactElement {
    // What is there is drawn without React's `lazy`, which draws a placeholder first, and then nothing else for 300 ms.
    const [mine] = useState(() => part);
    return createElement<Props>(mine, props);
  }
  loads.set(Late, get);
  return Late;
};

/** Lets the code of such a component come before it is drawn. Where it does not come now, drawing asks again. */
export const fetchPart = (part: object): void =>
  void loads
    .get(part)?.()
    .catch(() => undefined);

/** Parts that did not come are asked for again when they are drawn next. */
export const askAgain = (): void => {
  for (const renew of failures) renew();
  failures.clear();
};
