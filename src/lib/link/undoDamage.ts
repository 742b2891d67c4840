/** Most readings of one text: each of the damages below, and a few on top of one another. */
const MOST_READINGS = 40;
/** What no link holds and programs put in to break a long line: blanks, as they are or escaped. */
const BLANKS = /%20|\s/gi;
/** The same, of kinds that a quip may hold: ends of lines; soft hyphens and blanks of no width. */
const [LINES, UNSEEN] = [/%(?:09|0A|0D)/gi, /%(?:C2%A0|C2%AD|E2%80%8B|EF%BB%BF)|[\u00ad\u200b]/gi];
/** Escapes of what a link never escapes: letters, digits, "-", "." and "_". */
const NEEDLESS = /%(?:3[0-9]|[46][1-9A-F]|[57][0-9A]|2[DE]|5F)/gi;
/** Escapes of what holds a link together, where a part begins: "&" before a key, "=" behind one. Elsewhere they may be meant. */
const [AMPERSANDS, EQUAL_SIGNS] = [/%26(?=[a-z]+(?:=|%3D))/gi, /(^|&)([a-z]+)%3D/gi];
/** Escapes of the sign before a link, of blanks and of other escapes. */
const SIGNS = /%(?:23|2B|25)/gi;
const QUOTED = /=(?:\r\n?|\n)|=(?=3D|26|23)3D|=26|=23/gi;

const unescape = (escape: string) => String.fromCharCode(parseInt(escape.slice(1), 16));

/** What mailers, chats and browsers do to an address, each undone once. None is sure: what was meant, the check of a link says. */
const UNDOINGS: ReadonlyArray<(text: string) => string> = [
  (text) => text.replace(BLANKS, ''),
  (text) => text.replace(LINES, ''),
  (text) => text.replace(UNSEEN, ''),
  (text) =>
    text
      .replace(/&amp;/gi, '&')
      .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/&#x([0-9a-f]{2});/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/&equals;/gi, '='),
  (text) => text.replace(NEEDLESS, unescape),
  (text) => text.replace(AMPERSANDS, '&').replace(EQUAL_SIGNS, '$1$2='),
  (text) => text.replace(SIGNS, unescape),
  (text) => text.replace(QUOTED, (code) => (code.length === 3 ? unescape(code) : '')),
  (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  },
];

/** A text, and what it may have been before it was sent through programs that rewrite addresses; all different, the least undone first. */
export function undoDamage(text: string): string[] {
  const readings = new Set([text]);
  // A set is gone through in order, and what is added on the way is gone through too.
  for (const reading of readings)
    for (const undo of UNDOINGS) {
      if (readings.size >= MOST_READINGS) return [...readings];
      readings.add(undo(reading));
    }
  return [...readings];
}
