import type { Random } from '$lib/engine/random/Random';

/** A rating as it must be read: user, title, half stars, day since 1970. */
export type Row = readonly [user: number, title: number, halfStars: number, day: number];

/** A file of known ratings, and what was done to it. */
export interface WrittenFile {
  bytes: Uint8Array;
  /** In the order written. */
  rows: Row[];
  /** What was damaged; null for a sound file. */
  damage: Damage | null;
}

const DAMAGES = [
  'cut',
  'a letter in a number',
  'a separator gone',
  'a field more',
  'another separator',
  'a rating off the scale',
  'a date of another kind',
  'a quote opened',
  'a zero byte',
  'a byte gone',
  'a title unnamed',
] as const;
/** A way to damage a file that a reader can notice. */
export type Damage = (typeof DAMAGES)[number];

type Role = 'user' | 'title' | 'stars' | 'date';
const NAMES: Record<Role, string[]> = {
  user: ['userId', 'user_id', 'User-ID', 'user_id:token', 'customerId'],
  title: ['movieId', 'movie_id', 'item_id', 'ItemID', 'item_id:token'],
  stars: ['rating', 'Rating', 'stars', 'rating:float'],
  date: ['timestamp', 'Timestamp', 'date', 'timestamp:float'],
};
const ROLES = Object.keys(NAMES) as Role[];
const TEXTS = ['drama', 'x', '', '12', 'ad hoc', 'Zoë', '雨', 'it’s'];
const QUOTED_TEXTS = ['"Dark Knight, The; ""2008"""', '"two\nlines"', '"a::b\t|"', '""'];
const FIRST_DAY = 10_000;
const DAYS = 8_000;
const SECONDS_A_DAY = 86_400;
/** Bytes by which an encoding is told. */
const HEAD_BYTES = 8;

/** How a rating is written, and its half stars; the first half of the rows shows which scale it is. */
type Scale = (random: Random, isTelling: boolean) => [text: string, halfStars: number];
const percents: Scale = (random, isTelling) => {
  const percent = isTelling ? 11 + random.below(90) : random.below(101);
  return [String(percent), Math.max(1, Math.floor((percent + 5) / 10))];
};
const SCALES: Scale[] = [
  (random) => whole(random, 1 + random.below(5), 2),
  (random) => {
    const halves = 1 + random.below(10);
    return [random.unit() < 0.3 ? (halves / 2).toFixed(2) : String(halves / 2), halves];
  },
  (random, isTelling) => whole(random, isTelling ? 6 + random.below(5) : random.below(11), 1),
  percents,
  (random, isTelling) => {
    const percent = isTelling ? 1 + random.below(49) : random.below(101);
    return [(percent / 100).toFixed(2), Math.max(1, Math.floor((percent + 5) / 10))];
  },
];

function whole(random: Random, rating: number, halves: number): [string, number] {
  const text = String(rating);
  return [random.unit() < 0.2 ? `${text}.0` : text, Math.max(1, rating * halves)];
}

/** How a day is written. */
type Calendar = (day: number, random: Random) => string;
const secondsOf: Calendar = (day, random) =>
  String(day * SECONDS_A_DAY + random.below(SECONDS_A_DAY));
const isoOf: Calendar = (day) => new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
const CALENDARS: Calendar[] = [
  secondsOf,
  secondsOf,
  (day, random) => `${secondsOf(day, random)}.0`,
  (day, random) => `${secondsOf(day, random)}${100 + random.below(900)}`,
  isoOf,
  (day, random) => isoOf(day, random).replaceAll('-', ''),
  (day, random) => `${isoOf(day, random)} 1${random.below(10)}:0${random.below(10)}:00`,
  (day, random) => `${isoOf(day, random)}T23:59:0${random.below(10)}.5Z`,
];

