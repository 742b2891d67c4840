import type { CardWords } from '../en/share';
import { number } from './numbers';

/** What stands in a picture beside the post, in Spanish. */
export const card: CardWords = {
  count: number,
  counted: (count) =>
    count === 1 ? 'persona abonada, encendida' : 'personas abonadas, encendidas',
  among: (subscribers) => `de ${number(subscribers)}, una bombilla por persona`,
  credit: 'Nobody in Particular',
  synthetic: 'Datos sintéticos: nadie existe de verdad',
};

/** The story’s picture in words, for whoever does not see it. */
export function storyAlt(sentence: string, lit: number, subscribers: number): string {
  const areLit =
    lit === 1 ? 'una de ellas está encendida' : `${number(lit)} de ellas están encendidas`;
  return `La cartelera de un cine, de noche: «${sentence}» Debajo, ${number(subscribers)} bombillas, una por persona abonada; ${areLit}.`;
}
