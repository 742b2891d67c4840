import { assumedModel, type Assumptions } from '../../attack/Assumptions';
import { PLAIN_DICE } from '../../attack/Dice';
import { Likelihood } from '../../attack/Likelihood';
import { readDiary } from '../../attack/readDiary';
import { RunWeigher } from '../../attack/RunWeigher';
import { inventCatalogue } from '../../base/catalogue';
import { prepareModel } from '../../base/model';
import type { BaseSettings } from '../../base/settings';
import { STREAMS } from '../../base/streams';
import { BASE_SIZES } from '../../constants';
import { Random } from '../../random/Random';
import { addDiary } from './addDiary';
import type { DiaryCalibration } from './DiaryCalibration';
import { DiaryTally } from './DiaryTally';
import { inventDiarists } from './inventDiarists';
import { statedOf } from './statedOf';

/** ASSUMPTION: diarists a base, about as many as a classroom has with its outsiders. */
const DIARISTS = 240;

/** How diaries are measured, beside the bases. */
export interface DiaryPlan {
  /** What the stranger gets wrong about people in general; null: nothing. */
  assumptions?: Assumptions | null;
  /** Diarists a base. */
  diarists?: number;
  /** Takes up what comes of it; a new one unless given. */
  tally?: DiaryTally;
  onBase?: (seed: number) => void;
}

/**
 * Is the reading of diaries calibrated, before any post? Invents diarists whose truth is known, reads each, and compares what is stated of habits,
 * activity, writing and runs with what is so. No table is drawn: a diary says the same whether its writer subscribes or not.
 * @param settings the base for each seed in turn
 * @param fromSeed the first seed, @param toSeed the last, both included
 */
export function measureDiaries(
  settings: BaseSettings,
  fromSeed: number,
  toSeed: number,
  {
    assumptions = null,
    diarists = DIARISTS,
    tally = new DiaryTally(),
    onBase = () => {},
  }: DiaryPlan = {},
): DiaryCalibration {
  for (let seed = fromSeed; seed <= toSeed; seed++) {
    onBase(seed);
    tally.openWorld(seed);
    readWorld({ ...settings, seed }, assumptions, diarists, tally);
  }
  return tally.finish();
}

function readWorld(
  settings: BaseSettings,
  assumptions: Assumptions | null,
  count: number,
  tally: DiaryTally,
): void {
  const catalogue = inventCatalogue(settings.seed, BASE_SIZES[settings.base].titles);
  const model = prepareModel(settings, catalogue);
  const { diaries, truths } = inventDiarists(model, count);
  const weigher = new RunWeigher(
    new Likelihood(assumptions === null ? model : assumedModel(model, assumptions)),
  );
  const random = new Random(PLAIN_DICE.seed, STREAMS.stranger);
  truths.forEach((truth, persona) => {
    const diary = readDiary(weigher, diaries, persona, random);
    const titles = new Set(diaries.title.subarray(diary.from, diary.to));
    addDiary(tally, statedOf(weigher, diary), truth, titles, catalogue.season);
  });
}
