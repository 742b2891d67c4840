import { describe, expect, it, vi } from 'vitest';
import type { CountAnnouncement } from '../../../src/lib/engine/announce/announcement';
import { isMoved, bitsBetween, nameKind } from '../../../src/lib/engine/attack/nameKind';
import { defaultSettings, inBase } from '../../../src/lib/engine/base/settings';
import { OPEN_DESK } from '$lib/engine/insider/AccessRules';
import type { Suspect } from '../../../src/lib/engine/engine';
import { decodeLink, encodeLink } from '../../../src/lib/link';
import type { Connect } from '../../../src/lib/state/connection';
import { MOST_POSTS } from '../../../src/lib/state/feedState.svelte';
import { LabState, worldOf } from '../../../src/lib/state/labState.svelte';
import { claimOf } from '../../../src/lib/state/readSets';
import { emptyLink } from '../../../src/lib/link';
import type { LinkState } from '../../../src/lib/link/linkState';
import { FakeEngine } from '../../support/fakeEngine';

const nothing = emptyLink(defaultSettings('classroom', 1));

/** A lab on fake engines; `lose` kills the newest one's thread. */
function openLab(memoryGb: number | null = null) {
  const engines: FakeEngine[] = [];
  const closed: FakeEngine[] = [];
  let lose: (reason: unknown) => void = () => {};
  const prepared = new FakeEngine();
  const connect: Connect = (onLost) => {
    const engine = engines.length === 0 ? prepared : new FakeEngine();
    engines.push(engine);
    lose = onLost;
    return { engine, close: () => closed.push(engine) };
  };
  const makeNames = async (_: number, personas: readonly number[]) =>
    personas.map((p) => `Diarist ${p}`);
  const lab = new LabState(connect, makeNames, memoryGb);
  return { lab, engines, closed, engine: prepared, lose: (reason: unknown) => lose(reason) };
}

/** Something to wait for from outside. */
function makeGate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

function watched(title: number, atLeast: number, quip = ''): CountAnnouncement {
  const when = { from: 0, to: 364 };
  return {
    kind: 'count',
    who: { people: {}, did: [{ what: { title }, when, times: { atLeast } }] },
    quip,
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('an empty address', () => {
  it('puts the first example on the board, counted, and announces nothing', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    await settle();
    expect(lab.base.status).toBe('ready');
    expect(lab.feed.exampleId).toBe('the-53');
    expect(lab.feed.publication?.count).toBe(53);
    expect(lab.feed.lit).toHaveLength(53);
    expect(lab.feed.posts).toEqual([]);
    expect(lab.view).toBe('company');
  });
});

describe('a link to an example', () => {
  it('announces it and shows the suspects', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    expect(lab.feed.posts).toHaveLength(1);
    expect(lab.feed.isUp).toBe(true);
    expect(lab.attack.suspects[0]?.probability).toBe(0.74);
    expect(lab.view).toBe('stranger');
  });

  it('leaves out posts that the base does not have, and says how many', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(299, 2), watched(300, 2)] });
    expect(lab.feed.posts).toHaveLength(1);
    expect(lab.carriedOver).toEqual({ searchedAgain: [], takenDown: 1 });
  });
});

describe('a link of its own', () => {
  it('brings back what it was made of', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, example: 'the-53', bet: 9 });
    lab.edit(watched(7, 3, 'Hm?'));
    await settle();
    lab.setView('truth');
    await lab.attack.open(lab.attack.suspects[1]!.persona);
    const { lab: again } = openLab();
    await again.start(lab.link!);
    await settle();
    expect(again.link).toEqual(lab.link);
    expect(again.feed.publication).toEqual(lab.feed.publication);
    expect(again.attack.suspects).toEqual(lab.attack.suspects);
    expect(again.attack.truth?.scores).toEqual(lab.attack.truth?.scores);
  });

  it('does not build the same base twice', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await lab.start({ ...nothing, example: 'the-53' });
    expect(engine.calls.build).toBe(1);
  });

  it('lets a later link overtake an earlier one', async () => {
    const { lab, engine } = openLab();
    const gate = makeGate();
    engine.gate = () => gate.opened;
    const early = lab.start({ ...nothing, example: 'the-53' });
    await settle();
    const late = lab.start({ ...nothing, settings: defaultSettings('classroom', 2) });
    gate.open();
    await Promise.all([early, late]);
    expect(lab.base.summary?.settings.seed).toBe(2);
    expect(lab.feed.posts).toHaveLength(0);
    expect(lab.isSettled).toBe(true);
  });
});

