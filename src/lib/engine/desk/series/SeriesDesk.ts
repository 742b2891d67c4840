import type { Base } from '../../base/Base';
import { ChartPress } from '../../combine/series/ChartPress';
import { dealDiarists } from '../../combine/series/dealDiarists';
import { indexWeeks } from '../../combine/series/indexWeeks';
import { measureSeries } from '../../combine/series/measureSeries';
import { concludeAbout, readSeries } from '../../combine/series/readSeries';
import type { SeriesReading, SeriesTruth, SeriesYield } from '../../combine/series/Series';
import { checkSeriesRule, type SeriesRule } from '../../combine/series/SeriesRule';
import { SeriesStranger } from '../../combine/series/SeriesStranger';
import { watchedIn } from '../../combine/series/watchedIn';
import type { WeekIndex } from '../../combine/series/WeekIndex';
import { SERIES_CLAIM_BITS, SERIES_DIARISTS } from '../../constants';
import { EngineError } from '../../EngineError';
import type { SweepControl } from '../../repair/sweepRepairs';

/** Whose year of charts is read: a diarist by number; or the next one dealt after another, of those about whom something is claimed, or nothing. */
export type SeriesWanted =
  { persona: number } | { after: number | null; of: 'anybody' | 'claimed' | 'unclaimed' };

/** A year of weekly charts of one base, under any rule. Makes its index when first asked, and keeps the last reading for its truth. */
export class SeriesDesk {
  readonly #base: Base;
  #index: WeekIndex | null = null;
  #deck: number[] | null = null;
  #last: SeriesReading | null = null;

  constructor(base: Base) {
    this.#base = base;
  }

  /**
   * What the charts say of one diarist.
   * @param wanted `persona` is one of the base’s
   * @throws EngineError `badSettings` for a rule that cannot be followed, `nobody` if no diarist is of that kind
   * @returns null if cancelled
   */
  async read(
    wanted: SeriesWanted,
    rule: SeriesRule,
    { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
  ): Promise<SeriesReading | null> {
    const { stranger, press } = this.#open(rule);
    if ('persona' in wanted)
      return (this.#last = readSeries(stranger, wanted.persona, rule, press));
    const deck = this.#dealt();
    const from = wanted.after === null ? 0 : deck.indexOf(wanted.after) + 1;
    for (let i = 0; i < deck.length; i++) {
      if (isCancelled()) return null;
      const persona = deck[(from + i) % deck.length];
      const isClaimed = () =>
        concludeAbout(stranger, persona).some(
          ({ bits, isToldLater }) => bits >= SERIES_CLAIM_BITS && !isToldLater,
        );
      if (wanted.of === 'anybody' || isClaimed() === (wanted.of === 'claimed'))
        return (this.#last = { ...readSeries(stranger, persona, rule, press), passedOver: i });
      onProgress((i + 1) / deck.length);
      await pause?.();
    }
    throw new EngineError(
      'nobody',
      `Of ${deck.length} diarists there is none about whom ${wanted.of === 'unclaimed' ? 'nothing' : 'anything'} is claimed. Publish the charts in another way, or take another seed.`,
    );
  }

  /** The truth about the last reading; null if there was none. */
  truth(): SeriesTruth | null {
    if (!this.#last) return null;
    const subscriber = this.#base.diaries.subscriberOf[this.#last.persona];
    return {
      isSubscriber: subscriber >= 0,
      watchedIn: this.#last.claims.map(({ title }) => watchedIn(this.#weeks(), subscriber, title)),
    };
  }

  /** Reads the charts for SERIES_DIARISTS diarists, or all if there are fewer, and holds the claims against the truth. @throws as `read` */
  async measure(
    rule: SeriesRule,
    control?: SweepControl,
    diarists = SERIES_DIARISTS,
  ): Promise<SeriesYield | null> {
    const { stranger } = this.#open(rule);
    const personas = this.#dealt().slice(0, diarists);
    const { diaries } = this.#base;
    return measureSeries(stranger, personas, rule, { index: this.#weeks(), diaries }, control);
  }

  #open(rule: SeriesRule): { stranger: SeriesStranger; press: ChartPress } {
    const { model, catalogue, diaries } = this.#base;
    checkSeriesRule(rule, catalogue.titles);
    const press = new ChartPress(this.#weeks(), rule, model.settings.seed);
    return { stranger: new SeriesStranger(model, diaries, press), press };
  }

  #weeks(): WeekIndex {
    return (this.#index ??= indexWeeks(this.#base, this.#base.catalogue.titles));
  }

  #dealt(): number[] {
    const { model, diaries } = this.#base;
    this.#deck ??= dealDiarists(diaries.personas, model.settings.seed);
    if (this.#deck.length === 0)
      throw new EngineError(
        'nobody',
        'Nobody keeps a diary in this base: there is nobody to read about.',
      );
    return this.#deck;
  }
}
