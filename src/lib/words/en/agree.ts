const rules = new Intl.PluralRules('en');

/**
 * What agrees with a number, noun or verb: `agree(1, 'is', 'are')`. Of figures with decimals that are shown, the many: "1.0 bits".
 * @param count as it is said: rounded, if it is said rounded
 */
export function agree(count: number, one: string, many: string): string {
  return rules.select(count) === 'one' ? one : many;
}
