import type { Announcement } from '../announce/announcement';
import { claimsOf, type Claim } from '../announce/claimsOf';
import { publish } from '../announce/publish';
import { publishFeed } from '../announce/publishFeed';
import { cellOfRest } from '../attack/AskedSet';
import { measureDice, type DiceError } from '../attack/measureDice';
import { revealTruth } from '../attack/revealTruth';
import { Stranger } from '../attack/Stranger';
import type { Assumptions } from '../attack/Assumptions';
import type { Without } from '../attack/Without';
import type { Base } from '../base/Base';
import { checkPersona } from '../base/checkPersona';
import { reviewsOf } from '../base/reviewsOf';
import { MOST_CLAIMS, SUSPECT_FLOOR } from '../constants';
import { EngineError } from '../EngineError';
import type { Dossier, Preview, Truth } from '../engine';
import type { Repair } from '../repair/Repair';
import type { SweepControl } from '../repair/sweepRepairs';
import { takeOut, type ReadFeed } from './takeOut';
import { tryRepair, type PlainAttack, type TriedRepair } from './tryRepair';

/** So many feeds are kept as they were read: those that are up, and those with the sentence on the board beside them. */
const KEPT = 2;

/** A repair under which a feed is posted, with the seed of its dice. */
export interface Repaired {
  repair: Repair;
  seed: number;
}

/** Feeds of one base as one stranger reads them; the last few are kept, so that truth and dossier need not attack again. */
export class FeedAttacks {
  readonly base: Base;
  readonly #assumptions: Assumptions | null;
  #stranger: Stranger | null = null;
  readonly #attacks = new Map<string, PlainAttack>();
  #repair: { key: string; tried: TriedRepair } | null = null;

  /** @param assumptions what the stranger gets wrong; null: nothing */
  constructor(base: Base, assumptions: Assumptions | null) {
    this.base = base;
    this.#assumptions = assumptions;
  }

  /** Reads every diary when first asked for. */
  get stranger(): Stranger {
    return (this.#stranger ??= new Stranger(this.base, this.#assumptions));
  }

  /** As `Engine.attack`, with the reading behind it. @throws EngineError for posts that cannot be posted or taken in */
  attack(announcements: Announcement[]): PlainAttack {
    const key = JSON.stringify(announcements);
    let attack = this.#attacks.get(key);
    if (attack === undefined) {
      if (announcements.length > MOST_CLAIMS)
        throw new EngineError(
          'tooMany',
          `A stranger takes in at most ${MOST_CLAIMS} posts at once; these are ${announcements.length}. Take some down.`,
        );
      const publications = publishFeed(this.base, announcements);
      attack = this.stranger.attack(announcements, publications);
    }
    // the newest last: the oldest goes first
    this.#attacks.delete(key);
    this.#attacks.set(key, attack);
    if (this.#attacks.size > KEPT) this.#attacks.delete(this.#attacks.keys().next().value!);
    return attack;
  }

  /** As `Engine.preview`. */
  preview(announcements: Announcement[]): Preview {
    const { base } = this;
    const publications = announcements.map((announcement) => publish(base, announcement));
    // what can be posted will be attacked next: read it now
    const reading = publications.every(({ obstacle }) => obstacle === null)
      ? this.attack(announcements).reading
      : this.stranger.read(announcements, publications);
    const { personas } = base.diaries;
    const draft = announcements.length - 1;
    const chances = reading.before(draft);
    const before = Float64Array.from({ length: personas }, (_, persona) => chances(persona));
    return { personas, before };
  }

  /** As `Engine.truth`. */
  truth(announcements: Announcement[]): Truth {
    const { result } = this.attack(announcements);
    return revealTruth(this.base, announcements, result.publications, result);
  }

  /** As `Engine.dossier`. */
  dossier(announcements: Announcement[], persona: number): Dossier {
    const { diaries, subscribers, model } = this.base;
    checkPersona(diaries, persona);
    const { reading, result } = this.attack(announcements);
    const isSuspect = (a: number) =>
      Math.max(reading.chances(a)(persona), reading.before(a)(persona)) >= SUSPECT_FLOOR;
    return {
      persona,
      namedTown: diaries.namedTown[persona],
      reviews: reviewsOf(diaries, persona),
      claims: announcements.map((_, a) => reading.suspect(a, persona, isSuspect(a))),
      rests: result.rests.map((rest) => {
        const { before, probabilities } = rest;
        const isItemised = Math.max(before[persona], probabilities[persona]) >= SUSPECT_FLOOR;
        return reading.suspect(cellOfRest(rest), persona, isItemised);
      }),
      subscribers,
      subscriberProbability: 1 - model.settings.outsiderShare,
    };
  }

  /** All that the posts say. @throws EngineError for the first that cannot be posted */
  claims(announcements: Announcement[]): Claim[] {
    return publishFeed(this.base, announcements).flatMap((publication, i) =>
      claimsOf(announcements[i], publication, i),
    );
  }

  /** As `Desk.repair`; the last is kept. */
  repair(announcements: Announcement[], { repair, seed }: Repaired): TriedRepair {
    const key = JSON.stringify([announcements, repair, seed]);
    if (this.#repair?.key === key) return this.#repair.tried;
    const plain = this.attack(announcements);
    const claims = this.claims(announcements);
    const tried = tryRepair(this.base, this.stranger, plain, announcements, claims, repair, seed);
    this.#repair = { key, tried };
    return tried;
  }

  /** As `Desk.without`. */
  without(announcements: Announcement[], persona: number, repaired: Repaired | null): Without {
    checkPersona(this.base.diaries, persona);
    const read = this.#readFeed(announcements, repaired);
    return takeOut(this.base, this.stranger, announcements, read, persona, repaired);
  }

  /** As `Desk.diceError`. */
  diceError(announcements: Announcement[], control: SweepControl): Promise<DiceError[] | null> {
    const { result } = this.attack(announcements);
    const claims = this.claims(announcements);
    const { publications } = result;
    return measureDice(this.stranger, announcements, publications, claims, result, control);
  }

  /** A feed as it is posted, and read: plainly, or under a repair; null if that keeps everything back. */
  #readFeed(announcements: Announcement[], repaired: Repaired | null): ReadFeed | null {
    if (repaired === null) {
      const { result, reading } = this.attack(announcements);
      const { publications } = result;
      const claims = this.claims(announcements);
      return { announcements, publications, claims, reading, posts: [...announcements.keys()] };
    }
    const { feed, attacked } = this.repair(announcements, repaired);
    return (
      attacked && {
        announcements: feed.announcements,
        publications: feed.publications,
        claims: feed.claims,
        reading: attacked.reading,
        posts: feed.posts.map(({ post }) => post),
      }
    );
  }
}
