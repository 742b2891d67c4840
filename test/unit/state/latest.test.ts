import { describe, expect, it, vi } from 'vitest';
import { Asked } from '../../../src/lib/state/asked.svelte';
import { Latest } from '../../../src/lib/state/latest';
import { NamesState } from '../../../src/lib/state/namesState.svelte';
import { Revealed } from '../../../src/lib/state/revealed.svelte';
import { deferred } from '../worker/fakeEngine';

describe('Latest', () => {
  it('takes the newest answer alone, whichever comes first, and says so', async () => {
    const [older, newer] = [deferred<number>(), deferred<number>()];
    const latest = new Latest();
    const taken: number[] = [];
    const ask = (promise: Promise<number>) =>
      latest.ask(
        () => promise,
        (answer) => taken.push(answer),
        () => taken.push(NaN),
      );
    const both = [ask(older.promise), ask(newer.promise)];
    newer.resolve(2);
    expect(await both[1]).toBe(true);
    older.resolve(1);
    expect(await both[0]).toBe(false);
    expect(taken).toEqual([2]);
  });

  it('hides the errors of overtaken questions and no others', async () => {
    const [older, newer] = [deferred<number>(), deferred<number>()];
    const latest = new Latest();
    const fail = vi.fn();
    const both = [older, newer].map(({ promise }) => latest.ask(() => promise, vi.fn(), fail));
    older.reject('old');
    newer.reject('new');
    expect(await Promise.all(both)).toEqual([false, false]);
    expect(fail.mock.calls).toEqual([['new']]);
  });

  it('lets go of what is under way, and tells it', async () => {
    const latest = new Latest();
    const { promise, resolve } = deferred<number>();
    const take = vi.fn();
    let isOver = () => false;
    const asked = latest.ask(
      (is) => {
        isOver = is;
        return promise;
      },
      take,
      vi.fn(),
    );
    expect([latest.isAsking, isOver()]).toEqual([true, false]);
    latest.drop();
    expect([latest.isAsking, isOver()]).toEqual([false, true]);
    resolve(1);
    expect(await asked).toBe(false);
    expect(take).not.toHaveBeenCalled();
  });
});

describe('Asked', () => {
  it('keeps with an answer what it was asked about', async () => {
    const asked = new Asked<number, string>();
    const slow = deferred<number>();
    await asked.ask(async () => 1, 'first');
    const second = asked.ask(() => slow.promise, 'second');
    expect([asked.answer, asked.about]).toEqual([1, 'first']);
    slow.resolve(2);
    expect(await second).toBe(true);
    expect([asked.answer, asked.about]).toEqual([2, 'second']);
    asked.forget();
    expect([asked.answer, asked.about]).toEqual([null, null]);
  });
});

describe('Revealed', () => {
  it('shows the truth beside the answer that it is about and beside no other', async () => {
    let answer: { of: string } | null = { of: 'a' };
    const held = deferred<string>();
    const revealed = new Revealed(
      () => answer,
      ({ of }) => (of === 'a' ? held.promise : Promise.resolve(`truth of ${of}`)),
    );
    const early = revealed.show(true);
    answer = { of: 'b' };
    await revealed.fetch();
    expect(revealed.truth).toBe('truth of b');
    held.resolve('truth of a');
    await early;
    expect(revealed.truth).toBe('truth of b');
  });
});

describe('names', () => {
  it('made at the same time know of each other', async () => {
    const asked: number[][] = [];
    const names = new NamesState(async (_, personas) => {
      asked.push([...personas]);
      await Promise.resolve();
      return personas.map((persona) => (personas.length > 1 ? `Ann ${persona}.` : 'Ann'));
    });
    await Promise.all([names.need(1, [4]), names.need(1, [9])]);
    expect([names.of(4), names.of(9)]).toEqual(['Ann 4.', 'Ann 9.']);
    expect(asked).toEqual([[4], [4, 9]]);
  });
});
