import type { Announcement } from '../lib/engine/announce/announcement';
import { parseAnnouncement } from '../lib/engine/announce/parseAnnouncement';
import { InputError } from './InputError';
import { readJson } from './readJson';
import { readLinkOption } from './readLinkOption';
import type { Options } from './readOptions';

/** Largest file of announcements: many times what a stranger can take in at once. */
const MOST_MEGABYTES = 1;
const BYTES_A_MEGABYTE = 1_000_000;

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
  const value = readJson(path, {
    bytes: MOST_MEGABYTES * BYTES_A_MEGABYTE,
    tooLarge: `a file of announcements has at most ${MOST_MEGABYTES} MB.`,
    hasStandardInput: true,
  });
  return (Array.isArray(value) ? value : [value]).map((entry, i) => {
    try {
      return parseAnnouncement(entry);
    } catch (error) {
      throw new InputError(`Announcement ${i + 1}: ${(error as Error).message}`);
    }
  });
}
