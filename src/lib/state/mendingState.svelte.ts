import type { RepairedLedger } from '$lib/engine/desk/RepairedLedger';
import type { PostWeight, RepairedReading, RepairTruth } from '$lib/engine/desk/Desk';
import type { Announcement } from '$lib/engine/announce/announcement';
import type { Advice } from '$lib/engine/repair/adviseEditor';
import type { Repair } from '$lib/engine/repair/Repair';
import type { SweepPoint } from '$lib/engine/repair/sweepRepairs';
import { LINK_RISKS } from '$lib/link';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { Post } from './feedState.svelte';
import type { NamesState } from './namesState.svelte';
import { Revealed } from './revealed.svelte';
import { FEWEST_TOGETHER } from './togetherState.svelte';

/** A repair, and the posts that it is tried on. */
interface Trial {
  announcements: Announcement[];
  repair: Repair;
  dice: number;
}

/** What would have helped, whether the next post is safe, and what each post added. */
export class MendingState {
  repair = $state.raw<Repair>([]);
  /** Seed of the company’s dice and key. */
  dice = $state(1);
  /** How likely a name the editor lets stand. */
  risk = $state<number>(LINK_RISKS[0]);
  /** The feed that all of this is about. */
  posts = $state.raw<Post[]>([]);
  readonly tried = new Asked<RepairedReading, Trial>();
  /** What can still be worked out; nothing of a single post. */
  readonly ledger = new Asked<RepairedLedger>();
  readonly advice = new Asked<{ draft: Announcement; risk: number; advice: Advice }>();
  readonly weights = new Asked<PostWeight[]>();
  readonly swept = new Asked<SweepPoint[]>();
  readonly #truth: Revealed<RepairedReading, RepairTruth>;
  #base: BaseState;
  #names: NamesState;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
    this.#truth = new Revealed(
      () => this.tried.answer,
      async () => {
        const { engine } = this.#base;
        const { about } = this.tried;
        return about && engine?.repairTruth(about.announcements, about.repair, about.dice);
      },
    );
  }

  get isTruthAsked(): boolean {
    return this.#truth.isAsked;
  }

  /** How the repair did, by the truth; null unless that was asked for. */
  get truth(): RepairTruth | null {
    return this.#truth.truth;
  }

  /** Another feed: what was worked out is no longer true, and the repair is tried anew. */
  async read(posts: Post[]): Promise<void> {
    this.clear();
    this.posts = posts;
    await this.#try();
  }

  /** Puts up another repair, and tries it. */
  async mend(repair: Repair, dice = this.dice): Promise<void> {
    this.repair = repair;
    this.dice = dice;
    await this.#try();
  }

  async #try(): Promise<void> {
    const { engine } = this.#base;
    if (!engine || this.posts.length === 0 || this.repair.length === 0) {
      this.tried.forget();
      this.ledger.forget();
      return;
    }
    const { repair, dice } = this;
    const announcements = this.#announcements;
    this.ledger.forget();
    const isAnswered = await this.tried.ask(
      async () => {
        const tried = await engine.repair(announcements, repair, dice);
        await this.#name([...tried.people.map(({ persona }) => persona), ...tried.anyway]);
        return tried;
      },
      { announcements, repair, dice },
    );
    if (!isAnswered) return;
    if (announcements.length >= FEWEST_TOGETHER)
      void this.ledger.ask(() => engine.repairLedger(announcements, repair, dice));
    await this.#truth.fetch();
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    await this.#truth.show(isAsked);
  }

  /** "Safe to announce?" of the sentence on the board. */
  async judge(draft: Announcement): Promise<void> {
    const { engine } = this.#base;
    const { risk } = this;
    if (!engine) return;
    const earlier = this.#announcements;
    await this.advice.ask(async (onShare) => {
      const advice = await engine.advise(earlier, draft, risk, onShare);
      if (advice)
        await this.#name(
          [advice.given, advice.most, advice.earlier].map((each) => each?.persona ?? -1),
        );
      return advice && { draft, risk, advice };
    });
  }

  /** What each post added. */
  async weigh(): Promise<void> {
    const { engine } = this.#base;
    if (!engine || this.posts.length === 0) return;
    const announcements = this.#announcements;
    await this.weights.ask(async (onShare) => {
      const weights = await engine.weigh(announcements, onShare);
      if (weights)
        await this.#name(
          weights.flatMap(({ most, moves }) => [
            most?.persona ?? -1,
            ...moves.map(({ persona }) => persona),
          ]),
        );
      return weights;
    });
  }

  /** Every repair of the sweep on these posts (`sweepGrid`). */
  async sweep(): Promise<void> {
    const { engine } = this.#base;
    if (!engine || this.posts.length === 0) return;
    const announcements = this.#announcements;
    await this.swept.ask((onShare) => engine.sweep(announcements, onShare));
  }

  /** Stops what is long; an answer that is there stays. */
  stop(): void {
    void this.#base.engine?.stop();
    for (const asked of [this.advice, this.weights, this.swept])
      if (asked.share !== null) asked.forget();
  }

  /** Forgets all answers; the repair stays. */
  clear(): void {
    this.posts = [];
    this.tried.forget();
    this.ledger.forget();
    this.advice.forget();
    this.weights.forget();
    this.swept.forget();
  }

  async #name(personas: number[]): Promise<void> {
    const seed = this.#base.summary?.settings.seed;
    const known = personas.filter((persona) => persona >= 0);
    if (seed !== undefined && known.length > 0) await this.#names.need(seed, known);
  }

  get #announcements() {
    return this.posts.map(({ announcement }) => announcement);
  }
}