/** Writes a random table in a random form; half of the files are damaged. */
export function writeFile(random: Random): WrittenFile {
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)];
  const isLikely = (chance: number) => random.unit() < chance;
  const isBlocks = isLikely(0.1);
  const scale = pick(isBlocks ? SCALES.slice(0, 1) : SCALES);
  const calendar = isBlocks ? isoOf : pick(CALENDARS);
  const pairs = drawPairs(random, isBlocks);
  const ratings = pairs.map(([user, title], i) => {
    const day = FIRST_DAY + random.below(DAYS);
    const [stars, halfStars] = scale(random, i < pairs.length / 2 || i % 2 === 0);
    const fields = { user: String(user), title: String(title), stars, date: calendar(day, random) };
    return { row: [user, title, halfStars, day] as const, fields };
  });
  const encoding = pick(['utf8', 'utf8', 'utf8', 'utf16le', 'utf16be'] as const);
  const damages = encoding === 'utf8' ? DAMAGES.filter((each) => each !== 'a byte gone') : DAMAGES;
  const damage = isLikely(0.5) ? (isLikely(0.25) ? 'cut' : pick(damages)) : null;
  // Not the first line of a file without a header: it tells the form.
  const hurt = 1 + random.below(ratings.length - 1);

  const separator = isBlocks ? ',' : pick([',', ',', ';', '\t', '::', '|']);
  const hasHeader = !isBlocks && isLikely(0.7);
  const further = hasHeader && separator !== '::' ? random.below(4) : 0;
  const columns: Array<Role | 'text'> = isBlocks
    ? ['user', 'stars', 'date']
    : [...ROLES, ...Array.from({ length: further }, () => 'text' as const)];
  if (hasHeader && isLikely(0.5)) shuffle(columns, random);
  const hasComma = separator !== ',' && isLikely(0.2);
  const quotes = isBlocks || separator === '::' ? 0 : pick([0, 0, 0.3, 1]);
  const spaces = isLikely(0.2) ? 1 + random.below(2) : 0;

  const dress = (text: string) => {
    const dressed = isLikely(quotes) && !text.startsWith('"') ? `"${text}"` : text;
    return ' '.repeat(spaces > 0 ? random.below(spaces + 1) : 0) + dressed;
  };
  const join = (texts: string[], by = separator) => texts.map(dress).join(by);
  const name = (column: Role | 'text', i: number) =>
    column === 'text' ? (i === 0 ? '' : `extra ${i}`) : pick(NAMES[column]);

  const lines: string[] = [];
  if (!isBlocks && !hasHeader && separator.length === 1 && isLikely(0.1))
    lines.push(`sep=${separator}`);
  if (hasHeader) {
    const names = columns.map(name);
    if (damage === 'a title unnamed') names[columns.indexOf('title')] = 'something';
    lines.push(join(names.map((each) => (each === '' ? '""' : each))));
  }
  let above = -1;
  ratings.forEach(({ row, fields }, i) => {
    if (isBlocks && row[1] !== above) lines.push(`${(above = row[1])}:`);
    const isHurt = i === hurt;
    const texts = columns.map((column) => {
      if (column === 'text') return quotes > 0 ? pick([...TEXTS, ...QUOTED_TEXTS]) : pick(TEXTS);
      const text = fields[column];
      return column === 'stars' && hasComma ? text.replace('.', ',') : text;
    });
    const [first] = texts.map((_, at) => at).filter((at) => columns[at] !== 'text');
    const at = (column: Role) => columns.indexOf(column);
    if (isHurt && damage === 'a letter in a number') texts[first] = `${texts[first]}l`;
    if (isHurt && damage === 'a field more') texts.push('9');
    if (isHurt && damage === 'a rating off the scale') texts[at('stars')] = offScale(scale);
    if (isHurt && damage === 'a date of another kind')
      texts[at('date')] = /^\d{9,10}(\.0)?$/.test(fields.date) ? '2005-09-06' : '1000000000';
    if (isHurt && damage === 'a zero byte') texts[first] = `${texts[first]}\0`;
    if (isHurt && damage === 'a quote opened') texts[first] = `"${texts[first]}`;
    if (isHurt && damage === 'another separator')
      lines.push(join(texts, separator === ';' ? '\t' : ';'));
    else if (isHurt && damage === 'a separator gone')
      lines.push(join([texts[0] + texts[1], ...texts.slice(2)]));
    else lines.push(join(texts));
    if (isLikely(0.03)) lines.push('');
  });

  const end = pick(['\n', '\n', '\r\n', '\r']);
  const text = lines.join(end) + (isLikely(0.7) ? end : '');
  const marked = isLikely(0.5) ? `\uFEFF${text}` : text;
  let bytes: Uint8Array = Buffer.from(marked, encoding === 'utf8' ? 'utf8' : 'utf16le');
  if (encoding === 'utf16be') bytes = Buffer.from(bytes).swap16();
  if (damage === 'cut') bytes = bytes.subarray(0, 1 + random.below(bytes.length - 1));
  if (damage === 'a byte gone') bytes = withoutByte(bytes, random);
  return { bytes, rows: ratings.map(({ row }) => row), damage };
}

/** At least a dozen different pairs; in blocks a title after the other. Ids from 0. */
function drawPairs(random: Random, areSorted: boolean): Array<[user: number, title: number]> {
  const [users, titles] = [3 + random.below(8), 4 + random.below(9)];
  const spread = random.unit() < 0.5 ? 300_000_000 : 1;
  const pairs: Array<[number, number]> = [];
  for (let user = 0; user < users; user++)
    for (let title = 0; title < titles; title++)
      if (user < 3 || random.unit() < 0.5) pairs.push([user * spread, title]);
  return areSorted ? pairs.sort((a, b) => a[1] - b[1]) : shuffle(pairs, random);
}

/** Without one byte, so that in UTF-16 all behind it are halves of others. */
function withoutByte(bytes: Uint8Array, random: Random): Uint8Array {
  const at = HEAD_BYTES + random.below(bytes.length - HEAD_BYTES);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
}

/** A rating that no file of this scale can have. */
function offScale(scale: Scale): string {
  return scale === percents ? '450' : '45';
}

/** Mixes in place (Fisher & Yates 1938), and returns it. */
function shuffle<T>(list: T[], random: Random): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
