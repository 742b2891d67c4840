import { CHECK_LENGTH } from './checksum';
import { LINK_KEYS } from './linkKeys';
import { linkParts } from './linkParts';
import { LINK_LIMITS, LINK_VERSION } from './linkState';
import { checkOf, type LinkPage } from './seal';
import { undoDamage } from './undoDamage';

/**
 * What became of a link on its way. `whole`: it is what was written, whatever was done to its letters; `unchecked`: it ends before its
 * check, so that it was cut short or written by hand; `damaged`: it has a check, which does not fit.
 */
export type LinkCondition = 'whole' | 'unchecked' | 'damaged';
/** Why nothing of a text is read. */
export type LinkRefusal = 'empty' | 'tooLong' | 'notALink' | 'newer';

/** A link with its check taken off. */
export type OpenedLink =
  | {
      condition: LinkCondition;
      /** From its version on; as far as it can be told, what was written. */
      text: string;
      /**
       * Whether parts of a link of this page stand behind the check of a whole one: others put them there, and they are not read. What
       * trackers and chats add is none.
       */
      hasAddedParts: boolean;
    }
  | { refusal: LinkRefusal; version?: string };

/** More checks than a link and its copies have are not tried. */
const MOST_CHECKS = 8;
const CHECK = new RegExp(`(?:^|[&#])c=([0-9a-z]{${CHECK_LENGTH}})`, 'g');
const VERSION = /^v(\d{1,9})(?:&|$)/;

/**
 * Takes the check off a link. Where it does not fit the letters, what programs do to addresses is undone, and what is read then is written
 * anew: if that has the check, it is what was sent (parts may have changed places, and strange ones come between).
 * @param rewrite reads a text, whatever it is, and writes what was read
 */
export function openSeal(
  page: LinkPage,
  hash: string,
  rewrite: (text: string) => string,
): OpenedLink {
  if (hash === '' || hash === '#') return { refusal: 'empty' };
  if (hash.length > LINK_LIMITS.hash) return { refusal: 'tooLong' };
  const readings = [...new Set(undoDamage(hash).map(afterHash))];
  const versioned = readings.filter((text) => VERSION.test(text));
  // The fewest undoings that leave no entity and no blank behind: the one to read if no check helps.
  const text = versioned.find((each) => !/&(?:amp|#\w+);|%20|\s/i.test(each)) ?? versioned[0];
  const version = text && VERSION.exec(text)![1];
  if (version === undefined) return { refusal: 'notALink' };
  if (version !== String(LINK_VERSION))
    return Number(version) > LINK_VERSION ? { refusal: 'newer', version } : { refusal: 'notALink' };
  for (const each of versioned) {
    const whole = findWhole(page, each);
    if (whole) return whole;
  }
  for (const each of versioned) {
    const checks = checksIn(each).map(([, check]) => check);
    const written = checks.length > 0 ? rewrite(each) : '';
    if (checks.some((check) => written.endsWith(`&c=${check}`)))
      return findWhole(page, afterHash(written))!;
  }
  const isChecked = versioned.some((each) => checksIn(each).length > 0);
  return { condition: isChecked ? 'damaged' : 'unchecked', text, hasAddedParts: false };
}

/** The link in a text that begins with one; null if no check in it fits what stands before. */
function findWhole(page: LinkPage, text: string): OpenedLink | null {
  for (const found of checksIn(text)) {
    const before = text.slice(0, found.index);
    if (checkOf(page, before) === found[1])
      return {
        condition: 'whole',
        text: before,
        hasAddedParts: holdsParts(page, text.slice(found.index + found[0].length)),
      };
  }
  return null;
}

function holdsParts(page: LinkPage, added: string): boolean {
  return [...linkParts(added).keys()].some((key) => LINK_KEYS[page].has(key));
}

const checksIn = (text: string) => [...text.matchAll(CHECK)].slice(0, MOST_CHECKS);

/** A whole address, or a hash with or without its sign, as what stands behind the sign. */
function afterHash(text: string): string {
  return text.slice(text.indexOf('#') + 1);
}
