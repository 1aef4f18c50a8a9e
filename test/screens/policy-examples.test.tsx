import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { SCREENS } from '../../src/app/screens.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { POLICY_EXAMPLES, type PolicyExampleId } from '../../src/data/policy/examples.ts';
import { exampleOf } from '../support/example-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';
import { preloadPolicyTabs } from '../../src/screens/policy/policy-tabs.tsx';

// They come while nothing else is to do; a test should not wait for them.
beforeAll(preloadPolicyTabs);

const { levels: LEVELS, channels } = HANDBOOK_POLICY;
// "Within plan" is a term of every policy, not only what the handbook calls its first level.
const NAMES = LEVELS.slice(1).map(({ name }) => name);
const BUILT_IN = [...NAMES, channels.team, channels.announce, channels.email, `of ${LEVELS.length}\\b`];

/** What would stand there if a screen knew the built-in policy only, or looked for what the policy does not have. */
function leftovers(id: PolicyExampleId): RegExp {
  const beyond = LEVELS.slice(exampleOf(id).policy.levels.length).map(({ level }) => `[Ll]evel ${level}\\b`);
  return new RegExp(['.*undefined', 'NaN', '\\[object', 'Infinity', ...BUILT_IN, ...beyond].join('|'));
}

/** A screen's code comes when it is first asked for. */
const patient = { timeout: 10_000 };

const VISITS = POLICY_EXAMPLES.flatMap(({ id }) => SCREENS.map(({ path }) => [id, path] as const));

test.each(VISITS)('the example “%s” is at home on %s', async (id, path) => {
  const { policy, board, at } = exampleOf(id);

  await renderWithBoard(<App />, { policy, board, at, path, name: 'Kim' });

  await waitFor(() => expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy', 'true'), patient);
  await waitFor(() => expect(screen.queryByText(/^Loading/)).not.toBeInTheDocument(), patient);
  expect(leftovers(id).exec(document.body.textContent)?.[0]).toBeUndefined();
  expect(screen.queryByRole('heading', { name: /could not be drawn/ })).not.toBeInTheDocument();
});

const POLICY_TABS = ['readings', 'map', 'editions', 'words', 'own', 'replay'];
const TABS = POLICY_EXAMPLES.flatMap(({ id }) => POLICY_TABS.map((tab) => [id, tab] as const));

test.each(TABS)('the example “%s” is at home on the part “%s” of the Policy screen', async (id, tab) => {
  const { policy, board, at } = exampleOf(id);

  await renderWithBoard(<App />, { policy, board, at, path: `/policy?tab=${tab}`, name: 'Kim' });

  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Policy' })).toBeVisible(), patient);
  expect(leftovers(id).exec(document.body.textContent)?.[0]).toBeUndefined();
});
