import { readFileSync, statSync } from 'node:fs';
import type { Announcement } from '../lib/engine/announce/announcement';
import { parseAnnouncement } from '../lib/engine/announce/parseAnnouncement';
import { InputError } from './InputError';
import { readLinkOption } from './readLinkOption';
import type { Options } from './readOptions';

/** Standard input, as `--stats` names it and as Node does. */
const STANDARD_INPUT = '-';
const STANDARD_INPUT_NUMBER = 0;
/** Largest file of announcements: many times what a stranger can take in at once. */
const MOST_MEGABYTES = 1;
const BYTES_A_MEGABYTE = 1_000_000;
/** Some editors begin a file with one; it means nothing. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The announcements of `--link` or of the file `--stats`, at least one. For a link to an example, which says none itself, the example’s
 * id: as the lab does, it is announced with all its posts.
 * @throws InputError with one plain line
 */
export function readAnnouncements(options: Options): Announcement[] | { example: string } {
  const linked = readLinkOption(options, ['stats']);
  const announcements = linked?.announcements ?? readFile(options.stats);
  if (announcements.length > 0) return announcements;
  if (linked && linked.example !== null && linked.draft === null)
    return { example: linked.example };
  throw new InputError('There is no announcement in there: nothing to do.');
}

function readFile(path: string | undefined): Announcement[] {
  if (path === undefined)
    throw new InputError(
      'Which announcements? Give --stats FILE, a JSON file (docs/announcements.md), or --link.',
    );
  const value = parse(path, readText(path));
  return (Array.isArray(value) ? value : [value]).map((entry, i) => {
    try {
      return parseAnnouncement(entry);
    } catch (error) {
      throw new InputError(`Announcement ${i + 1}: ${(error as Error).message}`);
    }
  });
}

function readText(path: string): string {
  const tooLarge = () =>
    new InputError(
      `${path} is too large: a file of announcements has at most ${MOST_MEGABYTES} MB.`,
    );
  const most = MOST_MEGABYTES * BYTES_A_MEGABYTE;
  try {
    if (path !== STANDARD_INPUT && statSync(path).size > most) throw tooLarge();
    const bytes = readFileSync(path === STANDARD_INPUT ? STANDARD_INPUT_NUMBER : path);
    if (bytes.length > most) throw tooLarge();
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Cannot read ${path}: ${(error as Error).message}`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) as unknown;
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message}`);
  }
}
