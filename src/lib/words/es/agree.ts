/**
 * What agrees with a number, noun or verb: `agree(1, 'está', 'están')`.
 * By CLDR's cardinal rule of the language, in which one alone is one; written out, since `Intl` is refused in places where a page can be read all the same.
 * @param count as it is said: rounded, if it is said rounded
 */
export function agree(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}
