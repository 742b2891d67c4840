const rules = new Intl.PluralRules('es');

/**
 * What agrees with a number, noun or verb: `agree(1, 'está', 'están')`.
 * @param count as it is said: rounded, if it is said rounded
 */
export function agree(count: number, one: string, many: string): string {
  return rules.select(count) === 'one' ? one : many;
}