describe('the draft', () => {
  it('is counted anew when it changes, but not for a quip', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await settle();
    const before = engine.calls.publish;
    lab.edit({ ...(lab.feed.draft as CountAnnouncement), quip: 'Are you all right?' });
    await settle();
    expect(engine.calls.publish).toBe(before);
    lab.edit(watched(3, 4));
    await settle();
    expect(engine.calls.publish).toBe(before! + 1);
  });

  it('never shows a stale number: edits during a count are answered once, for the newest', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await settle();
    const gate = makeGate();
    engine.gate = (call) => (call === 'publish' ? gate.opened : Promise.resolve());
    const before = engine.calls.publish ?? 0;
    for (let n = 1; n <= 20; n++) lab.edit(watched(3, n));
    gate.open();
    await settle();
    expect(engine.calls.publish).toBe(before + 2);
    expect(lab.feed.isCounting).toBe(false);
    expect(lab.feed.publication).toEqual(await engine.publish(watched(3, 20)));
  });

  it('says why when the engine cannot count it, and counts the next', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    await settle();
    const broken = watched(3, 2);
    broken.who.did[0]!.when = { from: 20, to: 3 };
    lab.edit(broken);
    await settle();
    expect(lab.feed.problem).toMatch(/window/);
    lab.edit(watched(3, 2));
    await settle();
    expect(lab.feed.problem).toBeNull();
  });
});

describe('announcing', () => {
  it('hangs the post up, lets the stranger read, and keeps the sentence on the board', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    await lab.announce();
    expect(lab.feed.posts).toHaveLength(1);
    expect(lab.feed.earlier).toHaveLength(0);
    expect(lab.view).toBe('stranger');
    expect(lab.attack.status).toBe('done');
    lab.edit(watched(9, 2));
    expect(lab.feed.earlier).toHaveLength(1);
  });

  it.each([
    ['nobody', watched(3, 500)],
    ['alreadyUp', null],
  ])('refuses: %s', async (why, draft) => {
    const { lab } = openLab();
    await lab.start(nothing);
    await lab.announce();
    if (draft) lab.edit(draft);
    await lab.announce();
    expect(lab.feed.refusal).toMatchObject({ why });
    expect(lab.feed.posts).toHaveLength(1);
  });

  it('refuses the 51st post', async () => {
    const { lab } = openLab();
    const announcements = Array.from({ length: 60 }, (_, i) => watched(i, 2));
    await lab.start({ ...nothing, announcements });
    expect(lab.feed.posts).toHaveLength(MOST_POSTS);
    lab.edit(watched(200, 3));
    await lab.announce();
    expect(lab.feed.refusal).toEqual({ why: 'tooMany' });
  });

  it('takes a post down and reads the rest; the last one takes the suspects with it', async () => {
    const { lab } = openLab();
    await lab.start({
      ...nothing,
      announcements: [watched(1, 2), watched(2, 2)],
      view: 'stranger',
    });
    await lab.takeDown(lab.feed.posts[0]!.id);
    expect(lab.attack.posts).toHaveLength(1);
    await lab.takeDown(lab.feed.posts[0]!.id);
    expect(lab.attack.result).toBeNull();
    expect(lab.view).toBe('company');
  });

  it('knows how many "those" are while the post that said so is up', async () => {
    const { lab } = openLab();
    const ofThose = { ...watched(2, 2), among: watched(1, 2).who };
    await lab.start({ ...nothing, announcements: [watched(1, 2), ofThose] });
    const [first, second] = lab.feed.posts;
    expect(lab.feed.countOfThose(ofThose)).toBe(first!.publication.count);
    expect(lab.feed.countOfThose(first!.announcement)).toBeUndefined();
    expect(worldOf(lab).say(ofThose, second!.publication, 388)).toMatch(/^Of those 388, /);
    await lab.takeDown(first!.id);
    expect(lab.feed.countOfThose(ofThose)).toBeUndefined();
  });
});

describe('examples that play', () => {
  /** Two examples of two posts each, as the engine of these tests has none. */
  const example = (id: string, title: number) => ({
    id,
    announcement: watched(title, 2),
    more: [watched(title, 3)],
    aim: 1,
    reached: 1,
    tried: 1,
  });
  const [one, other] = [example('subtraction', 5), example('drill-down', 6)];
  const up = (lab: LabState) => lab.feed.posts.map(({ announcement }) => announcement);

  it('take the place of what is up, and that can be put back', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2), watched(2, 2)] });
    lab.edit(watched(9, 4));
    await settle();
    await lab.play(one);
    expect(up(lab)).toEqual([watched(5, 2), watched(5, 3)]);
    expect(lab.attack.posts).toHaveLength(2);
    await lab.putBack();
    expect(up(lab)).toEqual([watched(1, 2), watched(2, 2)]);
    expect(lab.feed.draft).toEqual(watched(9, 4));
    expect(lab.attack.posts).toHaveLength(2);
    expect(lab.putAside).toBeNull();
    await settle();
    expect(lab.feed.isStale).toBe(false);
  });

  it('one after another leave the visitor’s own to be put back, not the example before', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2)] });
    await lab.play(one);
    await lab.play(other);
    expect(up(lab)).toEqual([watched(6, 2), watched(6, 3)]);
    await lab.putBack();
    expect(up(lab)).toEqual([watched(1, 2)]);
  });

  it('lose nothing that was added to them: it is put aside in turn', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2)] });
    await lab.play(one);
    lab.edit(watched(9, 4));
    await lab.announce();
    await lab.putBack();
    expect(up(lab)).toEqual([watched(1, 2)]);
    await lab.putBack();
    expect(up(lab)).toEqual([watched(5, 2), watched(5, 3), watched(9, 4)]);
  });

  it('put nothing aside where nothing was, nor over themselves', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    await lab.play(one);
    expect(lab.putAside).toBeNull();
    await lab.play(one);
    expect(lab.putAside).toBeNull();
    expect(up(lab)).toHaveLength(2);
    await lab.play(other);
    expect(lab.putAside?.posts).toHaveLength(2);
  });

  it('are forgotten with their base', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2)] });
    await lab.play(one);
    await lab.rebuild(defaultSettings('classroom', 2));
    expect(lab.putAside).toBeNull();
  });
});

