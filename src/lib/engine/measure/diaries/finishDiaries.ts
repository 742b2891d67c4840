import { allowedSuccesses } from '../law/allowedSuccesses';
import { joinLaws } from '../law/SuccessLaw';
import { edgesOf } from './diaryBands';
import type { DiaryCalibration, StatedBand } from './DiaryCalibration';
import type { BandTally, DiaryWorld } from './DiaryTally';

/**
 * The figures of some bases. Holds each band against its exact law, which takes all that was stated in it for independent. That is a little too wide
 * for levels, of which a person has just one, and a little too narrow for runs, of which a person with the habit may have several.
 * @param worlds by seed
 */
export function finishDiaries(worlds: DiaryWorld[]): DiaryCalibration {
  const names = [...new Set(worlds.flatMap(({ bands }) => Object.keys(bands)))].sort();
  const merged = names.flatMap((of) =>
    edgesOf(of)
      .slice(1)
      .map((to, band) => {
        const some = worlds.flatMap(({ bands }) => (bands[of] ? [bands[of][band]] : []));
        return { of, from: edgesOf(of)[band], to, tally: some.reduce(together) };
      })
      .filter(({ tally }) => tally.count > 0),
  );
  const bands = merged.map(({ tally: { law, ...sums }, ...band }): StatedBand => {
    const [least, most] = allowedSuccesses(law, merged.length);
    const inside = sums.observed >= least && sums.observed <= most;
    return { ...band, ...sums, least, most, inside };
  });
  const sum = (pick: (world: DiaryWorld) => number) =>
    worlds.reduce((total, world) => total + pick(world), 0);
  const diarists = sum((world) => world.diarists);
  return {
    bases: worlds.length,
    from: worlds[0]?.seed ?? null,
    to: worlds.at(-1)?.seed ?? null,
    diarists,
    bands,
    outside: bands.filter(({ inside }) => !inside).length,
    missedBits: diarists > 0 ? sum((world) => world.missedBits) / diarists : null,
  };
}

function together(a: BandTally, b: BandTally): BandTally {
  return {
    count: a.count + b.count,
    stated: a.stated + b.stated,
    observed: a.observed + b.observed,
    law: joinLaws(a.law, b.law),
  };
}
