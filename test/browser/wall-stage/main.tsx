import { createRoot } from 'react-dom/client';
import { WallScreen } from '../../../src/screens/wall/WallScreen.tsx';
import { BoardProvider } from '../../../src/state/BoardProvider.tsx';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { openTestStore } from '../../support/open-test-store.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { thinWeek } from '../../support/builders/thin-week.ts';
import { toldParts } from '../../support/builders/told-parts.ts';

// Until the app takes a team's own policy, this page hangs the same wall with one: `?regions=6&levels=12&at=…&theme=…`;
// `&told=drift`, `override` or `range` as what was told and what is known of the numbers.
const query = new URLSearchParams(location.search);
const regions = Number(query.get('regions'));
const levels = Number(query.get('levels'));
const at = query.get('at') ?? '2026-12-29T14:42:00Z';
const policy = policyWith({ regions, levels });
const board = thinWeek(policy, toldParts(policy, query.get('told')));
const { store } = await openTestStore({ board, policy, at });
store.preferences.setState({ theme: query.get('theme') === 'light' ? 'light' : 'dark' });

const root = document.getElementById('root');
if (root === null) throw new Error('the stage has no #root');
createRoot(root).render(
  <BoardProvider store={store}>
    <WallScreen />
  </BoardProvider>,
);
