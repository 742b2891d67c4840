import type { Catalogue, CrowdColumns } from '$lib/engine/engine';
import type { StoryFacts, StoryPerson } from '$lib/engine/story/StoryFacts';
import { defaultSettings } from '$lib/engine/base/settings';
import type { EngineFailureCode } from '$lib/words/en/errors';
import type { StoryNames } from '$lib/words/story/StoryNames';
import type { Told } from '$lib/words/story/StoryWords';
import { codeOf } from './codeOf';
import type { Connect, Connection } from './connection';
import { Latest } from './latest';
import { findGroups, findSharers, type StoryGroups } from './storyGroups';

/** A world as the story is told of it. */
export interface StoryWorld {
  facts: StoryFacts;
  names: StoryNames;
  /** Rank on the wall of each of `facts.crowd`. */
  places: number[];
}

/** What is loaded only once the story needs an engine: the line to it, the names' tables, the order on the wall. */
export interface StoryTools {
  connect: Connect;
  nameStory(facts: StoryFacts, you: StoryPerson, catalogue: Catalogue): Promise<StoryNames>;
  orderCrowd(crowd: CrowdColumns): CrowdOrder;
}

/** Who stands where on the wall. */
export interface CrowdOrder {
  /** Slot of each subscriber, and the subscriber in each slot. */
  rank: Uint32Array;
  subscriberIn: Uint32Array;
  /** Brightness of each slot, 0…255. */
  brightness: Uint8Array;
}

/** What the story lacks: an engine for the world shown, or another world. `reason` is what was said of it, for whoever looks into it. */
export interface StoryProblem {
  what: 'engine' | 'world';
  why: EngineFailureCode;
}

const CODES: readonly EngineFailureCode[] = ['died', 'memory', 'noWorkers', 'unloaded'];

/** An engine that holds the world shown, and what the drawings need of it. */
interface Opened {
  connection: Connection;
  catalogue: Catalogue;
  order: CrowdOrder;
  /** As slots. */
  groups: StoryGroups;
}

/** Of building and telling a world, the share that is building it. */
const BUILDING_SHARE = 0.2;

/** The story's world, the visitor's person and bets; and how another world comes to be. The first world needs no engine to be told. */
export class StoryState {
  /** How many of the crowd, and how many evenings, the visitor bet; null before. */
  bet = $state<number | null>(null);
  eveningsBet = $state<number | null>(null);
  /** Whom the visitor chose to follow; null: whoever the world dealt. */
  chosen = $state<number | null>(null);
  /** How far another world has come, in [0, 1]; null while none is under way. */
  share = $state<number | null>(null);
  /** The world that is being dealt; null while none is. */
  asked = $state<number | null>(null);
  /** What did not come, and why; null if all is well. */
  problem = $state.raw<StoryProblem | null>(null);
  #world: StoryWorld = $state.raw() as StoryWorld;
  #person = $state.raw<StoryPerson | null>(null);
  #names = $state.raw<StoryNames | null>(null);
  #opened = $state.raw<Opened | null>(null);
  /** Who shares the evenings told of the person followed, as slots; null until an engine has said. */
  sharers = $state.raw<Uint32Array[] | null>(null);
  /** Whether somebody else to follow is being looked up. */
  isChoosing = $state(false);
  #load: () => Promise<StoryTools>;
  #opening: Promise<void> | null = null;
  #dealing: Connection | null = null;
  #turn = 0;
  readonly #following = new Latest();

  constructor(first: StoryWorld, load: () => Promise<StoryTools>) {
    this.#world = first;
    this.#load = load;
  }

  get facts(): StoryFacts {
    return this.#world.facts;
  }

  get places(): number[] {
    return this.#world.places;
  }

  /** What the words are told about. */
  readonly told: Told = $derived.by(() => ({
    facts: this.#world.facts,
    names: this.#names ?? this.#world.names,
    you: this.#person ?? this.#world.facts.you,
    bet: this.bet,
    eveningsBet: this.eveningsBet,
  }));

  /** Whether an engine holds this world, so that somebody else can be followed. */
  get isOpen(): boolean {
    return this.#opened !== null;
  }

  /** Of each slot on the wall; null until an engine holds this world. */
  get brightness(): Uint8Array | null {
    return this.#opened?.order.brightness ?? null;
  }

  /** The crowds of the story, as slots; null until an engine holds this world. */
  get groups(): StoryGroups | null {
    return this.#opened?.groups ?? null;
  }

  /** Where somebody stands on the wall; null until an engine holds this world. */
  slotOf(subscriber: number): number | null {
    return this.#opened?.order.rank[subscriber] ?? null;
  }

  /** Who stands there. */
  subscriberAt(slot: number): number | null {
    return this.#opened?.order.subscriberIn[slot] ?? null;
  }

  /** Gets an engine for the world shown; once. */
  async open(): Promise<void> {
    if (this.#opened || this.share !== null) return;
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null;
      // Another world may have its engine by now.
      if (!this.#opened && this.share === null) this.problem = problemOf('engine', error);
    });
    await this.#opening;
  }

