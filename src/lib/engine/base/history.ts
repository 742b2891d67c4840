import * as constants from '../constants';
import { drawAlias, prepareAlias, type AliasTable } from '../random/alias';
import { drawPoisson } from '../random/poisson';
import type { Random } from '../random/Random';
import { isFavourite, LARGEST_STARS, type Model } from './model';
import { packViewing } from './word';

/** Index into HABITS. */
export const HABIT = { none: 0, comfort: 1, marathon: 2, finisher: 3, binge: 4 } as const;

/** Room for one person’s year: many times what anybody watches; more is left out. */
const MOST_VIEWINGS = 16_384;

/** One person’s year as it is drawn; reused for the next. Entries 0…`length`−1. */
export interface History {
  length: number;
  /** Packed viewings, in no order. */
  words: Uint32Array;
  /** The habit whose run a viewing belongs to; 0 for an ordinary viewing. */
  habit: Uint8Array;
  /** For comfort runs: which night of the run, from 1; else 0. */
  night: Uint16Array;
}

/** Draws people’s years from the model. Holds the tables that only drawing needs. */
export class HistoryDrawer {
  readonly #model: Model;
  readonly #runStars = prepareAlias(constants.STAR_CHANCES[2]);
  readonly #runPart = prepareAlias(constants.RUN_PART_WEIGHTS);
  readonly #marathonViewings = prepareAlias(constants.MARATHON_VIEWINGS);
  readonly #bingeViewings = prepareAlias(constants.BINGE_VIEWINGS_A_DAY);
  readonly #runLength: Array<AliasTable | null>;
  readonly #runSeason: AliasTable | null;
  readonly history: History = {
    length: 0,
    words: new Uint32Array(MOST_VIEWINGS),
    habit: new Uint8Array(MOST_VIEWINGS),
    night: new Uint16Array(MOST_VIEWINGS),
  };

  constructor(model: Model) {
    this.#model = model;
    this.#runLength = model.runLengthShare.map((share) =>
      share.length > 0 ? prepareAlias(share) : null,
    );
    this.#runSeason = model.runSeasonShare.some((x) => x > 0)
      ? prepareAlias(model.runSeasonShare)
      : null;
  }

  /**
   * Draws one year into `history`.
   * @param taste 0…TASTES−1
   * @param activity index into ACTIVITY_LEVELS
   * @param habit index into HABITS
   */
  draw(taste: number, activity: number, habit: number, random: Random): History {
    const { history } = this;
    const model = this.#model;
    history.length = 0;
    const ordinary = drawPoisson(
      model.nature.ordinaryViewings * constants.ACTIVITY_LEVELS[activity],
      random,
    );
    const titles = model.titleTable[taste];
    for (let i = 0; i < ordinary; i++) {
      const title = drawAlias(titles, random);
      const day = drawAlias(model.dayTable[model.profileOf[title]], random);
      this.#addInMood(day, title, taste, HABIT.none, random);
    }
    if (habit === HABIT.none) return history;
    const runs = drawPoisson(model.nature.runsAYear, random);
    for (let run = 0; run < runs; run++) {
      if (habit === HABIT.comfort || habit === HABIT.marathon)
        this.#drawTitleRun(taste, habit, random);
      else this.#drawSeasonRun(habit, taste, random);
    }
    return history;
  }

  #drawTitleRun(taste: number, habit: number, random: Random): void {
    const model = this.#model;
    const title = drawAlias(model.runTitleTable[taste], random);
    const start = drawAlias(model.dayTable[model.profileOf[title]], random);
    if (habit === HABIT.marathon) {
      const viewings = drawAlias(this.#marathonViewings, random);
      for (let i = 0; i < viewings; i++) this.#addRunNight(start, title, habit, 0, random);
      return;
    }
    const end = Math.min(constants.DAYS, start + drawAlias(this.#runLength[habit]!, random));
    for (let day = start; day < end; day++)
      if (random.unit() < constants.NIGHTLY_CHANCE)
        this.#addRunNight(day, title, habit, day - start + 1, random);
  }

  #drawSeasonRun(habit: number, taste: number, random: Random): void {
    const model = this.#model;
    if (this.#runSeason === null) return;
    const season = drawAlias(this.#runSeason, random);
    const titles = model.seasonTitleTable[season]!;
    const start = drawAlias(model.seasonStartTable[season]!, random);
    const end = Math.min(constants.DAYS, start + drawAlias(this.#runLength[habit]!, random));
    for (let day = start; day < end; day++) {
      const viewings =
        habit === HABIT.finisher
          ? random.unit() < constants.NIGHTLY_CHANCE
            ? 1
            : 0
          : drawAlias(this.#bingeViewings, random);
      for (let i = 0; i < viewings; i++) {
        const title = drawAlias(titles, random);
        if (model.catalogue.releaseDay[title] > day) continue;
        this.#addInMood(day, title, taste, habit, random);
      }
    }
  }

  /** Adds a viewing whose part of the day and stars are as usual for its genre and this taste. */
  #addInMood(day: number, title: number, taste: number, habit: number, random: Random): void {
    const { catalogue, moodTable } = this.#model;
    const genre = catalogue.genre[title];
    const mood = drawAlias(moodTable[genre * 2 + (isFavourite(taste, genre) ? 1 : 0)], random);
    this.#add(
      packViewing(day, (mood / LARGEST_STARS) | 0, 1 + (mood % LARGEST_STARS), title),
      habit,
      0,
    );
  }

  #addRunNight(day: number, title: number, habit: number, night: number, random: Random): void {
    this.#add(
      packViewing(
        day,
        drawAlias(this.#runPart, random),
        1 + drawAlias(this.#runStars, random),
        title,
      ),
      habit,
      night,
    );
  }

  #add(word: number, habit: number, night: number): void {
    const { history } = this;
    const i = history.length;
    if (i >= MOST_VIEWINGS) return;
    history.words[i] = word;
    history.habit[i] = habit;
    history.night[i] = night;
    history.length = i + 1;
  }
}
