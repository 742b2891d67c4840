import type { Announcement, Predicate } from './announce/announcement';
import { checkPredicate } from './announce/checkPredicate';
import { compilePredicate, countMatching, findMatching } from './announce/count';
import { findExamples } from './announce/examples/findExamples';
import { publish } from './announce/publish';
import type { Reading } from './attack/Reading';
import { revealTruth } from './attack/revealTruth';
import { Stranger } from './attack/Stranger';
import { summarise, type Base } from './base/Base';
import { digestBase } from './base/digestBase';
import { generateBase } from './base/generateBase';
import { reviewAt } from './base/reviewAt';
import type { BaseSettings } from './base/settings';
import { MOST_CLAIMS, SUSPECT_FLOOR } from './constants';
import { EngineError } from './EngineError';
import type { AttackResult, Engine, Example, Progress, Publication, Review } from './engine';

/** Most viewings that the crowd’s column holds. */
const MOST_SHOWN = 65_535;
/** Longest value quoted in a refusal, in characters. */
const MOST_QUOTED = 40;

/** An engine in this thread: the worker and the command line both use it. Holds one base at a time. */
export function createEngine(): Engine {
  return new DirectEngine();
}

class DirectEngine implements Engine {
  #base: Base | null = null;
  #stranger: Stranger | null = null;
  #examples: Example[] | null = null;
  /** The last feed attacked, so that truth and dossier need not attack again. */
  #last: { key: string; result: AttackResult; reading: Reading } | null = null;

  async build(settings: BaseSettings, onProgress: (progress: Progress) => void = () => {}) {
    this.#base = this.#stranger = this.#examples = this.#last = null;
    this.#base = generateBase(settings, onProgress);
    return summarise(this.#base);
  }

  async catalogue() {
    return this.#built().catalogue;
  }

  async crowd() {
    const base = this.#built();
    const viewings = Uint16Array.from({ length: base.subscribers }, (_, s) =>
      Math.min(MOST_SHOWN, base.viewingOffsets[s + 1] - base.viewingOffsets[s]),
    );
    return { town: base.town, taste: base.taste, viewings };
  }

  async digest() {
    return digestBase(this.#built());
  }

  async count(predicate: Predicate) {
    const base = this.#built();
    checkPredicate(predicate, base.catalogue);
    return countMatching(base, compilePredicate(predicate, base.catalogue));
  }

  async matching(predicate: Predicate) {
    const base = this.#built();
    checkPredicate(predicate, base.catalogue);
    return findMatching(base, compilePredicate(predicate, base.catalogue));
  }

  async publish(announcement: Announcement) {
    return publish(this.#built(), announcement);
  }

  async attack(announcements: Announcement[]) {
    return this.#attack(announcements).result;
  }

  async truth(announcements: Announcement[]) {
    const { result, reading } = this.#attack(announcements);
    return revealTruth(this.#built(), announcements, result.publications, result, reading);
  }

  async dossier(announcements: Announcement[], persona: number) {
    const base = this.#built();
    const { reading } = this.#attack(announcements);
    this.#checkPersona(persona);
    return {
      persona,
      namedTown: base.diaries.namedTown[persona],
      reviews: this.#reviews(persona),
      claims: announcements.map((_, a) =>
        reading.suspect(a, persona, reading.probability(a, persona) >= SUSPECT_FLOOR),
      ),
      subscribers: base.subscribers,
      subscriberProbability: 1 - base.model.settings.outsiderShare,
    };
  }

  async diary(persona: number) {
    const base = this.#built();
    this.#checkPersona(persona);
    return { persona, namedTown: base.diaries.namedTown[persona], reviews: this.#reviews(persona) };
  }

  async examples() {
    return (this.#examples ??= findExamples(this.#built()));
  }

  #built(): Base {
    if (this.#base === null)
      throw new EngineError('notBuilt', 'There is no base yet: build one first.');
    return this.#base;
  }

  #attack(announcements: Announcement[]) {
    const base = this.#built();
    const key = JSON.stringify(announcements);
    if (this.#last?.key === key) return this.#last;
    if (announcements.length > MOST_CLAIMS)
      throw new EngineError(
        'tooMany',
        `A stranger takes in at most ${MOST_CLAIMS} posts at once; these are ${announcements.length}. Take some down.`,
      );
    const publications = announcements.map((announcement) =>
      publishable(publish(base, announcement)),
    );
    this.#stranger ??= new Stranger(base);
    this.#last = { key, ...this.#stranger.attack(announcements, publications) };
    return this.#last;
  }

  #checkPersona(persona: number): void {
    const { personas } = this.#built().diaries;
    if (!Number.isInteger(persona) || persona < 0 || persona >= personas)
      throw new EngineError(
        'badPersona',
        `There is no diarist number ${String(persona).slice(0, MOST_QUOTED)}: this base has 0 to ${personas - 1}.`,
      );
  }

  #reviews(persona: number): Review[] {
    const { diaries } = this.#built();
    const from = diaries.reviewOffsets[persona];
    const to = diaries.reviewOffsets[persona + 1];
    return Array.from({ length: to - from }, (_, i) => reviewAt(diaries, from + i));
  }
}

function publishable(publication: Publication): Publication {
  if (publication.obstacle === 'nobody')
    throw new EngineError('nobody', 'Nobody matches: there is nothing to announce.');
  if (publication.obstacle === 'notOne')
    throw new EngineError(
      'notOne',
      `"Dear person" needs exactly one person; ${publication.count} match.`,
    );
  return publication;
}
