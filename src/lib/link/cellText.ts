/** A group of people by numbers of the posts, by index. */
export interface LinkedCell {
  plus: number[];
  minus: number[];
}

/** Most numbers that posts hold together; higher indices are none. */
const MOST_INDEX = 51;
const FORM = /^\d{1,2}(?:\.\d{1,2})*(?:-\d{1,2}(?:\.\d{1,2})*)?$/;

/** A group in the terse form of links: "0.2-1" for numbers 0 and 2, less number 1. */
export function writeCell({ plus, minus }: LinkedCell): string {
  return plus.join('.') + (minus.length > 0 ? `-${minus.join('.')}` : '');
}

/** Reads the terse form; null if it is none. */
export function readCell(text: string | undefined): LinkedCell | null {
  if (text === undefined || !FORM.test(text)) return null;
  const [plus, minus = []] = text.split('-').map((part) => part.split('.').map(Number));
  return [...plus, ...minus].every((index) => index <= MOST_INDEX) ? { plus, minus } : null;
}
