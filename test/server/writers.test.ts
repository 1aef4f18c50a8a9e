import { expect, test } from 'vitest';
import { countTogether, type Tally } from '../support/servers/count-together.ts';
import { startApache } from '../support/start-apache.ts';
import { startShare } from '../support/start-share.ts';

const TOGETHER = { writers: 8, times: 50 };

// Shown by `npx vitest run --project servers --reporter verbose writers`.
function inWords({ acknowledged, counted, refused }: Tally): string {
  return `${acknowledged - counted} of ${acknowledged} acknowledged writes lost; ${refused} refused and tried again`;
}

for (const filler of [0, 300_000]) {
  test(`lighttpd loses nothing of what 8 writers add 50 times each to a file of ${filler / 1000} kB`, async ({
    annotate,
  }) => {
    const { board, people, stop } = await startShare();

    const tally = await countTogether({
      ...TOGETHER,
      address: board,
      authorization: people.writer.authorization,
      filler,
    });

    await annotate(inWords(tally));
    expect([tally.acknowledged, tally.counted]).toEqual([400, 400]);
    await stop();
  });

  test(`Apache httpd takes what 8 writers add 50 times each to a file of ${filler / 1000} kB, and may lose of it`, async ({
    annotate,
  }) => {
    const { board, people, stop } = await startApache();

    const tally = await countTogether({
      ...TOGETHER,
      address: board,
      authorization: people.writer.authorization,
      filler,
    });

    await annotate(inWords(tally));
    expect(tally.acknowledged).toBe(400);
    expect(tally.counted).toBeGreaterThan(0);
    expect(tally.counted).toBeLessThanOrEqual(400);
    await stop();
  });
}

test('Apache httpd with its own tags lets few of 8 writers through in five seconds', async ({ annotate }) => {
  const { board, people, stop } = await startApache({ tags: 'default' });
  const { authorization } = people.writer;

  const tally = await countTogether({ ...TOGETHER, address: board, authorization, within: 5000 });

  await annotate(inWords(tally));
  expect(tally.acknowledged).toBeGreaterThan(0);
  expect(tally.refused).toBeGreaterThan(0);
  await stop();
});
