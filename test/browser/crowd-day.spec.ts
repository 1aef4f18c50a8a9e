import { expect } from '@playwright/test';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { startShare } from '../support/start-share.ts';
import { boardInStore, countsOf, replayed } from './support/crowd/accounts.ts';
import { test } from './support/crowd/crowd-test.ts';
import { countsIn, syncIn } from './support/crowd/tabs.ts';
import type { TriagePage } from './support/triage-page.ts';

const HOUR_MS = 3_600_000;
/** 25 minutes before the first check-in of EMEA. */
const MORNING = Date.parse('2026-12-29T09:35:00Z');
/** Whose check-in is due after so many hours. */
const CHECK_INS = [
  { hour: 0, region: 'EMEA' },
  { hour: 8, region: 'Americas' },
  { hour: 24, region: 'EMEA' },
] as const;

const TEAM = boardOf({
  id: 'the-board-of-a-day',
  team: 'Ours',
  inPlay: { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'year-end holidays' },
  people: [
    ...['Amara', 'Bruno', 'Chidi'].map((name) => personOf(name)),
    ...['Gwen', 'Hugo', 'Ines'].map((name) => personOf(name, { region: 'americas' })),
  ],
});

const checkIns = ({ page }: TriagePage) => page.getByRole('region', { name: 'Check-ins' });
const isDue = (tab: TriagePage, region: string) =>
  checkIns(tab).getByText(new RegExp(`^${region} check-in (was )?due `));
const isAnnounced = (tab: TriagePage, region: string) =>
  checkIns(tab).getByText(new RegExp(`^${region} announced level \\d at `));

/** Moves a page on to an hour of the day, as a machine that slept until then. */
async function goOnTo(hour: number, { page }: TriagePage): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.fastForward(Math.max(0, MORNING + hour * HOUR_MS - now));
}

/** Lets the time of a page run on, second by second, until something holds; its own timers do the rest. */
async function runUntil({ page }: TriagePage, holds: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.runFor(5000);
        return holds();
      },
      { timeout: 20_000, intervals: [50] },
    )
    .toBe(true);
}

test('24 hours of check-ins and counts in fast motion: whoever only reads follows by itself, and nothing is lost', async ({
  gather,
}) => {
  test.setTimeout(90_000);
  const { server, open } = await gather(startShare(), TEAM);
  const tabOf = async (who: 'writer' | 'reader'): Promise<TriagePage> => {
    const { context, openTab } = await open({ who, name: who });
    await context.clock.install({ time: MORNING });
    return openTab();
  };
  const [writer, reader] = await Promise.all([tabOf('writer'), tabOf('reader')]);
  const entered: number[] = [];

  for (let hour = 0; hour <= 24; hour += 1) {
    await Promise.all([goOnTo(hour, writer), goOnTo(hour, reader)]);
    const due = CHECK_INS.find((checkIn) => checkIn.hour === hour);
    if (due !== undefined) {
      for (const tab of [writer, reader]) await expect(isDue(tab, due.region)).toBeVisible();
      await writer.page.keyboard.press('c');
      await expect(isAnnounced(writer, due.region)).toBeVisible();
    }
    const count = (hour % 9) + 1;
    await writer.count('Gwen').click();
    await writer.page.keyboard.press(`${count}`);
    await writer.page.keyboard.press('ArrowDown');
    entered.push(count);

    await runUntil(writer, async () => (await syncIn(writer)) === 'saved');
    await runUntil(reader, async () => (await countsIn(reader))['Gwen'] === count);
    if (due !== undefined) await expect(isAnnounced(reader, due.region)).toBeVisible();
  }

  const board = await boardInStore(server);
  const regions = CHECK_INS.map(({ region }) => region.toLowerCase());
  expect(board.checkIns.map(({ region }) => region)).toEqual(regions);
  expect(countsOf(board, 'writer', 'Gwen')).toEqual(entered);
  expect(board.history).toHaveLength(entered.length + regions.length);
  expect({ ...replayed(TEAM, board), revision: board.revision }).toEqual(board);
  await expect.poll(() => countsIn(reader)).toEqual(await countsIn(writer));
});
