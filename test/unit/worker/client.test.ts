import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '$lib/engine/base/settings';
import { EngineError } from '$lib/engine/EngineError';
import type { Engine, Progress } from '$lib/engine/engine';
import { CancelledError } from '$lib/worker/CancelledError';
import { EngineClient, type EngineClientOptions } from '$lib/worker/client';
import { connectEngine } from '$lib/worker/connectEngine';
import { EngineFailure } from '$lib/worker/EngineFailure';
import { spawnWorker } from '$lib/worker/spawnWorker';
import { fakeEngine, fakeThread, summary } from './fakeEngine';

const settings = defaultSettings('classroom', 7);
const everybody = { people: {}, did: [] };
const threads: ReturnType<typeof fakeThread>[] = [];

function client(
  engines: Partial<Engine>[],
  options: EngineClientOptions & { starts?: boolean } = {},
) {
  let next = 0;
  const made = new EngineClient({
    ...options,
    spawn() {
      const thread = fakeThread(fakeEngine(engines[Math.min(next++, engines.length - 1)]), options);
      threads.push(thread);
      return thread;
    },
  });
  return made;
}

afterEach(() => {
  for (const thread of threads.splice(0)) if (!thread.isEnded) thread.terminate();
  vi.unstubAllGlobals();
});

describe('calls', () => {
  test('answer across the channel', async () => {
    const engine = client([{}]);
    expect(await engine.build(settings)).toEqual(summary);
    expect(await engine.count(everybody)).toBe(53);
    expect(await engine.digest()).toBe('abc');
  });

  test('start no thread before the first build', async () => {
    const engine = client([{}]);
    await expect(engine.count(everybody)).rejects.toMatchObject({ code: 'notBuilt' });
    expect(threads).toHaveLength(0);
  });

  test('use one thread for build after build', async () => {
    const engine = client([{}]);
    await engine.build(settings);
    await engine.build(settings);
    expect(threads).toHaveLength(1);
  });

  test('report progress in order, and none after the end', async () => {
    const seen: Progress[] = [];
    const engine = client([
      {
        async build(_, onProgress) {
          onProgress?.({ stage: 'catalogue', share: 0.5 });
          onProgress?.({ stage: 'index', share: 1 });
          await new Promise((done) => setTimeout(done, 20));
          return summary;
        },
      },
    ]);
    await engine.build(settings, (progress) => seen.push(progress));
    expect(seen).toEqual([
      { stage: 'catalogue', share: 0.5 },
      { stage: 'index', share: 1 },
    ]);
  });

  test('carry an engine’s error with class, code and message', async () => {
    const engine = client([
      { count: () => Promise.reject(new EngineError('badPredicate', 'There is no title 9.')) },
    ]);
    await engine.build(settings);
    const error = await engine.count(everybody).catch((reason) => reason);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({
      code: 'badPredicate',
      message: 'There is no title 9.',
      name: 'EngineError',
    });
  });

  test('leave other errors as they are', async () => {
    const engine = client([{ count: () => Promise.reject(new TypeError('oops')) }]);
    await engine.build(settings);
    await expect(engine.count(everybody)).rejects.toMatchObject({
      name: 'TypeError',
      message: 'oops',
    });
  });

  test('bring typed arrays and leave the engine its own', async () => {
    const own = Uint32Array.of(1, 2, 3);
    const engine = client([{ matching: async () => own }]);
    await engine.build(settings);
    expect(await engine.matching(everybody)).toEqual(Uint32Array.of(1, 2, 3));
    expect(await engine.matching(everybody)).toEqual(Uint32Array.of(1, 2, 3));
    expect(own.length).toBe(3);
  });
});

