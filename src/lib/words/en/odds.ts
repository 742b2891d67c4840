import { saidOdds } from '../saidOdds';
import { counted, number } from './numbers';

/**
 * A probability as one says it: "about 3 in 4", "about 1 in 18", "one of 12,000", "almost certainly".
 * @param probability in [0, 1]
 */
export function inWords(probability: number): string {
  const said = saidOdds(probability);
  if (said.kind === 'certain') return 'almost certainly';
  if (said.kind === 'never') return 'as good as never';
  if (said.kind === 'rare') return `one of ${number(said.among)}`;
  return `about ${number(said.of)} in ${number(said.among)}`;
}

/** Text in which "1 in 4" stays in one line. */
export function unbroken(text: string): string {
  return text.replace(/(\d\S*) in (\d\S*)/g, '$1\u00a0in\u00a0$2');
}

/** How rare a group is: "1 in 1,887 subscribers"; "nobody" of none, "everybody" of all. */
export function oneIn(count: number, subscribers: number): string {
  if (count <= 0) return `nobody of ${counted(subscribers, 'subscriber')}`;
  if (count >= subscribers) return `all ${counted(subscribers, 'subscriber')}`;
  const each = subscribers / count;
  if (each >= 1.95) return `1 in ${number(each)} subscribers`;
  return `${number((100 * count) / subscribers)} in 100 subscribers`;
}

/** A gridline of the field: "one of 10,000". */
export function oneOf(people: number): string {
  return `one of ${number(people)}`;
}
