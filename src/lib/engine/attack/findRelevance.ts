import type { Predicate } from '../announce/announcement';
import { compilePredicate, type CompiledPredicate } from '../announce/count';
import type { CompiledDeed } from '../announce/deed';
import type { Model } from '../base/model';
import { DAYS, TASTES } from '../constants';

/** Titles that no set tells apart: same deeds, same days, same genre. One of them stands for all. */
export interface TitleGroup {
  /** The title that stands for the group. */
  title: number;
  genre: number;
  /** Which deeds of `Relevance.deeds` concern it, as text; groups of one cell share it. */
  signature: string;
  profile: number;
  /** Share of each taste’s ordinary viewings that go to the group; length TASTES. */
  share: Float64Array;
  /** Share of each taste’s comfort runs and marathons that go to the group; length TASTES. */
  runShare: Float64Array;
  /** Days on which a viewing would matter: cumulative share of the group’s viewings, length DAYS. Its last entry is their sum. */
  dayCumulative: Float64Array;
}

/** What of a person’s year matters to some sets of people: the stranger imagines only that. */
export interface Relevance {
  sets: CompiledPredicate[];
  deeds: CompiledDeed[];
  groups: TitleGroup[];
  /** Index into `groups` by title, −1 for titles that do not matter; length `titles`. */
  groupOf: Int32Array;
  /** Relevant ordinary viewings, as a share of all of a taste’s, cumulative over groups; `[taste][group]`. */
  cumulative: Float64Array[];
}

/** Finds what matters to who belongs to some sets of people. Cost: titles × deeds. */
export function findRelevance(model: Model, sets: readonly Predicate[]): Relevance {
  const compiled = sets.map((set) => compilePredicate(set, model.catalogue));
  const deeds = compiled.flatMap((claim) => claim.deeds);
  const { titles, genre } = model.catalogue;
  const groupOf = new Int32Array(titles).fill(-1);
  const groups: TitleGroup[] = [];
  const byKey = new Map<string, number>();
  for (let title = 0; title < titles; title++) {
    const concerned = deeds.flatMap((deed, d) =>
      deed.titles === null || deed.titles[title] === 1 ? [d] : [],
    );
    if (concerned.length === 0) continue;
    const signature = concerned.join(' ');
    const key = `${signature}|${model.profileOf[title]}|${genre[title]}`;
    let group = byKey.get(key);
    if (group === undefined) {
      group = groups.length;
      byKey.set(key, group);
      groups.push({
        title,
        genre: genre[title],
        signature,
        profile: model.profileOf[title],
        share: new Float64Array(TASTES),
        runShare: new Float64Array(TASTES),
        dayCumulative: relevantDays(
          model,
          model.profileOf[title],
          concerned.map((d) => deeds[d]),
        ),
      });
    }
    groupOf[title] = group;
    for (let k = 0; k < TASTES; k++) {
      groups[group].share[k] += model.titleShare[k][title];
      groups[group].runShare[k] += model.runTitleShare[k][title];
    }
  }
  const cumulative = Array.from({ length: TASTES }, (_, k) => {
    let total = 0;
    return Float64Array.from(
      groups,
      (group) => (total += group.share[k] * group.dayCumulative[DAYS - 1]),
    );
  });
  return { sets: compiled, deeds, groups, groupOf, cumulative };
}

function relevantDays(model: Model, profile: number, deeds: CompiledDeed[]): Float64Array {
  const cumulative = new Float64Array(DAYS);
  let total = 0;
  for (let day = 0; day < DAYS; day++) {
    if (deeds.some((deed) => deed.ordinal[day] >= 0)) total += model.dayShare[profile * DAYS + day];
    cumulative[day] = total;
  }
  return cumulative;
}
