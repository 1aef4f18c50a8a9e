/** Wraps a work so that it begins only when all works wrapped by the same turn, and asked for before, have ended. */
export type InTurn = <Given extends unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
) => (...given: Given) => Promise<Result>;

export const inTurn = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) =>
    (...given) => {
      const mine = last.then(() => work(...given));
      last = mine.catch(() => undefined);
      return mine;
    };
};