describe('the employee’s desk', () => {
  it('is in the link: what is looked at, the filters, the rules, the row', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2), watched(2, 2)] });
    expect(lab.link?.insider).toBeUndefined();
    await lab.insider.sitDown(1);
    lab.insider.filter();
    await lab.insider.rule({ withReason: true });
    await lab.insider.open(0);
    expect(lab.insider.row).toBeNull();
    lab.insider.reason = 'bill';
    await lab.insider.open(0);
    await settle();
    expect(lab.names.of(lab.insider.row!.namedAs)).toBe('Diarist 7');
    // the filter came before the rule: no trace of it
    expect(lab.insider.log.map(({ kind }) => kind)).toEqual(['open']);
    expect(lab.insider.clicks).toBe(2);
    const { lab: again } = openLab();
    await again.start(lab.link!);
    await settle();
    expect(again.link).toEqual(lab.link);
    expect(again.insider.row).toEqual(lab.insider.row);
    expect(again.insider.post).toEqual(watched(2, 2));
    again.insider.leave();
    expect(again.link?.insider).toBeUndefined();
  });

  it('shows what the rules let it: no rows, a colleague’s screen, no name', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2)] });
    await lab.insider.sitDown(0);
    await lab.insider.open(0);
    await lab.insider.rule({ countsOnly: true });
    expect(lab.insider.row).toBeNull();
    expect(lab.insider.list?.shown).toEqual([]);
    await lab.insider.rule({ countsOnly: false, twoPeople: true });
    expect(lab.insider.isInSight).toBe(false);
    lab.insider.handOver();
    await lab.insider.open(0);
    expect(lab.insider.row?.namedAs).toBe(7);
    await lab.insider.rule({ noNames: true });
    expect(lab.insider.row?.namedAs).toBe(-1);
  });

  it('says when its sentence is gone, follows a changed quip, and another base', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    await lab.insider.sitDown(null);
    lab.edit({ ...(lab.feed.draft as CountAnnouncement), quip: 'Hm.' });
    expect(lab.insider.isStale).toBe(false);
    lab.edit(watched(9, 4));
    expect(lab.insider.isStale).toBe(true);
    expect(lab.link?.insider).toBeUndefined();
    await lab.insider.sitDown(null);
    expect(lab.insider.isStale).toBe(false);
    await lab.rebuild(defaultSettings('classroom', 2));
    await settle();
    expect(lab.insider.asked.answer).not.toBeNull();
    expect(lab.insider.isStale).toBe(false);
  });
});

describe('the editor’s risk', () => {
  it('is in the link', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    lab.mending.risk = 0.1;
    const { lab: again } = openLab();
    await again.start(lab.link!);
    expect(again.mending.risk).toBe(0.1);
  });
});

describe('the stranger', () => {
  it('lets a later reading overtake an earlier one', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2), watched(2, 2)] });
    const first = makeGate();
    engine.gate = (call) => (call === 'attack' ? first.opened : Promise.resolve());
    const early = lab.takeDown(lab.feed.posts[0]!.id);
    await settle();
    engine.gate = async () => {};
    lab.edit(watched(7, 2));
    await lab.announce();
    first.open();
    await early;
    expect(lab.attack.posts).toHaveLength(2);
  });

  it('is not told the truth until somebody asks', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    expect(engine.calls.truth).toBeUndefined();
    expect(lab.attack.truth).toBeNull();
    lab.setView('truth');
    await settle();
    expect(engine.calls.truth).toBe(1);
    expect(lab.attack.truth?.members[0]).toHaveLength(53);
    expect(lab.view).toBe('truth');
    lab.setView('stranger');
    expect(lab.attack.truth).toBeNull();
    lab.setView('truth');
    await settle();
    expect(engine.calls.truth).toBe(1);
  });

  it('opens a dossier', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    const { persona } = lab.attack.suspects[0]!;
    await lab.attack.open(persona);
    expect(lab.attack.dossier?.persona).toBe(persona);
    expect(lab.attack.focus).toBe(persona);
  });
});

