import type { ExampleOutcome } from '../../data/ExampleOutcome';
import type { CardWords, ShareWords, StoryOutcome } from '../en/share';
import { agree } from './agree';
import { capitalised, counted, feminineNoun, number, people as persons } from './numbers';
import {
  aloneSentence,
  missedSentence,
  movesSentences,
  names,
  rightness,
  verdict,
} from './shareOutcome';

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
function alt(sentence: string, lit: number, subscribers: number): string {
  const areLit =
    lit === 1 ? 'una de ellas está encendida' : `${number(lit)} de ellas están encendidas`;
  return `La cartelera de un cine, de noche: «${sentence}» Debajo, ${counted(subscribers, 'bombilla')}, una por persona abonada; ${areLit}.`;
}

/** How it was read, how far anybody moved, and what the diaries say without the post. */
function account(outcome: ExampleOutcome): string {
  const { posts, personas, people } = outcome;
  const isOne = posts.length === 1;
  const { members, score } = posts[posts.length - 1]!;
  const whom = persons(members);
  const sentences = [
    `La ${isOne ? 'publicación' : 'última publicación'} habla de ${whom}.`,
    `Un extraño leyó ${isOne ? 'a su lado' : 'al lado de todas'} ${counted(personas, 'diario público', 'diarios públicos')} de cine, y nada más.`,
    ...movesSentences(outcome),
    aloneSentence(people, posts.length),
    missedSentence(members, score.missed, posts.length),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Under all posts that the story carries over, each on its own. */
function gallery(figures: StoryOutcome): string {
  const newly = { right: figures.galleryNewlyRight, wrong: figures.galleryNewlyWrong };
  const anyway = { right: figures.galleryAnywayRight, wrong: figures.galleryAnywayWrong };
  const [brought, stood] = [newly.right + newly.wrong, anyway.right + anyway.wrong];
  const isOne = figures.galleryPosts === 1;
  const said = isOne
    ? 'La publicación que trae de una empresa de verdad'
    : `Las ${feminineNoun(figures.galleryPosts, 'publicación', 'publicaciones')} que trae de empresas de verdad, cada una por su cuenta,`;
  const first =
    brought === 0
      ? `no ${isOne ? 'da' : 'dan'} ningún nombre que no diera ya un diario`
      : `${isOne ? 'da' : 'dan'} ${names(brought)} que no daban los diarios, ${rightness(newly)}`;
  const second =
    stood === 0
      ? 'Ningún nombre estaba ya en los diarios'
      : `${capitalised(names(stood))} ${agree(stood, 'estaba', 'estaban')} ya en los diarios, ${rightness(anyway)}`;
  return `La historia sigue. ${said} ${first}. ${second}.`;
}

/** Every word of the story’s page to share, in Spanish. The examples lead to the lab, which is in English; so do their pages. */
export const share: ShareWords = {
  alt,
  post: (posts) => (posts === 1 ? 'La publicación' : 'Las publicaciones, leídas juntas'),
  verdict,
  outcomeTitle: 'A quién nombra',
  real: 'Lo que se dijo de verdad',
  found: 'De dónde sale esta',
  openLab: 'Probarlo en el laboratorio (en inglés)',
  openStory: 'Leer la historia',
  picture: 'La imagen como archivo, 1200 × 630',
  credit:
    'Imagen y cifras: Nobody in Particular, datos sintéticos, licencia MIT. Úsalas, con este crédito.',
  story: {
    label: 'Cómo un dato curioso acaba en un nombre',
    account,
    gallery,
    realText:
      'A las 53 personas que vieron A Christmas Prince cada día de los últimos 18: ¿quién les hizo daño? (En inglés: “To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?”)',
    realSource: 'Netflix, en Twitter, diciembre de 2017',
  },
};
