import { EngineError } from '../EngineError';
import { Random } from '../random/Random';
import type { OpenRelease } from '../release/OpenRelease';
import { binScores } from './binScores';
import { checkKnowledge, checkSeed, checkTrials } from './checkKnowledge';
import { HALVES, LINKAGE_STREAMS, MOST_EXPOSED } from './constants';
import { Eligibility } from './Eligibility';
import { judge } from './judge';
import { KnowledgeDrawer, type Drawn } from './KnowledgeDrawer';
import type {
  ExposedRating,
  KnownRating,
  Knowledge,
  LinkageResult,
  Target,
  TrialsResult,
} from './researcher';
import { ScoreBoard } from './ScoreBoard';
import { wilsonInterval } from './wilsonInterval';

/** Trials between two reports of progress. */
const REPORT_EVERY = 20;
/** Longest value quoted in a refusal, in characters. */
const MOST_QUOTED = 40;

/** How many of some trials came out so. */
export interface LinkageTally {
  trials: number;
  bestGuess: number;
  claimed: number;
  claimedRight: number;
  /** As `claimedRight`, with σ over those records only that score above 0: how the replication of 2020 reads the paper. */
  claimedRightAmongScorers: number;
  eligibleRecords: number;
}

/** Deals targets of one release, draws what is known of them, and looks for them. Same seed, same outcome. */
export class Linker {
  readonly #open: OpenRelease;
  readonly #eligibility: Eligibility;
  readonly #drawer: KnowledgeDrawer;
  readonly #board: ScoreBoard;

  constructor(open: OpenRelease) {
    this.#open = open;
    this.#eligibility = new Eligibility(open.release);
    this.#drawer = new KnowledgeDrawer(open.release, this.#eligibility);
    this.#board = new ScoreBoard(open.release);
  }

  /** A target of whom so much can be known, every such record equally likely. @throws EngineError if there is none */
  deal(knowledge: Knowledge, seed: number): Target {
    checkSeed(seed);
    const records = this.#targets(knowledge);
    const random = new Random(seed, LINKAGE_STREAMS.target);
    return this.target(knowledge, records[random.below(records.length)]);
  }

  /** The target with this index. @throws EngineError `badRecord` if there is no such record, or too little can be known of it */
  target(knowledge: Knowledge, record: number): Target {
    const { release, recordIds } = this.#open;
    checkKnowledge(knowledge, release.titles);
    if (!Number.isInteger(record) || record < 0 || record >= release.records)
      throw new EngineError(
        'badRecord',
        `There is no record number ${String(record).slice(0, MOST_QUOTED)}: this release has 0 to ${release.records - 1}.`,
      );
    const eligible = this.#eligibility.counts(knowledge.outsideTop)[record];
    if (eligible < knowledge.titles)
      throw new EngineError(
        'badRecord',
        `Record ${record} has ${eligible} ratings that may become known; ${knowledge.titles} were asked for. Ask for fewer, or take somebody else.`,
      );
    return {
      record,
      recordId: recordIds ? recordIds[record] : record,
      ratings: release.recordOffsets[record + 1] - release.recordOffsets[record],
      eligible,
    };
  }