describe('the base', () => {
  it('keeps what was written when the thread dies, and takes it to the smaller base', async () => {
    const { lab, lose, engines } = openLab();
    await lab.start({ ...nothing, settings: defaultSettings('service', 1) });
    await lab.announce();
    lab.edit(watched(250, 2));
    await settle();
    lose(new Error('out of memory'));
    expect(lab.base.failure).toEqual({ kind: 'lost', reason: 'out of memory', smaller: 'town' });
    expect(lab.feed.posts).toHaveLength(1);
    expect(lab.feed.draft).toEqual(watched(250, 2));
    await lab.rebuild(defaultSettings('town', 1));
    await settle();
    expect(engines).toHaveLength(2);
    expect(lab.feed.posts).toHaveLength(1);
    expect(lab.feed.draft).toEqual(watched(250, 2));
    expect(lab.attack.status).toBe('done');
  });

  it('searches the examples of the feed again in another world', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    const before = lab.feed.posts[0]!.announcement;
    await lab.rebuild(defaultSettings('classroom', 2));
    expect(lab.carriedOver).toEqual({ searchedAgain: ['the-53'], takenDown: 0 });
    expect(lab.feed.posts[0]!.announcement).not.toEqual(before);
  });

  it('takes down what a smaller base does not have', async () => {
    const { lab } = openLab();
    await lab.start({
      ...nothing,
      settings: defaultSettings('town', 1),
      announcements: [watched(1500, 2)],
    });
    expect(lab.feed.posts).toHaveLength(1);
    await lab.rebuild(defaultSettings('classroom', 1));
    expect(lab.feed.posts).toHaveLength(0);
    expect(lab.carriedOver?.takenDown).toBe(1);
  });

  it('keeps the sentence on the board, with a title that the smaller base has', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, settings: defaultSettings('service', 1) });
    lab.edit(watched(4000, 3, 'Still here?'));
    await lab.rebuild(defaultSettings('classroom', 1));
    const draft = lab.feed.draft as CountAnnouncement;
    expect(draft.quip).toBe('Still here?');
    expect(draft.who.did[0]).toMatchObject({ times: { atLeast: 3 } });
    expect((draft.who.did[0]!.what as { title: number }).title).toBeLessThan(300);
  });

  it('never says a post with the titles of another base', async () => {
    const { lab, engines } = openLab();
    await lab.start({ ...nothing, settings: defaultSettings('service', 1) });
    lab.edit(watched(4000, 3));
    await lab.announce();
    lab.base.onLost = null;
    const rebuilt = lab.rebuild(defaultSettings('classroom', 1));
    for (let turn = 0; turn < 40; turn++) {
      await Promise.resolve();
      for (const { announcement } of lab.feed.posts) lab.world!.say(announcement);
      lab.world!.say(lab.feed.draft!);
    }
    await rebuilt;
    expect(engines.length).toBe(1);
  });

  it('can be cancelled while it builds, and built again', async () => {
    const { lab, engine, closed } = openLab();
    const gate = makeGate();
    engine.gate = () => gate.opened;
    const started = lab.start({ ...nothing, example: 'the-53' });
    await settle();
    expect(lab.base.progress?.stage).toBe('viewings');
    lab.base.cancel();
    gate.open();
    await started;
    expect(lab.base.status).toBe('cancelled');
    expect(closed).toEqual([engine]);
    await lab.rebuild(defaultSettings('classroom', 1));
    expect(lab.feed.posts).toHaveLength(1);
  });

  it('says so when no thread can be opened', async () => {
    const lab = new LabState(() => {
      throw new Error('no workers');
    });
    await lab.start(nothing);
    expect(lab.base.failure?.kind).toBe('unsupported');
  });
});

describe('a block of the base', () => {
  const townBlock = { town: 1, block: 0, minimum: 3, without: ['3A'], isTruthShown: true };

  it('comes back with its link, its truth as well, though nothing is posted', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, draft: watched(3, 2), townBlock, block: ['4A'] });
    await settle();
    expect(lab.townBlock.asked.answer?.published).toMatchObject({ town: 1, minimum: 3 });
    expect(lab.townBlock.truth?.records).toHaveLength(1);
    expect(lab.link?.townBlock).toEqual(townBlock);
    expect(lab.block.isOpen).toBe(false);
    expect(engine.calls.townBlock).toBe(1);
  });

  it('keeps tables back and publishes them again; its truth is fetched only behind the switch', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await lab.townBlock.ask({ town: 2, block: 0, minimum: 1, without: [] });
    await lab.townBlock.keepBack('4A', true);
    await lab.townBlock.keepBack('3B', true);
    expect(lab.townBlock.question?.without).toEqual(['3B', '4A']);
    await lab.townBlock.keepBack('4A', false);
    expect(lab.link?.townBlock).toEqual({ town: 2, block: 0, minimum: 1, without: ['3B'] });
    expect([engine.calls.townBlockTruth ?? 0, lab.townBlock.truth]).toEqual([0, null]);
    await lab.townBlock.showTruth(true);
    expect(engine.calls.townBlockTruth).toBe(1);
    await lab.townBlock.ask(null);
    expect([lab.link?.townBlock, lab.townBlock.asked.answer]).toEqual([undefined, null]);
  });
});

