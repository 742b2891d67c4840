import type { Announcement } from '$lib/engine/announce/announcement';
import type { BaseSummary, Example, Publication } from '$lib/engine/engine';
import {
  countsTheSame,
  firstTitle,
  fits,
  isSame,
  refit,
  spokenOf,
  statedCount,
} from './announcements';
import type { BaseState } from './baseState.svelte';
import { exampleOf, postsOf, searchAgain, searched, type Carried } from './carry';
import { Latest, type IsOver } from './latest';
import { sentenceOf } from './sentenceOf';

/** The most posts that a feed holds. */
export const MOST_POSTS = 50;
/** The longest quip, in characters. */
export const LONGEST_QUIP = 280;

/** An announcement that is out, with what it published. */
export interface Post {
  id: number;
  announcement: Announcement;
  publication: Publication;
  /** The example that it came from, unchanged; null if a visitor wrote it. */
  exampleId: string | null;
}

/** Why a draft was not announced. `refused` carries the engine's own sentence. */
export type Refusal =
  | { why: 'nobody' | 'notOne' | 'tooMany' | 'alreadyUp' | 'noBase' }
  | { why: 'refused'; sentence: string };

/** Everything written in one base: what is out, and the board. */
export interface Written {
  posts: Post[];
  draft: Announcement | null;
  exampleId: string | null;
  queue: Announcement[];
}

/** What became of a feed that was taken to another base. */
export interface CarriedOver {
  /** Examples whose titles and windows were searched again. */
  searchedAgain: string[];
  /** Posts that do not exist in the new base, or speak of nobody there. */
  takenDown: number;
}

/** The company's feed: the sentence on the board, its live number, and the posts that are out. */
export class FeedState {
  draft = $state.raw<Announcement | null>(null);
  /** The example on the board, unchanged so far, or null. */
  exampleId = $state<string | null>(null);
  /** What the draft would publish; of an earlier wording while `isCounting`. */
  publication = $state.raw<Publication | null>(null);
  /** The subscribers whom the draft speaks of, ascending. */
  lit = $state.raw<Uint32Array>(new Uint32Array());
  isCounting = $state(false);
  /** The engine's sentence about a draft that it cannot count, or null. */
  problem = $state<string | null>(null);
  posts = $state.raw<Post[]>([]);
  refusal = $state.raw<Refusal | null>(null);
  /** Further posts of the example on the board. */
  queue = $state.raw<Announcement[]>([]);
  /** Called when another sentence stands on the board, and when the one that does is counted. */
  onBoard: (() => void) | null = null;
  #base: BaseState;
  /** A sentence on its way up: a second click must not send it twice, and another feed is not where it was sent. */
  readonly #posting = new Latest();
  /** A whole feed on its way up. */
  readonly #filling = new Latest();
  /** What `publication` is about. */
  #counted: Announcement | null = $state.raw(null);
  #countedIn: BaseSummary | null = null;
  #nextId = 1;

  constructor(base: BaseState) {
    this.#base = base;
  }

  /** Whether `publication` is about an earlier wording than the one on the board. */
  readonly isStale = $derived.by(
    () => !this.#counted || !this.draft || !countsTheSame(this.#counted, this.draft),
  );

  /** The numbers to write into the sentence: an earlier wording's only while that is of the same kind. */
  readonly numbers = $derived.by(() =>
    this.#counted?.kind === this.draft?.kind ? this.publication : null,
  );

  /** Whether the newest post is the very sentence on the board. */
  readonly isUp = $derived.by(() => {
    const last = this.posts.at(-1);
    return !!last && !!this.draft && isSame(last.announcement, this.draft);
  });

  /** Posts that hang above the board: all but the one that still stands on it. */
  readonly earlier = $derived(this.isUp ? this.posts.slice(0, -1) : this.posts);

  /** Puts a changed sentence on the board and counts anew. */
  edit(draft: Announcement): void {
    if (this.draft && isSame(this.draft, draft)) return;
    this.exampleId = null;
    this.queue = [];
    this.#put(draft);
  }

