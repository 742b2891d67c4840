import type { ReleaseSummary } from '../../engine/linkage/researcher';
import type { FileReading } from '../../engine/release/file/FileReading';
import type { Separator } from '../../engine/release/file/FileForm';
import { counted, listed, number, trimmed } from './numbers';
import { releaseDay } from './researcher';

const SEPARATORS: Record<Separator, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '::': 'double colons',
  '|': 'bars',
};
const DATES: Record<FileReading['dates'], string> = {
  seconds: 'seconds since 1970',
  milliseconds: 'milliseconds since 1970',
  days: 'year, month and day',
};
const LETTERS = { utf8: null, utf16le: 'UTF-16', utf16be: 'UTF-16, big end first' } as const;

/** What a file was taken for, to be checked by whoever gave it. */
export const fileReading = {
  title: 'How it was read',
  terms: {
    kept: 'Kept',
    dropped: 'Left out',
    columns: 'Columns',
    stars: 'Stars',
    dates: 'Dates',
    letters: 'Letters',
    doubt: 'The last line',
  },
  scale: 'Ratings of the file are',
  scales: [
    { value: undefined, label: 'as they look' },
    { value: 5 as const, label: 'stars, 0.5 to 5' },
    { value: 10 as const, label: 'out of 10' },
    { value: 100 as const, label: 'out of 100' },
    { value: 1 as const, label: 'out of 1' },
  ],
  kept: ({ ratings }: ReleaseSummary, { ratingLines }: FileReading) =>
    `${number(ratings)} of ${counted(ratingLines, 'rating')}`,
  dropped({ replaced }: ReleaseSummary, { emptyLines }: FileReading): string {
    const parts: string[] = [];
    if (emptyLines > 0) parts.push(counted(emptyLines, 'empty line'));
    if (replaced > 0)
      parts.push(
        `${counted(replaced, 'rating')} of a title that the same person rated again, later or further down`,
      );
    return parts.length > 0 ? listed(parts) : 'nothing';
  },
  columns({ kind, separator, header }: FileReading): string {
    if (kind === 'blocks')
      return 'customer, stars and date below each title, with commas between: a file of the Netflix Prize';
    const between = `with ${SEPARATORS[separator]} between`;
    return header === null
      ? `no header, so user, title, stars and date in this order, ${between}`
      : `user from “${header.user}”, title from “${header.title}”, stars from “${header.stars}”, date from “${header.date}”, ${between}`;
  },
  stars({ scale: { top, least, most, isRounded } }: FileReading): string {
    const range = `${trimmed(least)} to ${trimmed(most)}`;
    if (top === 5) return `${range}, as they stand`;
    const rounded = isRounded ? ', rounded to half stars of which ½ is the least' : '';
    return `${range}, taken as out of ${number(top)} and turned into five stars${rounded}`;
  },
  dates({ days, firstDate }: ReleaseSummary, { dates }: FileReading): string {
    const zone = dates === 'days' ? 'as written' : 'days by UTC';
    return `${DATES[dates]}, ${zone}; ${releaseDay(0, firstDate)} to ${releaseDay(days - 1, firstDate)}`;
  },
  letters: ({ encoding }: FileReading) => LETTERS[encoding],
  doubt: 'It has no end. Had the file been cut there, its last number would be too short.',
};