describe('the sentence on the board before it is announced', () => {
  const LONG_MS = 700;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('is looked up in the diaries once it has been counted and stands', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await settle();
    expect(engine.calls.preview).toBeUndefined();
    await vi.waitFor(() => expect(lab.attack.preview).not.toBeNull(), LONG_MS + 500);
    expect(engine.calls.preview).toBe(1);
    expect(lab.attack.preview?.before).toHaveLength(lab.attack.preview!.personas);
  });

  it('keeps counts ahead: who types digit by digit is looked up once, at the end', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await settle();
    for (let n = 1; n <= 5; n++) {
      lab.edit(watched(3, n));
      await pause(60);
    }
    expect(engine.calls.preview).toBeUndefined();
    expect(lab.feed.isStale).toBe(false);
    await vi.waitFor(() => expect(lab.attack.preview).not.toBeNull(), LONG_MS + 500);
    expect(engine.calls.preview).toBe(1);
  });

  it('drops a preview with its sentence, but not with the quip', async () => {
    const { lab } = openLab();
    await lab.start(nothing);
    await vi.waitFor(() => expect(lab.attack.preview).not.toBeNull(), LONG_MS + 500);
    const { preview } = lab.attack;
    lab.edit({ ...(lab.feed.draft as CountAnnouncement), quip: 'Hm.' });
    expect(lab.attack.preview).toBe(preview);
    lab.edit(watched(3, 2));
    expect(lab.attack.preview).toBeNull();
  });

  it('never shows an answer that comes late, and has one question with the engine at a time', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, announcements: [watched(1, 2)] });
    const gate = makeGate();
    engine.gate = (call) => (call === 'preview' ? gate.opened : Promise.resolve());
    const { posts } = lab.feed;
    const first = lab.attack.look(posts, watched(3, 2));
    await settle();
    const second = lab.attack.look(posts, watched(4, 2));
    const third = lab.attack.look(posts, watched(5, 2));
    await settle();
    expect(engine.calls.preview).toBe(1);
    gate.open();
    await Promise.all([first, second, third]);
    // the second was overtaken before it was asked
    expect(engine.calls.preview).toBe(2);
    expect(lab.attack.preview).not.toBeNull();
    const late = makeGate();
    engine.gate = (call) => (call === 'preview' ? late.opened : Promise.resolve());
    const looking = lab.attack.look(posts, watched(6, 2));
    await settle();
    lab.edit(watched(7, 2));
    late.open();
    await looking;
    expect(lab.attack.preview).toBeNull();
  });

  it('is known without asking once it is announced', async () => {
    const { lab, engine } = openLab();
    await lab.start(nothing);
    await lab.announce();
    expect(engine.calls.preview).toBeUndefined();
    const { personas, before } = lab.attack.result!;
    expect(lab.attack.preview).toEqual({ personas, before: before.slice(0, personas) });
    await pause(LONG_MS);
    expect(engine.calls.preview).toBeUndefined();
  });
});