  /** Draws what is known, scores every record, and compares with the truth. @throws EngineError as `target` does */
  attack(knowledge: Knowledge, record: number, seed: number): LinkageResult {
    checkSeed(seed);
    this.target(knowledge, record);
    const { release } = this.#open;
    const random = new Random(seed, LINKAGE_STREAMS.knowledge);
    const drawn = this.#drawer.draw(knowledge, record, random);
    const ranking = this.#search(knowledge, drawn);
    const judgement = judge(knowledge.method, ranking, release.records);
    const { scores } = this.#board;
    let rank = 1;
    let tied = -1;
    for (const score of scores) {
      if (score > scores[record]) rank++;
      else if (score === scores[record]) tied++;
    }
    return {
      method: knowledge.method,
      known: drawn.known.map((entry) => this.#describe(entry)),
      knownNumber: drawn.knownNumber,
      histogram: binScores(scores, ranking.best),
      best: { score: ranking.best, record: judgement.record < 0 ? null : judgement.record },
      second: ranking.second,
      sigma: judgement.sigma,
      eccentricity: judgement.eccentricity,
      isClaimed: judgement.isClaimed,
      exposed: judgement.record < 0 ? null : this.#expose(judgement.record, drawn),
      truth: { record, score: scores[record], rank, tied, isBest: judgement.record === record },
    };
  }

  /** Attacks targets dealt with replacement, each with dice of its own; shares of all trials. */
  trials(
    knowledge: Knowledge,
    trials: number,
    seed: number,
    onProgress?: (share: number) => void,
  ): TrialsResult {
    const tally = this.tally(knowledge, trials, seed, onProgress);
    const { bestGuess, claimed, claimedRight, eligibleRecords } = tally;
    return {
      trials,
      bestGuess: bestGuess / trials,
      claimed: claimed / trials,
      claimedRight: claimedRight / trials,
      intervals: {
        bestGuess: wilsonInterval(bestGuess, trials),
        claimed: wilsonInterval(claimed, trials),
        claimedRight: wilsonInterval(claimedRight, trials),
      },
      eligibleRecords,
    };
  }

  /** The same in whole numbers. @throws EngineError as `deal` does, and for a number of trials that is none */
  tally(
    knowledge: Knowledge,
    trials: number,
    seed: number,
    onProgress: (share: number) => void = () => {},
  ): LinkageTally {
    checkTrials(trials);
    checkSeed(seed);
    const targets = this.#targets(knowledge);
    const whom = new Random(seed, LINKAGE_STREAMS.target);
    const what = new Random(seed, LINKAGE_STREAMS.knowledge);
    const tally = { bestGuess: 0, claimed: 0, claimedRight: 0, claimedRightAmongScorers: 0 };
    for (let trial = 0; trial < trials; trial++) {
      if (trial % REPORT_EVERY === 0) onProgress(trial / trials);
      const record = targets[whom.below(targets.length)];
      const ranking = this.#search(knowledge, this.#drawer.draw(knowledge, record, what));
      const all = judge(knowledge.method, ranking, this.#open.release.records);
      const scorers = judge(knowledge.method, ranking, Math.max(1, ranking.scorers));
      const isRight = all.record === record;
      if (isRight) tally.bestGuess++;
      if (all.isClaimed) tally.claimed++;
      if (all.isClaimed && isRight) tally.claimedRight++;
      if (scorers.isClaimed && isRight) tally.claimedRightAmongScorers++;
    }
    onProgress(1);
    return { trials, ...tally, eligibleRecords: targets.length };
  }

  #targets(knowledge: Knowledge): Uint32Array {
    checkKnowledge(knowledge, this.#open.release.titles);
    const { outsideTop, titles } = knowledge;
    const records = this.#eligibility.records(outsideTop, titles);
    if (records.length === 0)
      throw new EngineError(
        'badKnowledge',
        `Nobody has ${titles} ratings${outsideTop > 0 ? ` outside the ${outsideTop} most rated titles` : ''}: ask for fewer.`,
      );
    return records;
  }

  #search({ method }: Knowledge, { known, knownNumber }: Drawn) {
    return method === 'scoreboard'
      ? this.#board.matchAll(known, knownNumber)
      : this.#board.weigh(known, knownNumber);
  }

  #describe({ title, halfStars, day, isWrong }: Drawn['known'][number]): KnownRating {
    const { release, titleIds } = this.#open;
    return {
      title,
      titleId: titleIds ? titleIds[title] : title,
      raters: release.titleOffsets[title + 1] - release.titleOffsets[title],
      stars: halfStars / HALVES,
      day: day < 0 ? null : day,
      isWrong,
    };
  }

  #expose(record: number, { known }: Drawn): NonNullable<LinkageResult['exposed']> {
    const { release, titleIds, recordIds } = this.#open;
    const { recordOffsets, title, day, halfStars } = release;
    const [from, to] = [recordOffsets[record], recordOffsets[record + 1]];
    const knownTitles = new Set(known.map((entry) => entry.title));
    const lines: ExposedRating[] = [];
    for (let i = from; i < to && lines.length < MOST_EXPOSED; i++)
      lines.push({
        title: title[i],
        titleId: titleIds ? titleIds[title[i]] : title[i],
        day: day[i],
        stars: halfStars[i] / HALVES,
        isKnown: knownTitles.has(title[i]),
      });
    return { record, recordId: recordIds ? recordIds[record] : record, ratings: to - from, lines };
  }
}