  async #open(): Promise<void> {
    const { facts } = this;
    const opened = await this.#build(await this.#load(), facts.seed, () => {});
    const whole = await withGroups(opened, facts);
    if (this.facts !== facts) return opened.connection.close();
    this.#opened = whole;
    await this.#share();
  }

  async #build(tools: StoryTools, seed: number, onShare: (share: number) => void) {
    const { connect, orderCrowd } = tools;
    const connection = connect((reason) => {
      if (this.#opened?.connection !== connection && this.#dealing !== connection) return;
      if (this.#opened?.connection === connection) this.#opened = null;
      this.problem = problemOf('engine', reason);
    });
    this.#dealing = connection;
    try {
      const { engine } = connection;
      await engine.build(defaultSettings('service', seed), ({ share }) => onShare(share));
      const [catalogue, crowd] = await Promise.all([engine.catalogue(), engine.crowd()]);
      return { connection, catalogue, order: orderCrowd(crowd) };
    } catch (error) {
      connection.close();
      throw error;
    } finally {
      if (this.#dealing === connection) this.#dealing = null;
    }
  }

  /**
   * Deals another world, and tells it; the one shown stays until the new one is whole.
   * @param seed of the world; by default the next
   */
  async deal(seed = (this.facts.seed + 1) % 2 ** 32): Promise<void> {
    this.stop();
    const turn = ++this.#turn;
    this.share = 0;
    this.asked = seed;
    this.problem = null;
    const report = (share: number) => {
      if (turn === this.#turn) this.share = share;
    };
    let line: Connection | null = null;
    try {
      const tools = await this.#load();
      const opened = await this.#build(tools, seed, (share) => report(share * BUILDING_SHARE));
      line = this.#dealing = opened.connection;
      const facts = await line.engine.story((share) =>
        report(BUILDING_SHARE + share * (1 - BUILDING_SHARE)),
      );
      if (turn !== this.#turn || !facts) return line.close();
      const names = await tools.nameStory(facts, facts.you, opened.catalogue);
      if (turn !== this.#turn) return line.close();
      const whole = await withGroups(opened, facts);
      if (turn !== this.#turn) return line.close();
      const { rank } = opened.order;
      this.#dealing = null;
      this.#following.drop();
      this.isChoosing = false;
      this.#person = this.#names = this.sharers = null;
      this.chosen = null;
      this.#world = { facts, names, places: facts.crowd.map((subscriber) => rank[subscriber]) };
      this.#opened?.connection.close();
      this.#opened = whole;
      await this.#share();
    } catch (error) {
      line?.close();
      if (turn === this.#turn) this.problem = problemOf('world', error);
    } finally {
      if (turn === this.#turn) this.share = this.asked = null;
    }
  }

  /** Stops the dealing; the world shown stays. */
  stop(): void {
    this.#turn++;
    this.#dealing?.close();
    this.#dealing = null;
    this.share = this.asked = null;
  }

  /** Follows somebody. @param subscriber of the world shown; somebody who is not in it changes nothing */
  async choose(subscriber: number): Promise<void> {
    await this.open();
    const opened = this.#opened;
    if (!opened) return;
    const { facts } = this;
    this.isChoosing = true;
    const isFollowed = await this.#following.ask(
      async () => {
        const { nameStory } = await this.#load();
        const person = await opened.connection.engine.person(subscriber);
        return { person, names: await nameStory(facts, person, opened.catalogue) };
      },
      ({ person, names }) => {
        this.#person = person;
        this.#names = names;
        this.chosen = subscriber;
        this.sharers = null;
        this.isChoosing = false;
      },
      (error) => {
        this.problem = problemOf('engine', error);
        this.isChoosing = false;
      },
    );
    if (isFollowed)
      await this.#share().catch((error: unknown) => (this.problem = problemOf('engine', error)));
  }

  /** Follows somebody else, dealt by dice that are no part of the world. @param dice in [0, 1) */
  async dealMe(dice: number): Promise<void> {
    await this.choose(Math.floor(dice * this.facts.figures.subscribers));
  }

  async #share(): Promise<void> {
    const opened = this.#opened;
    const { you } = this.told;
    if (!opened) return;
    const sharers = await findSharers(opened.connection.engine, you);
    if (you === this.told.you && opened === this.#opened)
      this.sharers = sharers.map((group) => slotsOf(opened.order, group));
  }

  /** Ends every thread for good. */
  close(): void {
    this.stop();
    this.#opened?.connection.close();
    this.#opened = null;
  }
}

/** Slots of some subscribers, ascending. */
function slotsOf({ rank }: CrowdOrder, subscribers: Uint32Array): Uint32Array {
  return subscribers.map((subscriber) => rank[subscriber]).sort();
}

function problemOf(what: StoryProblem['what'], error: unknown): StoryProblem {
  const code = codeOf(error);
  const known = CODES.find((each) => each === code);
  // What has no code came from no engine: a script that could not be loaded, on the way to one.
  return { what, why: known ?? (code === undefined ? 'unloaded' : 'died') };
}

/** The crowds of the story, found by the engine that holds its world. */
async function withGroups(opened: Omit<Opened, 'groups'>, facts: StoryFacts): Promise<Opened> {
  const found = await findGroups(opened.connection.engine, facts);
  const slots = (subscribers: Uint32Array) => slotsOf(opened.order, subscribers);
  const groups: StoryGroups = {
    pair: [slots(found.pair[0]), slots(found.pair[1])],
    insider: found.insider.map(slots),
    reworded: Object.fromEntries(
      Object.entries(found.reworded).map(([id, group]) => [id, slots(group)]),
    ),
  };
  return { ...opened, groups };
}
