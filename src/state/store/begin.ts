import type { StoreApi } from 'zustand/vanilla';
import type { Facts, View } from './facts.ts';
import { startWithDemo, type DemoContext } from './start-with-demo.ts';

interface BeginContext extends DemoContext {
  /** Takes up what a closed tab left behind. */
  readonly takeUp: () => Promise<void>;
}

export interface Beginning {
  /** Begins with the demo where nothing is stored; false while a status report alone is shown, which waits. */
  readonly begin: (isReplacing: boolean) => Promise<boolean>;
  /** The own board is to be seen: what was put off is made up for. */
  readonly needBoard: () => Promise<void>;
}

/** Who was sent a status report gets no board with it, not even the demo: that comes when they go on to a board. */
export const beginOnce = ({ takeUp, ...demo }: BeginContext): Beginning => {
  let putOff: { readonly isReplacing: boolean } | null = null;
  return {
    async begin(isReplacing) {
      const view = await settledView(demo.api);
      // An address brought a shared board meanwhile.
      if (demo.api.getState().generation !== '') return true;
      if (view?.state === 'status' || view?.state === 'waiting') {
        putOff = { isReplacing };
        return false;
      }
      await startWithDemo(demo, isReplacing);
      return true;
    },
    async needBoard() {
      if (putOff === null) return;
      const { isReplacing } = putOff;
      putOff = null;
      // Meanwhile another tab may have stored one, which this tab then shows.
      if (demo.api.getState().generation !== '') return;
      demo.api.setState({ open: false });
      await startWithDemo(demo, isReplacing);
      await takeUp();
      demo.api.setState({ open: true });
    },
  };
};

/** What a link brought, once it was read; null without a link. */
const settledView = (api: StoreApi<Facts>): Promise<View | null> =>
  new Promise((resolve) => {
    const { view } = api.getState();
    if (view?.state !== 'opening') {
      resolve(view);
      return;
    }
    const stop = api.subscribe(({ view: next }) => {
      if (next?.state === 'opening') return;
      stop();
      resolve(next);
    });
  });