describe('a row taken out of the table', () => {
  async function withTruth() {
    const opened = openLab();
    await opened.lab.start({ ...nothing, example: 'the-53', view: 'truth' });
    await settle();
    return { ...opened, persona: opened.lab.attack.suspects[0]!.persona };
  }

  it('stands beside the posts as they are, and goes back', async () => {
    const { lab, persona } = await withTruth();
    await lab.attack.takeOut(persona);
    expect(lab.attack.without?.persona).toBe(persona);
    expect(lab.attack.standing(lab.feed.posts[0]!)).toBe(lab.attack.without?.posts[0]);
    expect(lab.attack.result?.suspects[0]?.probability).toBe(0.74);
    lab.attack.putBack();
    expect(lab.attack.without).toBeNull();
    expect(lab.attack.standing(lab.feed.posts[0]!)).toBeUndefined();
  });

  it('goes back by itself with the truth, and with the posts', async () => {
    const { lab, persona } = await withTruth();
    await lab.attack.takeOut(persona);
    lab.setView('stranger');
    expect(lab.attack.without).toBeNull();
    lab.setView('truth');
    await lab.attack.takeOut(persona);
    lab.edit(watched(9, 2));
    await lab.announce();
    expect(lab.attack.without).toBeNull();
  });

  it('is never taken out late, nor two at once', async () => {
    const { lab, engine, persona } = await withTruth();
    const gate = makeGate();
    engine.gate = (call) => (call === 'without' ? gate.opened : Promise.resolve());
    const first = lab.attack.takeOut(persona);
    const second = lab.attack.takeOut(persona + 1);
    expect(lab.attack.takingOut).toBe(persona + 1);
    gate.open();
    await Promise.all([first, second]);
    expect(lab.attack.without?.persona).toBe(persona + 1);
    const late = makeGate();
    engine.gate = (call) => (call === 'without' ? late.opened : Promise.resolve());
    const third = lab.attack.takeOut(persona);
    lab.attack.putBack();
    late.open();
    await third;
    expect(lab.attack.without).toBeNull();
    expect(lab.attack.takingOut).toBeNull();
  });

  it('may be anybody’s, suspected or not; of somebody whom there is not nothing happens', async () => {
    const { lab } = await withTruth();
    const { personas, suspects } = lab.attack.result!;
    const suspected = new Set(suspects.map(({ persona }) => persona));
    const nobody = Array.from({ length: personas }, (_, p) => p).find((p) => !suspected.has(p))!;
    await lab.attack.takeOut(nobody);
    expect(lab.attack.without?.persona).toBe(nobody);
    lab.attack.putBack();
    await lab.attack.takeOut(personas);
    expect(lab.attack.without).toBeNull();
  });

  it('is in the link, and comes back with it', async () => {
    const { lab, persona } = await withTruth();
    await lab.attack.takeOut(persona);
    expect(lab.link?.out).toBe(persona);
    const { lab: again } = openLab();
    await again.start(lab.link!);
    expect(again.attack.without?.persona).toBe(persona);
    expect(again.link).toEqual(lab.link);
    again.attack.putBack();
    expect(again.link).not.toHaveProperty('out');
  });

  it('says in a sentence that it could not be, and loses nothing', async () => {
    const { lab, engine, persona } = await withTruth();
    engine.gate = async (call) => {
      if (call === 'without') throw new Error('Too many numbers together.');
    };
    await lab.attack.takeOut(persona);
    expect(lab.attack.problem).toBe('Too many numbers together.');
    expect(lab.attack.without).toBeNull();
    expect(lab.attack.suspects).not.toHaveLength(0);
  });
});

describe('the post that is shown', () => {
  it('is the one about which somebody is newly named by most bits', async () => {
    const { lab, engine } = openLab();
    const attack = engine.attack;
    const bits = [2, 3, 9];
    engine.attack = async (announcements) => {
      const result = await attack(announcements);
      return {
        ...result,
        suspects: result.suspects.map((each) => ({
          ...each,
          postBits: bits[each.announcement]!,
          name: each.announcement === 2 ? null : ('newly' as const),
        })),
      };
    };
    const announcements = [watched(1, 2), watched(2, 2), watched(3, 2)];
    await lab.start({ ...nothing, announcements, view: 'stranger' });
    expect(lab.attack.shown).toBe(1);
    lab.attack.chosen = 0;
    expect(lab.attack.shown).toBe(0);
  });
});

