import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

type LatePart<Props> = {
  /** Draws the part once it is there; until then what stands in for it. */
  Part: (props: Props) => ReactNode;
  /** Fetches it ahead of its first use. */
  preload: () => Promise<void>;
};

/**
 * A part whose code comes when it is first needed, not with the screen. Once it is there it draws at once, without the
 * pause that React.lazy makes.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): LatePart<Props> {
  let found: ComponentType<Props> | undefined;
  let underWay: Promise<void> | undefined;

  const fetchPart = async (): Promise<void> => {
    try {
      found = await load();
    } catch (problem) {
      underWay = undefined;
      throw problem;
    }
  };

  const preload = (): Promise<void> => {
    underWay ??= fetchPart();
    return underWay;
  };

  const Part = (props: Props): ReactNode => {
    const [state, setState] = useState<{ problem?: unknown }>({});
    useEffect(() => {
      if (found) return;
      preload().then(
        () => setState({}),
        (problem: unknown) => setState({ problem }),
      );
    }, []);
    if ('problem' in state) throw state.problem;
    return found ? createElement(found, props) : meanwhile;
  };

  return { Part, preload };
}
