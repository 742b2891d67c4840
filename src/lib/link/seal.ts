import { checksum } from './checksum';
import { LINK_VERSION } from './linkState';

/** The pages that have links; a link of one is none of another. */
export type LinkPage = 'lab' | 'story' | '2007';

/** A hash of these parts: the version first, a check on everything before it last. */
export function seal(page: LinkPage, parts: readonly string[]): string {
  const text = [`v${LINK_VERSION}`, ...parts].join('&');
  return `#${text}&c=${checkOf(page, text)}`;
}

/** The check of the text of a link, which begins with its version. */
export function checkOf(page: LinkPage, text: string): string {
  return checksum(`${page}#${text}`);
}
