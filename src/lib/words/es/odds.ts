import { saidOdds } from '../saidOdds';
import { number } from './numbers';

/**
 * A probability as one says it: "más o menos 3 de cada 4", "una de cada 12 000", "casi seguro".
 * @param probability in [0, 1]
 */
export function inWords(probability: number): string {
  const said = saidOdds(probability);
  if (said.kind === 'certain') return 'casi seguro';
  if (said.kind === 'never') return 'prácticamente imposible';
  if (said.kind === 'rare') return `una de cada ${number(said.among)}`;
  return `más o menos ${number(said.of)} de cada ${number(said.among)}`;
}
