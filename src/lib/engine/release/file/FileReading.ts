import type { DateKind } from './DateReader';
import type { FileForm } from './FileForm';
import type { RatingScale } from './findScale';
import type { Encoding } from './PlainText';

/** How a file of ratings was read, so that whoever gave it can check. */
export interface FileReading extends Omit<FileForm, 'columns'> {
  encoding: Encoding;
  dates: DateKind;
  scale: RatingScale;
  /** Lines with a rating, replaced ones included, and lines that held nothing. */
  ratingLines: number;
  emptyLines: number;
  /** Whether the last line has no end and its last number counts: had the file been cut there, nobody could tell. */
  isLastInDoubt: boolean;
}
