import { describe, expect, onTestFinished, test } from 'vitest';
import type { Knowledge } from '$lib/engine/linkage/researcher';
import { createResearcher } from '$lib/engine/linkage/createResearcher';
import { CancelledError } from '$lib/worker/CancelledError';
import { type EngineFailure } from '$lib/worker/EngineFailure';
import { researcherServe } from '$lib/worker/researcherServe';
import { ResearcherClient } from '$lib/worker/researcherClient';

const knowledge: Knowledge = {
  method: 'scoreboardRh',
  titles: 1,
  wrong: 0,
  daysOff: 0,
  starsOff: 0,
  areDatesKnown: true,
  outsideTop: 0,
  isNumberKnown: false,
};
const file = (text: string) =>
  ({ kind: 'file', file: new Blob([text]), name: 'mine.csv' }) as const;
const ratings = file('1,10,4.0,1000000000\n2,10,2.0,1000000000\n2,20,2.0,1000864000\n');

/** A client whose threads are channels to researchers in this one. */
function connected() {
  const threads: Array<{ isEnded: boolean; die(cause: unknown): void }> = [];
  const failures: EngineFailure[] = [];
  const client = new ResearcherClient({
    onFailure: (failure) => failures.push(failure),
    spawn() {
      const { port1, port2 } = new MessageChannel();
      researcherServe(createResearcher(), port2 as never);
      port1.start();
      port2.start();
      let onDeath: (cause: unknown) => void = () => {};
      const thread = {
        endpoint: port1 as never,
        isEnded: false,
        onDeath: (callback: (cause: unknown) => void) => void (onDeath = callback),
        die: (cause: unknown) => onDeath(cause),
        terminate() {
          thread.isEnded = true;
          port1.close();
          port2.close();
        },
      };
      threads.push(thread);
      return thread;
    },
  });
  onTestFinished(() => client.close());
  return { client, threads, failures };
}

describe('a researcher in a thread', () => {
  test('opens, deals, attacks and tries, with progress', async () => {
    const { client } = connected();
    const stages: string[] = [];
    const summary = await client.open(ratings, ({ stage }) => stages.push(stage));
    expect(summary).toMatchObject({ records: 2, titles: 2, ratings: 3, firstDate: '2001-09-09' });
    expect(stages).toContain('reading');
    expect(await client.deal(knowledge, 1)).toHaveProperty('record');
    const found = await client.attack(knowledge, 0, 1);
    expect(found.best.record).toBe(0);
    expect(found.histogram.counts).toBeInstanceOf(Uint32Array);
    const { bestGuess } = await client.trials(knowledge, 20, 1, () => {});
    expect(bestGuess).toBe(1);
  });

  test('needs a release first', async () => {
    await expect(connected().client.deal(knowledge, 1)).rejects.toMatchObject({
      name: 'EngineError',
      code: 'noRelease',
    });
  });

  test('hands refusals over with their code, and ends the thread of a file that cannot be read', async () => {
    const { client, threads } = connected();
    await expect(client.open(file('1,10,4.0\n'))).rejects.toMatchObject({
      code: 'badFile',
      message: expect.stringContaining('Line 1'),
    });
    expect(threads[0].isEnded).toBe(true);
    await expect(client.deal(knowledge, 1)).rejects.toMatchObject({ code: 'noRelease' });
  });

  test('ends the thread of the release before, and rejects an opening under way', async () => {
    const { client, threads } = connected();
    const first = client.open(ratings);
    const second = client.open(ratings);
    await expect(first).rejects.toBeInstanceOf(CancelledError);
    await second;
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    await expect(client.target(knowledge, 1)).resolves.toMatchObject({ record: 1, recordId: 2 });
  });

  test('says so once if the thread dies', async () => {
    const { client, threads, failures } = connected();
    await client.open(ratings);
    const pending = client.trials(knowledge, 1, 1);
    threads[0].die(new RangeError('Array buffer allocation failed'));
    await expect(pending).rejects.toMatchObject({ name: 'EngineFailure', code: 'memory' });
    expect(failures).toHaveLength(1);
  });
});