describe('cancel', () => {
  test('ends a build under way; the next one gets a thread of its own', async () => {
    const engine = client([{ build: () => new Promise(() => {}) }, {}]);
    const building = engine.build(settings);
    engine.cancel();
    await expect(building).rejects.toBeInstanceOf(CancelledError);
    expect(threads[0].isEnded).toBe(true);
    expect(await engine.build(settings)).toEqual(summary);
    expect(threads).toHaveLength(2);
  });

  test('ends every call under way', async () => {
    const engine = client([
      { count: () => new Promise(() => {}), digest: () => new Promise(() => {}) },
    ]);
    await engine.build(settings);
    const calls = [engine.count(everybody), engine.digest()];
    engine.cancel();
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(CancelledError);
  });

  test('is what a newer build does to an older one', async () => {
    const engine = client([{ build: () => new Promise(() => {}) }, {}]);
    const older = engine.build(settings).catch((reason) => reason);
    expect(await engine.build(settings)).toEqual(summary);
    expect(await older).toBeInstanceOf(CancelledError);
  });

  test('with nothing under way does nothing', () => {
    expect(() => client([{}]).cancel()).not.toThrow();
  });

  test('is no failure', async () => {
    const onFailure = vi.fn();
    const engine = client([{}], { onFailure });
    await engine.build(settings);
    engine.close();
    threads[0].die();
    expect(onFailure).not.toHaveBeenCalled();
  });
});

describe('death', () => {
  test('during a call rejects it with a sentence, after telling once', async () => {
    const order: string[] = [];
    const engine = client([{ count: () => new Promise(() => {}) }], {
      onFailure: (failure) => order.push(`told ${failure.code}`),
    });
    await engine.build(settings);
    const calls = [engine.count(everybody), engine.count(everybody)].map((call) =>
      call.catch((reason) => {
        order.push('rejected');
        return reason;
      }),
    );
    threads[0].die(new Error('gone'));
    threads[0].die(new Error('gone again'));
    for (const failure of await Promise.all(calls)) {
      expect(failure).toBeInstanceOf(EngineFailure);
      expect(failure.code).toBe('died');
      expect(failure.sentence).toMatch(/^The engine stopped/);
    }
    expect(order).toEqual(['told died', 'rejected', 'rejected']);
  });

  test('leaves the client usable: the next build starts another thread', async () => {
    const engine = client([{}]);
    await engine.build(settings);
    threads[0].die();
    await expect(engine.count(everybody)).rejects.toMatchObject({ code: 'notBuilt' });
    expect(await engine.build(settings)).toEqual(summary);
  });

  test('by a thread that never starts', async () => {
    const engine = client([{}], { starts: false, startMs: 10 });
    await expect(engine.build(settings)).rejects.toMatchObject({
      name: 'EngineFailure',
      code: 'unloaded',
    });
  });

  test('by a thread whose script does not come: that is no death', async () => {
    const engine = client([{}], { starts: false });
    const building = engine.build(settings);
    threads[0].die(new Error('The worker could not be loaded.'));
    await expect(building).rejects.toMatchObject({
      code: 'unloaded',
      message: expect.stringContaining('could not be loaded'),
    });
  });

  test('from lack of memory, whatever the browser calls it', async () => {
    const messages = [
      'Array buffer allocation failed',
      'Invalid typed array length: 99',
      'out of memory',
    ];
    for (const message of messages) {
      const onFailure = vi.fn();
      const engine = client([{ build: () => Promise.reject(new RangeError(message)) }], {
        onFailure,
      });
      await expect(engine.build(settings)).rejects.toMatchObject({
        name: 'EngineFailure',
        code: 'memory',
      });
      expect(onFailure).toHaveBeenCalledOnce();
      expect(threads.at(-1)!.isEnded).toBe(true);
    }
  });
});

describe('a browser without workers', () => {
  test('gets a sentence', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(() => spawnWorker()).toThrow(EngineFailure);
    expect(() => connectEngine(() => {})).toThrow(/background/);
    await expect(new EngineClient().build(settings)).rejects.toMatchObject({ code: 'noWorkers' });
  });

  test('or one that forbids them, too', () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('forbidden');
        }
      },
    );
    expect(() => spawnWorker()).toThrow(expect.objectContaining({ code: 'noWorkers' }));
  });
});
