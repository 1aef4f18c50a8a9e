import { expect, test } from 'vitest';
import { auditLiteral } from '../../../../src/core/audit/audit-literal.ts';
import { auditReadings } from '../../../../src/core/audit/audit-readings.ts';
import { DEFAULT_READINGS } from '../../../../src/core/policy/readings.ts';
import { answerAudit } from '../../../../src/data/audit/answer-audit.ts';
import type { AuditQuestion, AuditReply } from '../../../../src/data/audit/audit-messages.ts';
import { openAudit } from '../../../../src/data/audit/open-audit.ts';
import { policyWith } from '../../../support/builders/policy-with.ts';

const policy = policyWith({ regions: 2, levels: 3 });
const LITERAL = { ask: 'literal', policy, region: 'region-1' } as const;
const READINGS = { ask: 'readings', policy, inUse: DEFAULT_READINGS } as const;

/** A worker as a page sees one, in this thread. "failing" has no answer, "dying" breaks at once. */
class WorkerDouble extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  asked = 0;
  terminated = false;
  readonly #manner: 'good' | 'failing' | 'dying';

  constructor(manner: 'good' | 'failing' | 'dying') {
    super();
    this.#manner = manner;
  }

  postMessage({ id, request }: AuditQuestion): void {
    this.asked += 1;
    if (this.#manner === 'dying') return queueMicrotask(() => void this.dispatchEvent(new Event('error')));
    const reply: AuditReply = { id, answer: this.#manner === 'good' ? answerAudit(request) : null };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) })));
  }

  terminate(): void {
    this.terminated = true;
  }
}

test.each(['good', 'failing', 'dying'] as const)(
  'an audit is answered rightly whether its worker is %s',
  async (manner) => {
    const ask = openAudit(() => new WorkerDouble(manner));

    const answers = await Promise.all([ask(LITERAL), ask(READINGS)]);

    expect(answers).toEqual([
      { about: 'literal', literal: auditLiteral(policy, 'region-1') },
      { about: 'readings', effects: auditReadings(policy, DEFAULT_READINGS) },
    ]);
  },
);

test('a worker starts with the first question, serves the others, and is asked no more once it died', async () => {
  const started: WorkerDouble[] = [];
  const openWith = (manner: 'good' | 'dying') =>
    openAudit(() => {
      const worker = new WorkerDouble(manner);
      started.push(worker);
      return worker;
    });
  const [good, dying] = [openWith('good'), openWith('dying')];
  expect(started).toEqual([]);

  for (const ask of [good, good, dying, dying]) await ask(LITERAL);

  expect(started.map(({ asked, terminated }) => [asked, terminated])).toEqual([
    [2, false],
    [1, true],
  ]);
});

test('without workers an audit is worked out all the same', async () => {
  expect(await openAudit(null)(LITERAL)).toMatchObject({ about: 'literal', literal: { region: 'region-1' } });
});
