import { GENRES, PARTS, SEASONS, SENSITIVITIES } from '../../lib/engine/announce/announcement';
import type { Base } from '../../lib/engine/base/Base';
import {
  DAY_SHIFT,
  PART_SHIFT,
  STARS_MASK,
  STARS_SHIFT,
  TITLE_MASK,
} from '../../lib/engine/base/word';
import { REMARK_KINDS } from '../../lib/engine/constants';
import { TitleNames } from '../../lib/words/en';
import { ownerCursor } from './ownerCursor';
import type { ParquetColumn, ParquetTable } from './ParquetTable';

/** A base as tables: the company’s, the public ones, and the truth apart. Their columns are described in `docs/parquet.md`. */
export function tablesOfBase(base: Base): ParquetTable[] {
  return [
    subscribersOf(base),
    titlesOf(base),
    viewingsOf(base),
    personasOf(base),
    reviewsOf(base),
    ...truthOf(base),
  ];
}

const number = (name: string, at: (row: number) => number): ParquetColumn => ({
  name,
  type: 'INT32',
  at,
});
const word = (name: string, at: (row: number) => string): ParquetColumn => ({
  name,
  type: 'STRING',
  at,
});
/** A column of an index that is −1 where there is none. */
const optional = (name: string, column: ArrayLike<number>): ParquetColumn => ({
  name,
  type: 'INT32',
  isOptional: true,
  at: (row) => (column[row] < 0 ? null : column[row]),
});

function subscribersOf(base: Base): ParquetTable {
  return {
    name: 'subscribers',
    rows: base.subscribers,
    columns: [
      number('subscriber', (s) => s),
      number('town', (s) => base.town[s]),
      number('age_band', (s) => base.ageBand[s]),
      number('plan', (s) => base.plan[s]),
      number('device', (s) => base.device[s]),
    ],
  };
}

function titlesOf({ catalogue, model }: Base): ParquetTable {
  const names = new TitleNames(catalogue, model.settings.seed);
  return {
    name: 'titles',
    rows: catalogue.titles,
    columns: [
      number('title', (t) => t),
      word('name', (t) => names.name(t)),
      word('genre', (t) => GENRES[catalogue.genre[t]]),
      word('season', (t) => SEASONS[catalogue.season[t]]),
      word('sensitivity', (t) => SENSITIVITIES[catalogue.sensitivity[t]]),
      optional('release_day', catalogue.releaseDay),
      number('chart_rank', (t) => catalogue.chartRank[t]),
    ],
  };
}

function viewingsOf({ viewingOffsets, words }: Base): ParquetTable {
  return {
    name: 'viewings',
    rows: words.length,
    columns: [
      number('subscriber', ownerCursor(viewingOffsets)),
      number('title', (i) => words[i] & TITLE_MASK),
      number('day', (i) => words[i] >>> DAY_SHIFT),
      number('part', (i) => (words[i] >>> PART_SHIFT) % PARTS.length),
      number('stars', (i) => (words[i] >>> STARS_SHIFT) & STARS_MASK),
    ],
  };
}

function personasOf({ diaries }: Base): ParquetTable {
  return {
    name: 'personas',
    rows: diaries.personas,
    columns: [number('persona', (p) => p), optional('named_town', diaries.namedTown)],
  };
}

function reviewsOf({ diaries }: Base): ParquetTable {
  return {
    name: 'reviews',
    rows: diaries.title.length,
    columns: [
      number('persona', ownerCursor(diaries.reviewOffsets)),
      number('title', (i) => diaries.title[i]),
      number('day', (i) => diaries.day[i]),
      number('stars', (i) => diaries.stars[i]),
      word('remark', (i) => REMARK_KINDS[diaries.kind[i]]),
      number('counted_night', (i) => diaries.countedNight[i]),
      number('wording', (i) => diaries.wording[i]),
    ],
  };
}

/** What nobody outside knows: who is behind a diary, and what a year was drawn from. */
function truthOf({ diaries, subscribers, taste, activity, habit }: Base): ParquetTable[] {
  return [
    {
      name: 'truth_personas',
      rows: diaries.personas,
      columns: [number('persona', (p) => p), optional('subscriber', diaries.subscriberOf)],
    },
    {
      name: 'truth_subscribers',
      rows: subscribers,
      columns: [
        number('subscriber', (s) => s),
        number('taste', (s) => taste[s]),
        number('activity', (s) => activity[s]),
        number('habit', (s) => habit[s]),
      ],
    },
  ];
}
