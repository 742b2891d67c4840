import type { SecondOpinion } from '$lib/engine/attack/chains/SecondOpinion';
import type { Dependence } from '$lib/engine/measure/dependence/Dependence';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { Post } from './feedState.svelte';

/** How far the stranger’s reckoning is to be trusted: the same by another method, and under other assumptions. Asked for, never by itself. */
export class ReckoningState {
  readonly opinion = new Asked<SecondOpinion>();
  readonly dependence = new Asked<Dependence>();
  /** The feed that the answers are about. */
  posts = $state.raw<Post[]>([]);
  #base: BaseState;

  constructor(base: BaseState) {
    this.#base = base;
  }

  /** Another feed, or another stranger: what was worked out is no longer true. */
  read(posts: Post[]): void {
    this.posts = posts;
    this.opinion.forget();
    this.dependence.forget();
  }

  /** Conditions once more, by chains of swaps. */
  async check(): Promise<void> {
    const { engine } = this.#base;
    if (!engine || this.posts.length === 0) return;
    if (this.dependence.share !== null) this.dependence.forget();
    await this.opinion.ask((onShare) => engine.secondOpinion(this.#announcements, onShare));
  }

  /** Turns every assumption down and up. */
  async vary(): Promise<void> {
    const { engine } = this.#base;
    if (!engine || this.posts.length === 0) return;
    if (this.opinion.share !== null) this.opinion.forget();
    await this.dependence.ask((onShare) => engine.dependence(this.#announcements, onShare));
  }

  /** Stops whichever is under way; an answer that is there stays. */
  stop(): void {
    void this.#base.engine?.stop();
    for (const asked of [this.opinion, this.dependence]) if (asked.share !== null) asked.forget();
  }

  get #announcements() {
    return this.posts.map(({ announcement }) => announcement);
  }
}
