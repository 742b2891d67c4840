import { fixedExp, fixedLog } from '../random/fixed';
import type { DiaryView } from './DiaryView';
import type { Likelihood } from './Likelihood';
import type { RunQuestion } from './RunQuestion';

/**
 * By what the ratios of a question’s entries (`ReviewWeigher`), taken for a writer of mean activity and of the tastes that the titles suggest, are to be
 * multiplied for another writer: ln, by taste and by pair, to be added up. Of several entries that tell tastes apart differently, the geometric mean.
 */
export interface EntryScales {
  /** By taste, length TASTES. */
  ofTaste: Float64Array;
  /** By pair (`pairs.ts`). */
  ofPair: Float64Array;
}

/** The scales of a question’s entries. */
export function entryScales(
  likelihood: Likelihood,
  diary: Pick<DiaryView, 'columns' | 'titleShare' | 'ordinaryStars'>,
  { habit, season, titles, reviews }: RunQuestion,
): EntryScales {
  const { model, silence } = likelihood;
  const { columns } = diary;
  const ofTaste = new Float64Array(model.titleShare.length);
  for (const review of reviews) {
    const title = columns.title[review];
    const stars = columns.stars[review];
    const reference = fixedLog(
      diary.titleShare(title) * (titles ? 1 : diary.ordinaryStars(title, stars)),
    );
    const genre = model.catalogue.genre[title];
    for (let taste = 0; taste < ofTaste.length; taste++) {
      const felt = titles ? 0 : likelihood.logOrdinaryStars(taste, genre, stars);
      ofTaste[taste] +=
        (reference - likelihood.logTitleShare[taste][title] - felt) / reviews.length;
    }
  }
  return { ofTaste, ofPair: silence.scales(habit, season).map(fixedLog) };
}

/** ln of the scale of somebody whose tastes are as likely as given, by pair. */
export function meanScales({ ofTaste, ofPair }: EntryScales, taste: Float64Array): Float64Array {
  let mean = 0;
  for (let k = 0; k < taste.length; k++) mean += taste[k] * fixedExp(ofTaste[k]);
  const log = fixedLog(mean);
  return ofPair.map((scale) => scale + log);
}
