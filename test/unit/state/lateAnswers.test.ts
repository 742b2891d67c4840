import { describe, expect, it } from 'vitest';
import type { CountAnnouncement } from '../../../src/lib/engine/announce/announcement';
import { defaultSettings } from '../../../src/lib/engine/base/settings';
import type { Example } from '../../../src/lib/engine/engine';
import { emptyLink } from '../../../src/lib/link';
import type { LinkState } from '../../../src/lib/link/linkState';
import { LabState } from '../../../src/lib/state/labState.svelte';
import { FakeEngine } from '../../support/fakeEngine';
import { holdAnswers } from '../../support/heldAnswers';

const nothing = emptyLink(defaultSettings('classroom', 1));

function watched(title: number, atLeast = 2): CountAnnouncement {
  const when = { from: 0, to: 364 };
  return {
    kind: 'count',
    who: { people: {}, did: [{ what: { title }, when, times: { atLeast } }] },
    quip: '',
  };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A lab whose feed came by link; one engine, however often a base is built. */
async function open(state: Partial<LinkState> = {}) {
  const engine = new FakeEngine();
  const named: [number, number[]][] = [];
  const lab = new LabState(
    () => ({ engine, close: () => {} }),
    async (seed, personas) => {
      named.push([seed, [...personas]]);
      return personas.map((persona) => `Diarist ${persona}`);
    },
  );
  await lab.start({ ...nothing, ...state });
  await settle();
  return { lab, engine, named };
}

const two = { announcements: [watched(1), watched(2)], view: 'stranger' as const };
const ids = (lab: LabState) => lab.feed.posts.map(({ id }) => id);

describe('posts taken down while the stranger reads', () => {
  // Each of the two is what a reading waits for before it can begin, or end.
  for (const held of ['guess', 'attack'])
    for (const order of [
      [0, 0],
      [-1, -1],
    ])
      it(`leave no suspects, held at ${held}, let go ${order[0] ? 'last' : 'first'} first`, async () => {
        const { lab, engine } = await open(two);
        const answers = holdAnswers(engine, held);
        const [first, second] = ids(lab);
        const done = [lab.takeDown(first!), lab.takeDown(second!)];
        await answers.settle();
        while (answers.waiting(held) > 0) await answers.release(held, order[0]);
        await Promise.all(done);
        await answers.settle();
        expect(lab.attack.status).toBe('idle');
        expect(lab.attack.suspects).toEqual([]);
        expect(lab.attack.posts).toEqual([]);
        expect(lab.together.ledger).toBeNull();
        expect(lab.mending.posts).toEqual([]);
      });

  it('leave the suspects of the one that stands, whatever comes late', async () => {
    const { lab, engine } = await open({
      ...two,
      announcements: [watched(1), watched(2), watched(3)],
    });
    const answers = holdAnswers(engine, 'guess', 'attack', 'ledger');
    const [first, second, third] = ids(lab);
    const early = lab.takeDown(first!);
    await answers.release('guess');
    const late = lab.takeDown(second!);
    await answers.release('guess');
    expect(answers.waiting('attack')).toBe(2);
    await answers.release('attack', 1);
    await answers.releaseAll();
    await Promise.all([early, late]);
    expect(lab.attack.posts.map(({ id }) => id)).toEqual([third]);
    expect(lab.together.ledger).toBeNull();
    expect(lab.mending.posts.map(({ id }) => id)).toEqual([third]);
  });
});

describe('what posts say together', () => {
  it('is not drawn up of posts that are gone', async () => {
    const { lab, engine } = await open();
    const answers = holdAnswers(engine, 'ledger');
    await lab.start({ ...nothing, ...two });
    expect(answers.waiting('ledger')).toBe(1);
    for (const id of ids(lab)) await lab.takeDown(id);
    await answers.release('ledger');
    expect([lab.together.ledger, lab.together.status]).toEqual([null, 'idle']);
  });

  it('shows a cell’s people beside that cell, and no truth of another', async () => {
    const { lab, engine } = await open(two);
    const [pair, one] = lab.together.ledger!.cells;
    const answers = holdAnswers(engine, 'cell', 'cellTruth');
    const early = lab.together.choose(pair!);
    await answers.release('cell');
    lab.setView('truth');
    expect(answers.waiting('cellTruth')).toBe(1);
    const late = lab.together.choose(one!);
    await answers.release('cellTruth');
    expect([lab.together.view, lab.together.truth]).toEqual([null, null]);
    await answers.releaseAll();
    await Promise.all([early, late]);
    expect(lab.together.truth).not.toBeNull();
  });
});

describe('a repair', () => {
  const round = [{ kind: 'round', to: 5, hiddenBelow: 0 }] as const;

  it('tried on posts that are gone has no ledger, and no result', async () => {
    const { lab, engine } = await open({ ...two, announcements: [1, 2, 3].map((t) => watched(t)) });
    const answers = holdAnswers(engine, 'repair');
    const tried = lab.mending.mend([...round]);
    await answers.settle();
    const [first, second] = ids(lab);
    await lab.takeDown(first!);
    await lab.takeDown(second!);
    // One post is left: nothing can be drawn up of it. The answer about three comes last.
    await answers.release('repair', -1);
    await answers.release('repair', 0);
    await answers.releaseAll();
    await tried;
    expect(lab.mending.tried.about?.announcements).toHaveLength(1);
    expect(lab.mending.ledger.answer).toBeNull();
  });

  it('is never shown beside another feed, nor its truth beside another repair', async () => {
    const { lab, engine } = await open({ ...two, view: 'truth' });
    await lab.mending.mend([...round]);
    expect(lab.mending.truth).not.toBeNull();
    const answers = holdAnswers(engine, 'repair', 'repairTruth');
    const again = lab.mending.mend([...round], 2);
    await answers.settle();
    expect(lab.mending.tried.about?.dice).toBe(1);
    await answers.release('repair');
    // The repair with the second key stands; what is true of it is not known yet.
    expect([lab.mending.tried.about?.dice, lab.mending.truth]).toEqual([2, null]);
    await answers.releaseAll();
    await again;
    expect(lab.mending.truth).not.toBeNull();
    const held = holdAnswers(engine, 'repair');
    const reading = lab.takeDown(ids(lab)[0]!);
    await held.settle();
    await held.settle();
    expect(lab.mending.posts).toHaveLength(1);
    expect(lab.mending.tried.answer).toBeNull();
    await held.releaseAll();
    await reading;
  });
});

describe('the truth', () => {
  it('of posts read before is not shown beside those read since', async () => {
    const { lab, engine } = await open(two);
    const answers = holdAnswers(engine, 'truth');
    lab.setView('truth');
    await answers.settle();
    const late = lab.takeDown(ids(lab)[0]!);
    await answers.settle();
    await answers.release('truth', -1);
    const shown = lab.attack.truth;
    expect(shown?.members).toHaveLength(1);
    await answers.release('truth', 0);
    await late;
    expect(lab.attack.truth).toBe(shown);
  });

  it('of a diarist in weekly charts is that of the one on the screen', async () => {
    const { lab, engine } = await open();
    const { series } = lab;
    const answers = holdAnswers(engine, 'series');
    const early = series.read(4, series.rule);
    const late = series.read(9, series.rule);
    await answers.settle();
    await answers.release('series', 1);
    await late;
    expect(series.persona).toBe(9);
    await answers.release('series', 0);
    await early;
    expect([series.persona, series.reading.answer?.persona]).toEqual([9, 9]);
  });

  it('of a block is asked of the block on the screen, not of the next', async () => {
    const { lab, engine } = await open();
    const asked: number[] = [];
    const { townBlockTruth } = engine;
    engine.townBlockTruth = (question) => {
      asked.push(question.town);
      return townBlockTruth(question);
    };
    const question = { town: 3, block: 0, minimum: 1, without: [] };
    await lab.townBlock.ask(question);
    const answers = holdAnswers(engine, 'townBlock');
    const next = lab.townBlock.ask({ ...question, town: 5 });
    await answers.settle();
    await lab.townBlock.showTruth(true);
    expect(asked).toEqual([3]);
    expect(lab.townBlock.truth).not.toBeNull();
    await answers.release('townBlock');
    await next;
    expect(asked).toEqual([3, 5]);
  });
});

describe('a dossier', () => {
  it('that could not be had does not open by itself later', async () => {
    const { lab, engine } = await open(two);
    const { dossier } = engine;
    engine.dossier = () => Promise.reject(new Error('Not now.'));
    await lab.attack.open(7);
    expect(lab.attack.problem).toBe('Not now.');
    engine.dossier = dossier;
    await lab.takeDown(ids(lab)[0]!);
    await settle();
    expect(lab.attack.dossier).toBeNull();
  });

  it('that was closed while it was on its way stays closed', async () => {
    const { lab, engine } = await open(two);
    const answers = holdAnswers(engine, 'dossier');
    const opening = lab.attack.open(7);
    await answers.settle();
    lab.attack.closeDossier();
    await answers.release('dossier');
    await opening;
    expect(lab.attack.dossier).toBeNull();
  });

  it('is about the posts that stand, though it was asked for before one went', async () => {
    const { lab, engine } = await open(two);
    const answers = holdAnswers(engine, 'dossier');
    const opening = lab.attack.open(7);
    await answers.settle();
    await lab.takeDown(ids(lab)[0]!);
    await answers.release('dossier', -1);
    expect(lab.attack.dossier?.claims).toHaveLength(1);
    await answers.release('dossier', 0);
    await opening;
    expect(lab.attack.dossier?.claims).toHaveLength(1);
  });
});

describe('the feed', () => {
  const example: Example = {
    id: 'subtraction',
    announcement: watched(5),
    more: [watched(6)],
    aim: 1,
    reached: 1,
    tried: 1,
  };
  const up = (lab: LabState) => lab.feed.posts.map(({ announcement }) => announcement);

  it('is an example’s, though a post was on its way up when it was played', async () => {
    const { lab, engine } = await open();
    lab.edit(watched(9));
    await settle();
    const answers = holdAnswers(engine, 'publish');
    const posting = lab.announce();
    await answers.settle();
    const playing = lab.play(example);
    await answers.settle();
    await answers.release('publish', -1);
    await answers.releaseAll();
    await Promise.all([posting, playing]);
    expect(up(lab)).toEqual([watched(5), watched(6)]);
    expect(lab.attack.posts).toHaveLength(2);
  });

  it('is an example’s, under the names of its base, though a link’s posts were on their way up', async () => {
    const { lab, engine } = await open();
    const answers = holdAnswers(engine, 'publish');
    const next = lab.start({ ...nothing, ...two, settings: defaultSettings('classroom', 2) });
    while (answers.waiting('publish') === 0) await answers.settle();
    const { world } = lab;
    const playing = lab.play(example);
    await answers.releaseAll();
    await Promise.all([next, playing]);
    expect(up(lab)).toEqual([watched(5), watched(6)]);
    expect(lab.base.summary?.settings.seed).toBe(2);
    expect(lab.world).not.toBe(world);
  });

  it('does not bring back by a new base what was taken down meanwhile', async () => {
    const { lab, engine } = await open(two);
    const answers = holdAnswers(engine, 'publish');
    const building = lab.rebuild(defaultSettings('classroom', 2));
    while (answers.waiting('publish') === 0) await answers.settle();
    lab.feed.takeDown(ids(lab)[0]!);
    await answers.releaseAll();
    await building;
    expect(up(lab)).toEqual([watched(2)]);
  });

  it('never takes a count of an earlier base for one of this base', async () => {
    const { lab, engine } = await open();
    lab.edit(watched(9));
    await settle();
    // The lights are asked for after the number: their answer is that of whichever base is there by then.
    const answers = holdAnswers(engine, 'matching');
    lab.edit(watched(8));
    while (answers.waiting('matching') === 0) await answers.settle();
    const { publication } = lab.feed;
    const counts = engine.calls.publish!;
    const building = lab.rebuild(defaultSettings('classroom', 2));
    while (lab.base.summary?.settings.seed !== 2) await answers.settle();
    await answers.settle();
    await answers.releaseAll();
    await building;
    await settle();
    expect(lab.feed.isStale).toBe(false);
    expect(engine.calls.publish).toBeGreaterThan(counts);
    expect(lab.feed.publication).not.toBe(publication);
  });
});

describe('the link', () => {
  it('is that of a later state as soon as that is on its way', async () => {
    const { lab, engine } = await open(two);
    const answers = holdAnswers(engine, 'attack', 'build');
    const early = lab.rebuild(defaultSettings('classroom', 2));
    await answers.release('build');
    while (answers.waiting('attack') === 0) await answers.settle();
    const late = lab.start({ ...nothing, settings: defaultSettings('classroom', 3) });
    await answers.release('attack');
    expect([lab.isSettled, lab.link?.settings.seed]).toEqual([false, 3]);
    await answers.releaseAll();
    await Promise.all([early, late]);
    expect(lab.link?.settings.seed).toBe(3);
  });
});

describe('names', () => {
  it('of an earlier base come to nothing, and do not wipe those of this one', async () => {
    const { lab, engine } = await open(two);
    const answers = holdAnswers(engine, 'cell', 'series');
    const [cell] = lab.together.ledger!.cells;
    const looking = lab.together.choose(cell!);
    const reading = lab.series.read(4, lab.series.rule);
    await answers.settle();
    const building = lab.rebuild(defaultSettings('classroom', 2));
    await answers.settle();
    while (lab.attack.result === null) await answers.settle();
    const { persona } = lab.attack.suspects[0]!;
    expect(lab.names.of(persona)).toBe(`Diarist ${persona}`);
    await answers.releaseAll();
    await Promise.all([looking, reading, building]);
    expect(lab.names.of(persona)).toBe(`Diarist ${persona}`);
  });
});

describe('the employee’s desk', () => {
  it('never shows one post with the rows of another', async () => {
    const { lab, engine } = await open(two);
    await lab.insider.sitDown(0);
    const answers = holdAnswers(engine, 'insider');
    const sitting = lab.insider.sitDown(1);
    await answers.settle();
    expect(lab.insider.post).toEqual(watched(2));
    expect(lab.insider.list).toBeNull();
    await answers.release('insider');
    await sitting;
    expect(lab.insider.list).not.toBeNull();
  });
});
