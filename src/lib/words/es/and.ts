/** What stands before the first letter of a title or a post. */
const OPENING = /^[«“"¿¡(]*/;
/** Spanish i-, hi-, but no diphthong: "e historia", "y hierba", "y iones". */
const SPANISH_I = /^h?[ií](?![aeouáéóú])/i;
/** English i- that sounds like one: not "Ice", "I", "Island"; an English h is heard. */
const ENGLISH_I = /^i(?![\s’']|$|ce|cicle|cy|dea|dle|dol|ron|sl|tem|v[oy]|[ao])/i;

/**
 * The "y" that joins something: "e" where the next word begins with the sound of i (RAE, Diccionario panhispánico de dudas, “y”, 2). What counts is
 * the sound, so the names of titles, which stay English, are looked at as such.
 */
export function and(next: string, isEnglish = false): 'y' | 'e' {
  const word = next.replace(OPENING, '');
  return (isEnglish ? ENGLISH_I : SPANISH_I).test(word) ? 'e' : 'y';
}

/** "A", "A y B", "A, B e Inés". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}
