import type { Announcement } from '../announce/announcement';
import { claimsOf, type Claim } from '../announce/claimsOf';
import type { Base } from '../base/Base';
import type { Model } from '../base/model';
import { STREAMS } from '../base/streams';
import { ATTACK_SEED, MOST_CLAIMS, SUSPECT_FLOOR } from '../constants';
import { EngineError } from '../EngineError';
import type { AttackResult, Publication, Suspect } from '../engine';
import { Random } from '../random/Random';
import { assumedModel, type Assumptions } from './Assumptions';
import type { DiaryView } from './DiaryView';
import { Likelihood } from './Likelihood';
import { readDiary } from './readDiary';
import { Reading } from './Reading';
import type { RunPosterior } from './RunPosterior';

/** Suspects whose reviews are weighed one by one in `attack` itself; the dossier does it for the rest. */
const ITEMISED_SUSPECTS = 6;

/** The stranger: reads all diaries once, then any number of feeds. Knows the catalogue, the diaries and the model; never the seed. */
export class Stranger {
  readonly #base: Base;
  readonly #model: Model;
  readonly #likelihood: Likelihood;
  readonly #diaries: DiaryView[];
  /** What entries say about runs, kept from feed to feed. */
  readonly #runs = new Map<number, RunPosterior>();

  /** @param assumptions what the stranger gets wrong about people in general; by default nothing */
  constructor(base: Base, assumptions: Assumptions | null = null) {
    this.#base = base;
    this.#model = assumptions === null ? base.model : assumedModel(base.model, assumptions);
    this.#likelihood = new Likelihood(this.#model);
    const random = new Random(ATTACK_SEED, STREAMS.stranger);
    // a copy without the truth: what follows cannot look
    const diaries = { ...base.diaries, subscriberOf: new Int32Array(0) };
    this.#diaries = Array.from({ length: diaries.personas }, (_, persona) =>
      readDiary(this.#likelihood, diaries, persona, random),
    );
  }

  /**
   * Conditions on everything that the announcements say; suspects come later, by announcement.
   * @param publications what each announcement published, without obstacle
   * @param claims what the publications say to somebody who knows how they came about; by default that they are exact
   * @throws EngineError `tooMany` for more than MOST_CLAIMS numbers
   */
  read(
    announcements: Announcement[],
    publications: Publication[],
    claims = announcements.flatMap((announcement, i) => claimsOf(announcement, publications[i], i)),
  ): Reading {
    // a share needs a second bit, for the people it is a share of
    const numbers = claims.length + claims.filter((claim) => claim.share !== null).length;
    if (numbers > MOST_CLAIMS)
      throw new EngineError(
        'tooMany',
        `A stranger takes in at most ${MOST_CLAIMS} numbers at once; these posts hold ${numbers}. Take some down.`,
      );
    const { subscribers } = this.#base;
    return new Reading(this.#likelihood, subscribers, this.#diaries, claims, this.#runs);
  }

  /** The whole attack: probabilities, and suspects with their evidence. Parameters and errors as of `read`. */
  attack(
    announcements: Announcement[],
    publications: Publication[],
    claims?: Claim[],
  ): { result: AttackResult; reading: Reading } {
    const reading = this.read(announcements, publications, claims);
    const { personas } = this.#base.diaries;
    const probabilities = new Float64Array(announcements.length * personas);
    const suspects: Suspect[] = [];
    announcements.forEach((_, announcement) => {
      for (let persona = 0; persona < personas; persona++) {
        const p = reading.probability(announcement, persona);
        probabilities[announcement * personas + persona] = p;
        if (p >= SUSPECT_FLOOR) suspects.push(reading.suspect(announcement, persona, false));
      }
    });
    suspects.sort(
      (a, b) =>
        b.probability - a.probability || a.announcement - b.announcement || a.persona - b.persona,
    );
    const itemised = suspects.map((suspect, i) =>
      i < ITEMISED_SUSPECTS
        ? reading.suspect(suspect.announcement, suspect.persona, true)
        : suspect,
    );
    return {
      result: {
        publications,
        personas,
        probabilities,
        suspects: itemised,
        method: reading.method,
        contradiction: reading.contradiction,
      },
      reading,
    };
  }
}
