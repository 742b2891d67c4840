import type { Announcement } from '../announce/announcement';
import { publish } from '../announce/publish';
import { Stranger } from '../attack/Stranger';
import { revealTruth } from '../attack/revealTruth';
import { generateBase } from '../base/generateBase';
import type { BaseSettings } from '../base/settings';
import { STREAMS } from '../base/streams';
import { SUSPECT_FLOOR } from '../constants';
import { Random } from '../random/Random';
import { drawAnnouncements } from './drawAnnouncements';
import { measureReliability, type Reliability } from './measureReliability';

/** From here a suspect counts as "given 9 in 10". */
const NINETY = 0.9;
/** Bins of the printed reliability diagram beside the pooled points. */
const STATED_BINS = [SUSPECT_FLOOR, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, NINETY, Infinity];

/** Sizes of published numbers that are reported apart, `[from, to]`, both included. */
const SIZES: Array<[number, number]> = [
  [1, 1],
  [2, 9],
  [10, 99],
  [100, 999],
  [1000, Infinity],
];

/** One suspect of one feed: what was stated, and whether it was so. */
interface Outcome {
  stated: number;
  right: number;
  published: number;
}

/** Stated confidence against the truth, over many bases. */
export interface Calibration {
  bases: number;
  /** Feeds attacked, contradictions not among them. */
  feeds: number;
  /** Feeds whose numbers the stranger could not reconcile with the model: nothing is concluded from them. */
  contradictions: number;
  suspects: number;
  ece: number;
  brier: number;
  decomposition: Pick<Reliability, 'miscalibration' | 'discrimination' | 'uncertainty'>;
  logScore: number;
  /** By stated probability, in fixed bins. */
  reliability: Reliability['points'];
  /** Pooled by isotonic regression. */
  corp: Reliability['points'];
  atNinety: { count: number; right: number };
  /** Of names given (at least even odds), the share right; of people spoken of who keep a diary, the share named. */
  precision: number | null;
  recall: number | null;
  named: number;
  innocentsNamed: number;
  /** The same guesses without announcements. */
  baseline: { named: number; right: number };
  /** The same attack on diarists who do not subscribe. */
  control: { outsiders: number; named: number };
  bySize: Array<{
    from: number;
    to: number | null;
    suspects: number;
    stated: number;
    observed: number;
    ece: number;
  }>;
}

/**
 * Draws announcements of every shape on each base, attacks each alone and some of them together, and compares what was stated with the truth.
 * @param settings the base for each seed in turn
 * @param together how many announcements the joint feed of each base holds
 */
export function calibrate(
  settings: BaseSettings,
  fromSeed: number,
  toSeed: number,
  together: number,
  onBase: (seed: number) => void = () => {},
): Calibration {
  const outcomes: Outcome[] = [];
  const sums = {
    feeds: 0,
    contradictions: 0,
    named: 0,
    right: 0,
    membersWithDiary: 0,
    baselineNamed: 0,
    baselineRight: 0,
    outsiders: 0,
    outsidersNamed: 0,
  };
  for (let seed = fromSeed; seed <= toSeed; seed++) {
    onBase(seed);
    const base = generateBase({ ...settings, seed });
    const stranger = new Stranger(base);
    const drawn = drawAnnouncements(base, new Random(seed, STREAMS.calibration)).map(
      ({ announcement }) => announcement,
    );
    const feeds: Announcement[][] = drawn.map((announcement) => [announcement]);
    if (together > 1) feeds.push(drawn.filter((_, i) => i % 2 === seed % 2).slice(0, together));
    for (const feed of feeds) {
      const publications = feed.map((announcement) => publish(base, announcement));
      const { result, reading } = stranger.attack(feed, publications);
      if (result.contradiction) {
        sums.contradictions++;
        continue;
      }
      const truth = revealTruth(base, feed, publications, result, reading);
      sums.feeds++;
      feed.forEach((_, a) => {
        const members = new Set(truth.members[a]);
        const published = truth.members[a].length;
        for (let persona = 0; persona < result.personas; persona++) {
          const stated = result.probabilities[a * result.personas + persona];
          if (stated >= SUSPECT_FLOOR)
            outcomes.push({
              stated,
              right: members.has(truth.subscriberOf[persona]) ? 1 : 0,
              published,
            });
        }
        const score = truth.scores[a];
        sums.named += score.named;
        sums.right += score.right;
        sums.membersWithDiary += truth.memberPersonas[a].length;
        sums.baselineNamed += score.baseline.named;
        sums.baselineRight += score.baseline.right;
        sums.outsiders += score.control.outsiders;
        sums.outsidersNamed += score.control.named;
      });
    }
  }
  return summarise(outcomes, sums, toSeed - fromSeed + 1);
}

function summarise(outcomes: Outcome[], sums: Record<string, number>, bases: number): Calibration {
  const measure = (some: Outcome[]) =>
    measureReliability(
      some.map((o) => o.stated),
      some.map((o) => o.right),
    );
  const all = outcomes.length > 0 ? measure(outcomes) : null;
  const ninety = outcomes.filter((o) => o.stated >= NINETY);
  return {
    bases,
    feeds: sums.feeds,
    contradictions: sums.contradictions,
    suspects: outcomes.length,
    ece: all?.ece ?? 0,
    brier: all?.brier ?? 0,
    decomposition: {
      miscalibration: all?.miscalibration ?? 0,
      discrimination: all?.discrimination ?? 0,
      uncertainty: all?.uncertainty ?? 0,
    },
    logScore: all?.logScore ?? 0,
    reliability: STATED_BINS.slice(1).flatMap((to, i) =>
      pooled(outcomes.filter((o) => o.stated >= STATED_BINS[i] && o.stated < to)),
    ),
    corp: all?.points ?? [],
    atNinety: { count: ninety.length, right: ninety.reduce((sum, o) => sum + o.right, 0) },
    precision: sums.named > 0 ? sums.right / sums.named : null,
    recall: sums.membersWithDiary > 0 ? sums.right / sums.membersWithDiary : null,
    named: sums.named,
    innocentsNamed: sums.named - sums.right,
    baseline: { named: sums.baselineNamed, right: sums.baselineRight },
    control: { outsiders: sums.outsiders, named: sums.outsidersNamed },
    bySize: SIZES.flatMap(([from, to]) => {
      const some = outcomes.filter((o) => o.published >= from && o.published <= to);
      return pooled(some).map(({ stated, observed, count }) => ({
        from,
        to: to === Infinity ? null : to,
        suspects: count,
        stated,
        observed,
        ece: measure(some).ece,
      }));
    }),
  };
}

function pooled(some: Outcome[]): Reliability['points'] {
  if (some.length === 0) return [];
  const mean = (pick: (o: Outcome) => number) =>
    some.reduce((sum, o) => sum + pick(o), 0) / some.length;
  return [{ stated: mean((o) => o.stated), observed: mean((o) => o.right), count: some.length }];
}
