import { dayRow } from '../base/model';
import * as constants from '../constants';
import type { CompiledDeed } from '../announce/deed';
import { drawAlias, prepareAlias, type AliasTable } from '../random/alias';
import { RUN_VIEWINGS_A_DAY } from './entryRatio';
import type { Imagination } from './Imagination';

/** Share of draws that aim at a deed; the rest come as they come. */
const AIMED_SHARE = 0.5;
/** Share of an aimed run’s viewings that go to the titles that a deed means, at most, unless more do as they come. */
const MOST_MEANT = 0.5;

/** What a season run is drawn for. */
interface Aim {
  deed: CompiledDeed;
  /** Share of the season’s viewings that go to titles meant, as they come and aimed. */
  share: number;
  aimedShare: number;
  meant: AliasTable;
  others: AliasTable | null;
}

/** Draws season runs, half of the time such that they reach into a deed’s window and more of their viewings are of the titles that it means. */
export class SeasonDraws {
  readonly #imagination: Imagination;
  readonly #habit: number;
  readonly #season: number;
  readonly #lengths: AliasTable;
  readonly #aims: Aim[];
  /** Share of first days before a day; length DAYS + 1. */
  readonly #before = new Float64Array(constants.DAYS + 1);
  /** Of the run being drawn: viewings, and by aim those of titles meant. */
  #viewings = 0;
  readonly #meant: number[];

  /** @param habit finisher or binge */
  constructor(imagination: Imagination, habit: number, season: number) {
    const { model, relevance } = imagination;
    this.#imagination = imagination;
    this.#habit = habit;
    this.#season = season;
    this.#lengths = prepareAlias(model.runLengthShare[habit]);
    const starts = dayRow(model.seasonStartShare, season);
    for (let day = 0; day < constants.DAYS; day++)
      this.#before[day + 1] = this.#before[day] + starts[day];
    const length = model.runLengthShare[habit].reduce((sum, share, days) => sum + share * days, 0);
    const shares = model.seasonTitleShare[season];
    this.#aims = relevance.deeds.flatMap((deed) => {
      const meant = shares.map((share, title) => share * deed.isMeant[title]);
      const others = shares.map((share, title) => share * (1 - deed.isMeant[title]));
      const share = meant.reduce((a, b) => a + b, 0);
      if (share === 0) return [];
      // where all titles are meant there is nothing to favour
      const isPart = others.some((other) => other > 0);
      const wanted = Math.max(1, deed.least) / (length * RUN_VIEWINGS_A_DAY[habit]);
      return [
        {
          ...{ deed, share },
          aimedShare: isPart ? Math.max(share, Math.min(MOST_MEANT, wanted)) : share,
          meant: prepareAlias(meant),
          others: isPart ? prepareAlias(others) : null,
        },
      ];
    });
    this.#meant = this.#aims.map(() => 0);
  }

  /** Adds a run as it comes. @returns viewings drawn, relevant or not */
  addPlain(): number {
    const { random, model } = this.#imagination;
    const start = drawAlias(model.seasonStartTable[this.#season]!, random);
    const length = drawAlias(this.#lengths, random);
    return this.#imagination.addSeasonRun(this.#habit, this.#season, start, length);
  }

  /** Adds a run. @returns viewings drawn, relevant or not, and the weight of the draw */
  add(): { viewings: number; weight: number } {
    const { random, model } = this.#imagination;
    const aims = this.#aims;
    if (aims.length === 0) return { viewings: this.addPlain(), weight: 1 };
    const length = drawAlias(this.#lengths, random);
    const aim = random.unit() < AIMED_SHARE ? aims[random.below(aims.length)] : null;
    const isAimed = aim !== null && this.#reaching(aim, length) > 0;
    const start = isAimed
      ? this.#firstDay(aim, length)
      : drawAlias(model.seasonStartTable[this.#season]!, random);
    this.#viewings = 0;
    this.#meant.fill(0);
    const viewings = this.#imagination.addSeasonRun(
      this.#habit,
      this.#season,
      start,
      length,
      1,
      () => this.#title(isAimed ? aim : null),
    );
    let favoured = 1 - AIMED_SHARE;
    aims.forEach(
      (each, i) => (favoured += (AIMED_SHARE / aims.length) * this.#favour(each, i, start, length)),
    );
    return { viewings, weight: 1 / favoured };
  }

  /** By how much an aim favours the run that was drawn. */
  #favour(
    { deed, share, aimedShare, others }: Aim,
    i: number,
    start: number,
    length: number,
  ): number {
    const reaching = this.#reaching({ deed }, length);
    // an aim that no run of this length can reach draws as it comes
    if (!(reaching > 0)) return 1;
    if (start > deed.to || start + length <= deed.from) return 0;
    let favoured = 1 / reaching;
    if (others === null) return favoured;
    for (let n = 0; n < this.#meant[i]; n++) favoured *= aimedShare / share;
    for (let n = this.#meant[i]; n < this.#viewings; n++)
      favoured *= (1 - aimedShare) / (1 - share);
    return favoured;
  }

  #title(aim: Aim | null): number {
    const { random, model } = this.#imagination;
    const title =
      aim === null || aim.others === null
        ? drawAlias(model.seasonTitleTable[this.#season]!, random)
        : drawAlias(random.unit() < aim.aimedShare ? aim.meant : aim.others, random);
    this.#viewings++;
    this.#aims.forEach(({ deed }, i) => (this.#meant[i] += deed.isMeant[title]));
    return title;
  }

  /** Chance that a run of a length reaches into the window of a deed. */
  #reaching({ deed }: Pick<Aim, 'deed'>, length: number): number {
    return this.#before[deed.to + 1] - this.#before[Math.max(0, deed.from - length + 1)];
  }

  #firstDay({ deed }: Aim, length: number): number {
    const low = Math.max(0, deed.from - length + 1);
    const u =
      this.#before[low] +
      this.#imagination.random.unit() * (this.#before[deed.to + 1] - this.#before[low]);
    let day = low;
    while (day < deed.to && this.#before[day + 1] <= u) day++;
    return day;
  }
}