  /** Puts an example on the board; its further posts wait behind it. */
  load(example: Example): void {
    if (!example.announcement) return;
    this.exampleId = example.id;
    this.queue = example.more;
    this.#put(example.announcement);
  }

  #put(draft: Announcement): void {
    this.draft = draft;
    this.refusal = null;
    this.onBoard?.();
    void this.recount();
  }

  /**
   * Counts the draft. Calls while a count is under way wait for it and then ask once, for the newest wording: a stale number
   * never replaces a newer one.
   */
  async recount(): Promise<void> {
    const { engine, summary } = this.#base;
    if (!engine || !this.draft || this.isCounting) return;
    /** One engine may hold one base after another. */
    const isGone = () => this.#base.engine !== engine || this.#base.summary !== summary;
    this.isCounting = true;
    try {
      while (this.draft && !isGone() && !this.#isCounted(this.draft, summary)) {
        const draft = this.draft;
        try {
          const publication = await engine.publish(draft);
          const who = publication.count > 0 ? spokenOf(draft, publication) : null;
          const lit = who ? await engine.matching(who) : new Uint32Array();
          if (isGone()) break;
          this.publication = publication;
          this.lit = lit;
          this.problem = null;
        } catch (error) {
          if (isGone()) break;
          this.publication = null;
          this.lit = new Uint32Array();
          this.problem = sentenceOf(error);
        }
        this.#counted = draft;
        this.#countedIn = summary;
      }
      this.onBoard?.();
    } finally {
      this.isCounting = false;
    }
    if (this.#base.engine && isGone()) await this.recount();
  }

  #isCounted(draft: Announcement, summary: BaseSummary | null): boolean {
    return this.#countedIn === summary && !!this.#counted && countsTheSame(this.#counted, draft);
  }

  /** Announces the draft; resolves to whether it is out. Otherwise `refusal` says why. */
  async announce(): Promise<boolean> {
    this.refusal = null;
    const { draft, exampleId } = this;
    const { engine } = this.#base;
    if (!engine || !draft) return this.#refuse({ why: 'noBase' });
    if (this.isUp) return this.#refuse({ why: 'alreadyUp' });
    if (this.#posting.isAsking) return false;
    if (this.posts.length >= MOST_POSTS) return this.#refuse({ why: 'tooMany' });
    let isOut = false;
    await this.#posting.ask(
      () => engine.publish(draft),
      (publication) => {
        isOut = !publication.obstacle;
        if (publication.obstacle) this.#refuse({ why: publication.obstacle });
        else this.posts = [...this.posts, this.#post(draft, publication, exampleId)];
      },
      (error) => this.#refuse({ why: 'refused', sentence: sentenceOf(error) }),
    );
    if (!isOut) return false;
    const [next, ...queue] = this.queue;
    if (next) {
      this.queue = queue;
      this.#put(next);
    }
    return true;
  }

  #refuse(refusal: Refusal): false {
    this.refusal = refusal;
    return false;
  }

  #post(announcement: Announcement, publication: Publication, exampleId: string | null): Post {
    return { id: this.#nextId++, announcement, publication, exampleId };
  }

  /** Everything written so far, to be put back later. */
  get written(): Written {
    const { posts, draft, exampleId, queue } = this;
    return { posts, draft, exampleId, queue };
  }

  /** Puts back what was written in this very base; what stands there now goes. */
  putBack({ posts, draft, exampleId, queue }: Written): void {
    this.clear();
    this.posts = posts;
    this.exampleId = exampleId;
    this.queue = queue;
    if (draft) this.#put(draft);
  }

  /** Takes every post down; what is on its way up does not arrive. */
  clear(): void {
    this.#posting.drop();
    this.#filling.drop();
    this.posts = [];
  }

  /** Takes a post down. */
  takeDown(id: number): void {
    this.posts = this.posts.filter((post) => post.id !== id);
    this.refusal = null;
  }

  /** How many "those" of an announcement are, as a post that is out says; undefined if none does, or it refers to nobody. */
  countOfThose(announcement: Announcement): number | undefined {
    if (announcement.kind !== 'count' || !announcement.among) return undefined;
    return statedCount(announcement.among, this.posts);
  }

  /**
   * Puts up announcements that came from a link: all that this base can publish, {@link MOST_POSTS} at most. The board is never
   * empty: it gets `draft`, else the newest post, else the first example. `adopt` is called in the moment in which the feed
   * changes, when every title in it is one of the new base's. Resolves to how many were left out; null if something else was put up
   * meanwhile.
   */
  async restore(
    announcements: Announcement[],
    draft: Announcement | null,
    adopt: () => void,
  ): Promise<number | null> {
    const wanted = announcements.map((announcement) => ({
      announcement,
      exampleId: exampleOf(announcement, this.#base.examples),
    }));
    const takenDown = await this.#fill(
      () => this.#publishAll(wanted),
      () => {
        adopt();
        return draft && this.#fits(draft) ? draft : null;
      },
    );
    return takenDown === null ? null : takenDown + Number(!!draft && !this.#fits(draft));
  }

  /**
   * Puts up a whole feed in place of what is up, and a sentence on the board. Resolves to how many could not be put up; null if something
   * else was put up meanwhile.
   * @param board called in the moment in which the feed changes; what it returns goes on the board
   */
  async #fill(
    publish: (isOver: IsOver) => Promise<{ posts: Post[]; takenDown: number }>,
    board: () => Announcement | null,
  ): Promise<number | null> {
    let lost: number | null = null;
    this.#posting.drop();
    await this.#filling.ask(
      publish,
      ({ posts, takenDown }) => {
        lost = takenDown;
        const draft = board();
        this.posts = posts;
        this.#setBoard(draft);
      },
      // What cannot be published is counted, not thrown.
      () => {},
    );
    return lost;
  }

  #setBoard(draft: Announcement | null): void {
    const last = this.posts.at(-1);
    const first = this.#base.examples.find(({ announcement }) => announcement);
    this.queue = [];
    if (draft || last) {
      const sentence = draft ?? last!.announcement;
      this.exampleId = exampleOf(sentence, this.#base.examples);
      this.#put(sentence);
    } else if (first) this.load(first);
  }

  /** Forgets the numbers: they are those of a base that is about to go. */
  forgetNumbers(): void {
    this.publication = null;
    this.#counted = null;
    this.lit = new Uint32Array();
    this.problem = null;
  }

  /** Takes everything that was written to the base that has just been built; `adopt` and null as in `restore`. */
  async carryOver(adopt: () => void): Promise<CarriedOver | null> {
    const { examples } = this.#base;
    const ids = [...this.posts.map(({ exampleId }) => exampleId), this.exampleId];
    const [first, ...more] = postsOf(examples.find(({ id }) => id === this.exampleId));
    const takenDown = await this.#fill(
      async (isOver) => {
        for (;;) {
          const { posts } = this;
          const carried = await this.#publishAll(searchAgain(posts, examples));
          // What was taken down meanwhile does not come back.
          if (isOver() || posts === this.posts) return carried;
        }
      },
      () => {
        adopt();
        return first ?? (this.draft && this.#refit(this.draft));
      },
    );
    if (takenDown === null) return null;
    if (first && !this.isUp) this.queue = more;
    return { searchedAgain: searched(ids, examples), takenDown };
  }

  #refit(announcement: Announcement): Announcement {
    const { catalogue, examples } = this.#base;
    const example = examples.find((each) => each.announcement)?.announcement;
    const title = example ? Math.max(0, firstTitle(example)) : 0;
    return catalogue ? refit(announcement, catalogue, title) : announcement;
  }

  #fits(announcement: Announcement): boolean {
    const { catalogue } = this.#base;
    return !!catalogue && fits(announcement, catalogue);
  }

  async #publishAll(wanted: Carried[]) {
    const { engine } = this.#base;
    const posts: Post[] = [];
    for (const { announcement, exampleId } of wanted.slice(0, MOST_POSTS)) {
      if (!engine || !this.#fits(announcement)) continue;
      try {
        const publication = await engine.publish(announcement);
        if (!publication.obstacle) posts.push(this.#post(announcement, publication, exampleId));
      } catch {
        // Counted below with those that do not exist here.
      }
    }
    return { posts, takenDown: wanted.length - posts.length };
  }
}