describe('those left over', () => {
  /** A lab whose first and second posts leave two people over, of whom the stranger suspects one: so likely before and after, and so named. */
  async function withRest(before: number, after: number, link: Partial<LinkState> = {}) {
    const opened = openLab();
    const { engine } = opened;
    const { attack, truth, without, dossier } = engine;
    const suspect = (persona: number, like: Suspect): Suspect => ({
      ...like,
      persona,
      announcement: -1,
      beforeProbability: before,
      probability: after,
      postBits: bitsBetween(before, after),
      name: nameKind(before, after),
      isMoved: isMoved(before, after),
    });
    const row = (personas: number, chance: number) =>
      Float64Array.from({ length: personas }, (_, persona) => (persona === LEFT_OVER ? chance : 0));
    engine.attack = async (announcements) => {
      const result = await attack(announcements);
      // about the posts' own people nobody moves
      const suspects = result.suspects.map((each) => ({
        ...each,
        beforeProbability: each.probability,
        postBits: 0,
        name: null,
        isMoved: false,
      }));
      const rest = {
        ...{ of: 1, less: 0, plus: 1, minus: 0, numbers: [54, 52] as const, people: 2 },
        outer: (announcements[1] as CountAnnouncement).who,
        inner: (announcements[0] as CountAnnouncement).who,
        before: row(result.personas, before),
        probabilities: row(result.personas, after),
        suspects: [suspect(LEFT_OVER, suspects[0]!)],
      };
      return { ...result, suspects, rests: announcements.length > 1 ? [rest] : [] };
    };
    engine.truth = async (announcements) => {
      const all = await truth(announcements);
      const members = Uint32Array.of(all.subscriberOf[LEFT_OVER]!, 999);
      const score = { ...all.scores[0]!, members: 2 };
      return { ...all, rests: announcements.length > 1 ? [{ members, score }] : [] };
    };
    engine.without = async (announcements, persona, repair) => {
      const all = await without(announcements, persona, repair);
      const rest = { ...all.sets[0]!, announcement: 1, withoutProbability: 0 };
      return { ...all, rests: [{ ...rest, probabilities: row(24, 0) }] };
    };
    engine.dossier = async (announcements, persona) => {
      const all = await dossier(announcements, persona);
      return { ...all, rests: [suspect(persona, all.claims[0]!)] };
    };
    const announcements = [watched(1, 2), watched(2, 2)];
    await opened.lab.start({ ...nothing, announcements, view: 'stranger', ...link });
    await settle();
    return opened;
  }
  const LEFT_OVER = 5;

  it('are shown first where they are moved most, and the posts a choice away', async () => {
    const { lab } = await withRest(0.2, 0.487);
    const { attack } = lab;
    expect(attack.sets).toHaveLength(3);
    expect(attack.shown).toBe(2);
    expect(attack.set).toMatchObject({ rest: 0, announcement: 1, people: 2, numbers: [54, 52] });
    expect(attack.suspects.map(({ persona }) => persona)).toEqual([LEFT_OVER]);
    expect(lab.names.of(LEFT_OVER)).toBe(`Diarist ${LEFT_OVER}`);
    attack.chosen = 0;
    expect(attack.suspects[0]?.announcement).toBe(0);
    attack.chosen = 3;
    expect(attack.shown).toBe(2);
  });

  it('are shown where somebody of them is newly named', async () => {
    const { lab } = await withRest(0.3, 0.815);
    expect(lab.attack.set?.rest).toBe(0);
  });

  it('stay behind the posts where nothing moved', async () => {
    const { lab } = await withRest(0.9, 0.91);
    expect(lab.attack.set?.rest).toBeNull();
  });

  it('have a truth of their own, and what a row taken out makes of it', async () => {
    const { lab } = await withRest(0.2, 0.487, { view: 'truth' });
    const { attack } = lab;
    expect(attack.setTruth?.score.members).toBe(2);
    expect(attack.setTruth?.memberPersonas).toContain(LEFT_OVER);
    expect(attack.setWithout).toBeNull();
    await attack.takeOut(LEFT_OVER);
    expect(attack.setWithout?.set.withoutProbability).toBe(0);
    expect(attack.setWithout?.probabilities).toHaveLength(24);
    attack.chosen = 1;
    expect(attack.setWithout?.set.announcement).toBe(1);
    expect(attack.setTruth?.score).toBe(attack.truth?.scores[1]);
  });

  it('come back with a link, chosen, with the dossier open and a row taken out', async () => {
    // somebody of a post's own people is shown, unless the link says otherwise
    const { lab } = await withRest(0.9, 0.91, { view: 'truth' });
    lab.attack.chosen = 2;
    await lab.attack.open(LEFT_OVER);
    await lab.attack.takeOut(LEFT_OVER);
    expect(lab.link).toMatchObject({
      focus: { announcement: 2, persona: LEFT_OVER },
      out: LEFT_OVER,
    });
    const { state, problem } = decodeLink(encodeLink(lab.link!));
    expect(problem).toBeNull();
    const { lab: again } = await withRest(0.9, 0.91, state!);
    expect(again.attack.set?.rest).toBe(0);
    expect(again.attack.dossier?.persona).toBe(LEFT_OVER);
    expect(claimOf(again.attack.dossier!, again.attack.set!)?.announcement).toBe(-1);
    expect(again.link).toEqual(lab.link);
  });

  it('stay chosen when a post is added, and are forgotten when one of the two is taken down', async () => {
    const { lab } = await withRest(0.9, 0.91);
    lab.attack.chosen = 2;
    await lab.attack.read([...lab.feed.posts, { ...lab.feed.posts[0]!, id: 77 }]);
    expect(lab.attack.shown).toBe(3);
    expect(lab.attack.set?.rest).toBe(0);
    await lab.takeDown(lab.feed.posts[0]!.id);
    expect(lab.attack.chosen).toBeNull();
  });
});

describe('the stranger’s dice', () => {
  it('are thrown again when a dossier opens, once, and never over something long', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    const { persona } = lab.attack.suspects[0]!;
    lab.attack.isBusy = () => true;
    await lab.attack.open(persona);
    await settle();
    expect(engine.calls.diceError).toBeUndefined();
    lab.attack.isBusy = () => false;
    await lab.attack.open(persona);
    await settle();
    await lab.attack.open(persona);
    await settle();
    expect(engine.calls.diceError).toBe(1);
    expect(lab.attack.diceOf(persona, 0)).toBe(0.06);
    expect(lab.attack.diceOf(9999, 0)).toBeNull();
  });

  it('wait while a part of the lab asks something long', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    const gate = makeGate();
    engine.gate = (call) => (call === 'sweep' ? gate.opened : Promise.resolve());
    const swept = lab.mending.sweep();
    await settle();
    await lab.attack.open(lab.attack.suspects[0]!.persona);
    await settle();
    expect(engine.calls.diceError).toBeUndefined();
    gate.open();
    await swept;
  });
});

