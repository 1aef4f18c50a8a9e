import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { goTo, keepQuery, navigate, readHash, useHashPath } from '../../src/state/hash-location.ts';

function Where() {
  return (
    <>
      <p>{useHashPath()}</p>
      <button onClick={() => navigate('/wall')}>wall</button>
    </>
  );
}

beforeEach(() => {
  goTo('/triage', { replace: true });
});

test('a hash is read as a path and a query, with or without the slash', () => {
  expect(readHash('#/wall?at=x&board=y')).toEqual({ path: '/wall', search: 'at=x&board=y' });
  expect(readHash('#wall')).toEqual({ path: '/wall', search: '' });
  expect(readHash('')).toEqual({ path: '/', search: '' });
  expect(readHash('#/?at=x')).toEqual({ path: '/', search: 'at=x' });
});

test('the look-back time and the shared board go along, filters stay behind', () => {
  goTo('/queue?at=2026-12-24T10:00:00Z&board=abc&region=emea');

  expect(keepQuery('/wall')).toBe('/wall?at=2026-12-24T10:00:00Z&board=abc');
  expect(keepQuery('/wall?find=x')).toBe('/wall?find=x');
});

test('a component follows the address, whoever changes it', async () => {
  goTo('/triage?at=2026-12-24T10:00:00Z');
  render(<Where />);

  await userEvent.click(screen.getByRole('button', { name: 'wall' }));

  expect(screen.getByText('/wall')).toBeVisible();
  expect(window.location.hash).toBe('#/wall?at=2026-12-24T10:00:00Z');
});

test('the query never leaves the part of the address that no server sees', () => {
  navigate('/wall?board=abc');

  expect(window.location.search).toBe('');
  expect(window.location.hash).toBe('#/wall?board=abc');
});
