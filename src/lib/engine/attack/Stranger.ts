import type { Announcement, Predicate } from '../announce/announcement';
import { claimsOf, type Claim } from '../announce/claimsOf';
import { isSensitive } from '../announce/partsOf';
import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import { MOST_CLAIMS, SUSPECT_FLOOR } from '../constants';
import { EngineError } from '../EngineError';
import type { AttackResult, Publication, Suspect } from '../engine';
import { Random } from '../random/Random';
import { assumedModel, type Assumptions } from './Assumptions';
import { ClaimSets } from './ClaimSets';
import { PLAIN_DICE, type Dice } from './Dice';
import { sortNames } from './FeedNames';
import { FeedPriors, type Reader } from './FeedPriors';
import { Likelihood } from './Likelihood';
import { readDiary } from './readDiary';
import { Reading } from './Reading';
import { RunWeigher } from './RunWeigher';
import { ONE_WORLD } from './Worlds';

/** Suspects whose reviews and posts are weighed one by one in `attack` itself, of those moved and of all; the dossier does it for the rest. */
const ITEMISED_SUSPECTS = 6;

/** The stranger: reads all diaries once, then any number of feeds. Knows the catalogue, the diaries and the model; never the seed. */
export class Stranger {
  readonly #base: Base;
  readonly #reader: Reader;
  readonly #dice: Dice;

  /**
   * @param assumptions what the stranger gets wrong about people in general; by default nothing
   * @param reader what has been read already; by default everything is read here
   */
  constructor(
    base: Base,
    assumptions: Assumptions | null = null,
    dice = PLAIN_DICE,
    reader: Reader | null = null,
  ) {
    this.#base = base;
    this.#dice = dice;
    this.#reader = reader ?? readAll(base, assumptions, dice);
  }

  /**
   * The same stranger with other dice. Cost: some diaries read once more; of the rest, what was read is taken over.
   * @param personas the diaries that are read again
   */
  withDice(dice: Dice, personas: Iterable<number>): Stranger {
    const { weigher, diaries } = this.#reader;
    const random = new Random(dice.seed, STREAMS.stranger);
    const reread = diaries.slice();
    for (const persona of personas)
      reread[persona] = readDiary(weigher, diaries[persona].columns, persona, random);
    const reader = { ...this.#reader, diaries: reread, kept: new Map() };
    return new Stranger(this.#base, null, dice, reader);
  }

  /**
   * Conditions on everything that the announcements say; suspects come later, by announcement.
   * @param publications what each announcement published, without obstacle
   * @param claims what the publications say to somebody who knows how they came about; by default that they are exact
   * @param further sets of people that will be asked after as well
   * @throws EngineError `tooMany` for more than MOST_CLAIMS numbers
   */
  read(
    announcements: Announcement[],
    publications: Publication[],
    claims = announcements.flatMap((announcement, i) => claimsOf(announcement, publications[i], i)),
    further: Predicate[] = [],
  ): Reading {
    const sets = new ClaimSets(claims, further);
    // a share needs a second bit, for the people it is a share of
    const numbers =
      claims.length + claims.filter((claim) => claim.share !== null).length + further.length;
    if (numbers > MOST_CLAIMS)
      throw new EngineError(
        'tooMany',
        `A stranger takes in at most ${MOST_CLAIMS} numbers at once; these posts hold ${numbers}. Take some down.`,
      );
    const priors = new FeedPriors(this.#reader, sets, claims, this.#dice);
    return new Reading(priors, claims, announcements.length);
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
    const before = new Float64Array(announcements.length * personas);
    const suspects: Suspect[] = [];
    announcements.forEach((_, announcement) => {
      const [was, is] = [reading.before(announcement), reading.chances(announcement)];
      for (let persona = 0; persona < personas; persona++) {
        const place = announcement * personas + persona;
        probabilities[place] = is(persona);
        before[place] = was(persona);
        if (Math.max(probabilities[place], before[place]) >= SUSPECT_FLOOR)
          suspects.push(reading.suspect(announcement, persona, false));
      }
    });
    suspects.sort(
      (a, b) =>
        b.probability - a.probability || a.announcement - b.announcement || a.persona - b.persona,
    );
    const { sensitivity } = this.#base.catalogue;
    const rests = reading.rests(personas);
    const names = sortNames({ personas, probabilities, before, rests }, (a) =>
      isSensitive(announcements[a], sensitivity),
    );
    return {
      result: {
        publications,
        personas,
        probabilities,
        before,
        suspects: itemiseLeading(suspects, reading),
        rests,
        names,
        method: reading.method,
        contradiction: reading.contradiction,
      },
      reading,
    };
  }
}

/** Reads every diary. */
function readAll(base: Base, assumptions: Assumptions | null, { seed }: Dice): Reader {
  const model = assumptions === null ? base.model : assumedModel(base.model, assumptions);
  const weigher = new RunWeigher(new Likelihood(model));
  const random = new Random(seed, STREAMS.stranger);
  // a copy without the truth: what follows cannot look
  const diaries = { ...base.diaries, subscriberOf: new Int32Array(0) };
  return {
    weigher,
    subscribers: base.subscribers,
    diaries: Array.from({ length: diaries.personas }, (_, persona) =>
      readDiary(weigher, diaries, persona, random),
    ),
    kept: new Map(),
    worlds: ONE_WORLD,
  };
}

/** Weighs reviews and posts one by one for those whom the posts moved most, and for the likeliest. */
function itemiseLeading(suspects: Suspect[], reading: Reading): Suspect[] {
  const moved = suspects
    .filter(({ isMoved }) => isMoved)
    .sort((a, b) => b.postBits - a.postBits)
    .slice(0, ITEMISED_SUSPECTS);
  const leading = new Set([...moved, ...suspects.slice(0, ITEMISED_SUSPECTS)]);
  return suspects.map((suspect) =>
    leading.has(suspect) ? reading.suspect(suspect.announcement, suspect.persona, true) : suspect,
  );
}
