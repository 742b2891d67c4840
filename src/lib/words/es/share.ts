import type { ExampleOutcome } from '../../data/ExampleOutcome';
import type { CardWords, ShareWords, StoryOutcome } from '../en/share';
import { capitalised, number, numberWord } from './numbers';

/** What stands in a picture beside the post, in Spanish. */
export const card: CardWords = {
  count: number,
  counted: (count) =>
    count === 1 ? 'persona abonada, encendida' : 'personas abonadas, encendidas',
  among: (subscribers) => `de ${number(subscribers)}, una bombilla por persona`,
  credit: 'Nobody in Particular',
  synthetic: 'Datos sintéticos: nadie existe de verdad',
};

/** A number in words before a noun: "un nombre", "veintiún nombres", "treinta y una personas". */
const masculine = (count: number): string =>
  numberWord(count)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/\buno$/, 'un');
const feminine = (count: number): string => numberWord(count).replace(/uno$/, 'una');

/** "un nombre", "dos nombres"; "ningún nombre". */
const names = (count: number): string =>
  count === 0 ? 'ningún nombre' : `${masculine(count)} ${count === 1 ? 'nombre' : 'nombres'}`;

const people = (count: number): string =>
  count === 1 ? 'una persona' : `${feminine(count)} personas`;

/** The story’s picture in words, for whoever does not see it. */
function alt(sentence: string, lit: number, subscribers: number): string {
  const areLit =
    lit === 1 ? 'una de ellas está encendida' : `${number(lit)} de ellas están encendidas`;
  return `La cartelera de un cine, de noche: «${sentence}» Debajo, ${number(subscribers)} bombillas, una por persona abonada; ${areLit}.`;
}

/** What became of the names: "Dos aciertos. Ningún inocente acusado. Se escaparon cincuenta." Failure is told as plainly. */
function verdict({ crowdNamed, crowdRight, crowdInnocents, crowdMissed }: StoryOutcome): string {
  const accused =
    crowdInnocents === 0
      ? 'Ningún inocente acusado'
      : crowdInnocents === 1
        ? 'Un inocente acusado'
        : `${capitalised(masculine(crowdInnocents))} inocentes acusados`;
  const right =
    crowdRight === 0
      ? 'Ningún acierto'
      : crowdRight === 1
        ? 'Un acierto'
        : `${capitalised(masculine(crowdRight))} aciertos`;
  const missed =
    crowdMissed === 0
      ? 'No se escapó nadie'
      : crowdMissed === 1
        ? 'Se escapó una persona'
        : `Se escaparon ${people(crowdMissed)}`;
  const named = crowdNamed === 0 ? ['Nadie nombrado'] : [right, accused];
  return `${[...named, missed].join('. ')}.`;
}

/** How the names came about, and what they are worth without the post. */
function account({ posts, personas }: ExampleOutcome): string {
  const { members, score } = posts[posts.length - 1]!;
  const { baseline } = score;
  const sentences = [
    `La publicación habla de ${people(members)}.`,
    `Un extraño leyó a su lado ${number(personas)} diarios públicos de cine, y nada más, y dio ${names(score.named)}.`,
  ];
  if (score.named + baseline.named > 0)
    sentences.push(
      baseline.named === 0
        ? 'Sin la publicación, los mismos diarios no dan ningún nombre.'
        : `Sin la publicación, los mismos diarios siguen dando ${names(baseline.named)}, ${rightness(baseline)}.`,
    );
  return sentences.join(' ');
}

function rightness({ named, right }: { named: number; right: number }): string {
  if (right === named) return named === 1 ? 'acertado' : 'todos acertados';
  if (right === 0) return named === 1 ? 'equivocado' : 'todos equivocados';
  return right === 1 ? 'uno de ellos acertado' : `${numberWord(right)} de ellos acertados`;
}

/** Under all posts that the story carries over, each on its own. */
function gallery({ galleryPosts, galleryNamed, galleryRight, galleryInnocents }: StoryOutcome) {
  const said =
    galleryPosts === 1
      ? 'Con la publicación que trae de una empresa de verdad'
      : `Con las ${feminine(galleryPosts)} publicaciones que trae de empresas de verdad, cada una por su cuenta`;
  const areRight =
    galleryRight === 0
      ? 'ninguno acierta'
      : galleryRight === 1
        ? 'uno acierta'
        : `${numberWord(galleryRight)} aciertan`;
  const accuse =
    galleryInnocents === 0
      ? 'ninguno acusa a un inocente'
      : galleryInnocents === 1
        ? 'uno acusa a un inocente'
        : `${numberWord(galleryInnocents)} acusan a un inocente`;
  return `La historia sigue. ${said}, el mismo extraño da ${names(galleryNamed)}: ${areRight}, ${accuse}.`;
}

/** Every word of the story’s page to share, in Spanish. The examples lead to the lab, which is in English; so do their pages. */
export const share: ShareWords = {
  alt,
  post: (posts) => (posts === 1 ? 'La publicación' : 'Las publicaciones, leídas juntas'),
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
    verdict,
    account,
    gallery,
    realText:
      'A las 53 personas que vieron A Christmas Prince cada día de los últimos 18: ¿quién les hizo daño? (En inglés: “To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?”)',
    realSource: 'Netflix, en Twitter, diciembre de 2017',
  },
};
