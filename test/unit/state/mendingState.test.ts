import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/lib/engine/base/settings';
import { BaseState } from '../../../src/lib/state/baseState.svelte';
import type { Post } from '../../../src/lib/state/feedState.svelte';
import { MendingState } from '../../../src/lib/state/mendingState.svelte';
import { NamesState } from '../../../src/lib/state/namesState.svelte';
import { FakeEngine } from '../../support/fakeEngine';

const who = { people: {}, did: [] };
const post = (id: number): Post => ({
  id,
  exampleId: null,
  announcement: { kind: 'count', who, quip: '' },
  publication: { count: 53, numbers: [53], titles: [], obstacle: null },
});

async function open() {
  const engine = new FakeEngine();
  const base = new BaseState(() => ({ engine, close: () => {} }));
  await base.build(defaultSettings('classroom', 1));
  const named: number[] = [];
  const names = new NamesState(async (_, personas) => {
    named.push(...personas);
    return personas.map((persona) => `N${persona}`);
  });
  return { engine, named, names, mending: new MendingState(base, names) };
}

describe('what would have helped', () => {
  it('calls by name those whom the posts pointed at and those who stand in their diaries', async () => {
    const { mending, names } = await open();
    await mending.read([post(1)]);
    await mending.mend([{ kind: 'round', to: 5, hiddenBelow: 0 }]);
    expect(mending.tried.answer?.people[0]?.persona).toBe(3);
    expect([names.of(3), names.of(7)]).toEqual(['N3', 'N7']);
  });

  it('asks what can still be worked out of two posts or more, and forgets it with the repair', async () => {
    const { mending } = await open();
    await mending.read([post(1)]);
    await mending.mend([{ kind: 'round', to: 5, hiddenBelow: 0 }]);
    expect(mending.ledger.answer).toBeNull();
    await mending.read([post(1), post(2)]);
    await expect.poll(() => mending.ledger.answer?.cells[0]?.is).toEqual({ least: 0, largest: 4 });
    await mending.mend([]);
    expect([mending.tried.answer, mending.ledger.answer]).toEqual([null, null]);
  });

  it('calls by name whom a post gives away, and whom each post moved', async () => {
    const { mending, names } = await open();
    await mending.read([post(1), post(2)]);
    await mending.judge({ kind: 'count', who, quip: 'Next.' });
    expect(mending.advice.answer?.advice.most?.persona).toBe(3);
    expect(names.of(3)).toBe('N3');
    await mending.weigh();
    expect(mending.weights.answer?.map(({ moved }) => moved)).toEqual([1, 0]);
  });
});
