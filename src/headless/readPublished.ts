import type { Announcement } from '../lib/engine/announce/announcement';
import { publish } from '../lib/engine/announce/publish';
import type { Base } from '../lib/engine/base/Base';
import type { Publication } from '../lib/engine/engine';
import { InputError } from './InputError';
import { readJson } from './readJson';

/** Largest file of numbers: some thousand. */
const MOST_BYTES = 100_000;
const LARGEST_NUMBER = 1_000_000_000;

/**
 * Announcements with the numbers of a JSON file in place of the true ones: `[[388], [387]]`, a list an announcement, as `attack` prints them
 * under `published`. Titles of a chart stay those of the base.
 * @throws InputError with one plain line; EngineError for what the base cannot hold
 */
export function readPublished(path: string, base: Base, posts: Announcement[]): Publication[] {
  const lists = readLists(path);
  if (lists.length !== posts.length)
    throw new InputError(
      `${path} holds the numbers of ${lists.length} announcements; there are ${posts.length}. Give one list for each.`,
    );
  return posts.map((post, i) => {
    const found = publish(base, post);
    const numbers = lists[i];
    if (found.numbers.length > 0 && numbers.length !== found.numbers.length)
      throw new InputError(
        `Announcement ${i + 1} states ${found.numbers.length} numbers; ${path} gives ${numbers.length} for it.`,
      );
    return { ...found, numbers, obstacle: null };
  });
}

function readLists(path: string): number[][] {
  const lists = readJson(path, {
    bytes: MOST_BYTES,
    tooLarge: 'it holds the numbers of a few announcements.',
  });
  const isNumber = (n: unknown) =>
    Number.isInteger(n) && (n as number) >= 0 && (n as number) <= LARGEST_NUMBER;
  const isList = (list: unknown) =>
    Array.isArray(list) && list.length > 0 && list.every((n) => isNumber(n));
  if (!Array.isArray(lists) || !lists.every((list) => isList(list)))
    throw new InputError(
      `${path} is no list of lists of whole numbers from 0 to ${LARGEST_NUMBER}, such as [[388], [387]].`,
    );
  return lists as number[][];
}