describe('what else might be posted', () => {
  it('is counted before it is offered, and only where nobody moved', async () => {
    const { lab, engine } = openLab();
    await lab.start({ ...nothing, example: 'the-53' });
    await settle();
    expect(lab.tries.found).toEqual([]);
    const { attack } = engine;
    engine.attack = async (announcements) => {
      const result = await attack(announcements);
      return { ...result, names: { ...result.names, newly: [], moved: [] } };
    };
    lab.edit(watched(4, 3));
    await lab.announce();
    await vi.waitFor(() => expect(lab.tries.found.length).toBeGreaterThan(0));
    for (const { announcement } of lab.tries.found)
      expect((await engine.publish(announcement)).obstacle).toBeNull();
    expect(lab.tries.found.map(({ kind }) => kind)).toContain('record');
    lab.edit(lab.tries.found[0]!.announcement);
    expect(lab.feed.draft?.kind).toBe('maximum');
  });
});

describe('the link of a world that is on its way', () => {
  it('names it from the moment that it was asked for', async () => {
    const { lab } = openLab();
    const asked = { ...nothing, settings: defaultSettings('town', 8), bet: 3 };
    const started = lab.start(asked);
    expect(lab.isSettled).toBe(false);
    expect(lab.link).toEqual(asked);
    await started;
    const rebuilt = lab.rebuild({ ...asked.settings, seed: 9, offStars: 0.5 });
    expect(lab.isSettled).toBe(false);
    expect(lab.link).toMatchObject({
      settings: { base: 'town', seed: 9, offStars: 0.5 },
      bet: 3,
      focus: null,
    });
    await rebuilt;
    expect(lab.link?.settings.seed).toBe(9);
  });

  it('asks for nobody of the one before', async () => {
    const { lab } = openLab();
    const rule = { kind: 'top', companions: 3 } as const;
    const insider = { about: null, applied: 0, rules: OPEN_DESK, opened: 2 };
    await lab.start({ ...nothing, year: 3, insider, series: { persona: 4, rule } });
    await lab.series.read(4, rule);
    expect(lab.link).toMatchObject({ year: 3, series: { persona: 4 } });
    const rebuilt = lab.rebuild(defaultSettings('classroom', 9));
    expect(lab.link?.year).toBeUndefined();
    expect(lab.link?.series).toBeUndefined();
    expect(lab.link?.insider?.opened ?? null).toBeNull();
    await rebuilt;
  });
});

describe('an example that this world has none of', () => {
  it('is said, and not replaced in silence', async () => {
    const { lab } = openLab();
    await lab.start({ ...nothing, example: 'of-these' });
    expect(lab.notice.sentence).toMatch(/no example like the one in the link/);
    // as a link that is followed does, which says what became of the last one no more
    lab.notice.say(null, {});
    await lab.start({ ...nothing, example: 'the-53' });
    expect(lab.notice.sentence).toBeNull();
  });
});

describe('a device with little memory', () => {
  it('says so before it builds, and builds all the same if asked again', async () => {
    const { lab, engines } = openLab(1);
    await lab.start({ ...nothing, settings: defaultSettings('service', 1), example: 'the-53' });
    expect(lab.base.failure).toMatchObject({ kind: 'tight', smaller: 'town' });
    expect(lab.base.failure?.reason).toContain('1 GB');
    expect(engines).toHaveLength(0);
    expect(lab.link?.settings.base).toBe('service');
    await lab.rebuild(lab.base.settings!);
    expect(lab.base.status).toBe('ready');
    expect(lab.link?.settings.base).toBe('service');
  });

  it('is asked before what stands is let go, which can be kept', async () => {
    const { lab, engines } = openLab(1);
    await lab.start({ ...nothing, settings: defaultSettings('town', 7), example: 'the-53' });
    const { link } = lab;
    const { result } = lab.attack;
    await lab.rebuild(defaultSettings('service', 7));
    expect([lab.base.failure?.kind, lab.base.isKept]).toEqual(['tight', true]);
    expect(lab.link).toEqual(link);
    lab.base.keep();
    expect([lab.base.status, lab.base.failure, lab.base.isKept]).toEqual(['ready', null, false]);
    expect(lab.base.settings).toEqual(defaultSettings('town', 7));
    expect(lab.attack.result).toBe(result);
    expect(engines).toHaveLength(1);
    // Asked for once more it is built.
    await lab.rebuild(defaultSettings('service', 7));
    expect(lab.link?.settings.base).toBe('service');
  });

  it('builds a smaller one only if that is chosen, and then has what the link asked for', async () => {
    const { lab } = openLab(1);
    await lab.start({ ...nothing, settings: defaultSettings('service', 7), bet: 9 });
    await lab.rebuild(inBase(lab.base.settings!, lab.base.failure!.smaller!));
    expect(lab.base.status).toBe('ready');
    expect(lab.link).toMatchObject({ settings: defaultSettings('town', 7), bet: 9 });
  });

  it('is not asked where there is enough, or where the browser does not tell', async () => {
    for (const memoryGb of [2, 8, null]) {
      const { lab } = openLab(memoryGb);
      await lab.start({ ...nothing, settings: defaultSettings('service', 1) });
      expect(lab.base.status).toBe('ready');
    }
  });
});
