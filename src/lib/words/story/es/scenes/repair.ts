import type { StoryRepair } from '$lib/engine/story/StoryFacts';
import { MINIMUM_IDS, passedMinimums } from '../../minimumCounts';
import { cited, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { listed } from '../../../es/and';
import { masculineNoun } from '../../../es/numbers';
import { noneOrMasculine, people, voice } from '../voice';
import { defences } from '../widgets';

/** What would have helped, tried on these very posts; what each costs. */
export const repair: SceneWords = {
  title: 'Lo que habría ayudado',
  short: 'Remedios',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'Aquí están otra vez las tres publicaciones de esta historia. Elige una defensa: se publican con ella, y el mismo extraño, que conoce la regla, las lee de nuevo.',
      ),
      para(1, tweetOutcome(told, say)),
      para(1, smallOutcome(told)),
      para(1, pairOutcome(told, say)),
      para(
        1,
        'Nada sale gratis. Un mínimo se lleva las publicaciones sobre poca gente, que son las simpáticas. El redondeo se lleva la última cifra y, con ella, casi todas las restas. ',
        cited('Un ruido de clase conocida', 'geometric'),
        ' cuesta un poco de verdad en cada número y trae una promesa que vale también ante lectores en los que nadie pensó. El menor detalle cuesta la gracia del chiste. El silencio lo cuesta todo, y es el que mejor cumple.',
      ),
    ];
  },
  drawing(told, step) {
    const { crowdCount } = told.facts.figures;
    return step === 0
      ? `El bloque de ${people(crowdCount)} tal como se publicó; con la defensa elegida cambia de número, pasa a ser otro bloque mayor, o se apaga y vuelve a su sitio.`
      : 'El mismo bloque con la defensa elegida.';
  },
};

function tweetOutcome(told: Told, say: Telling['say']): Part[] {
  const { crowdNamed } = told.facts.figures;
  const count = say.phrase('crowdCount', people, 'company');
  if (crowdNamed === 0)
    return [
      'Empecemos por la famosa. Hablaba de ',
      count,
      ' y no puso nombre a ',
      say.phrase('crowdNamed', () => 'nadie'),
      ' antes de ninguna defensa. Esconder o redondear ese número no protege a nadie que corriera peligro. El número nunca fue el peligro.',
      coarserOutcome(told, say),
    ];
  return [
    'Empecemos por la famosa. Hablaba de ',
    count,
    '. El extraño, con los diarios, dio ',
    say.phrase('crowdNamed', names),
    ', ',
    say.phrase('crowdInnocents', (n) => rightly(n, crowdNamed)),
    '; por el número, ',
    say.phrase('crowdNewly', noneOrMasculine('ninguno')),
    '. ',
    roundedOutcome(told, say),
    coarserOutcome(told, say),
  ];
}

/** How many of the names were wrong, as an adverb. */
const rightly = (wrong: number, of: number): string =>
  wrong === 0
    ? 'con acierto'
    : wrong === of
      ? 'sin acierto'
      : `${voice.word(wrong)} de ellos sin acierto`;

/** What rounding to five does to the famous post. */
function roundedOutcome(told: Told, say: Telling['say']): Part[] {
  const at = told.facts.repairs.findIndex(({ id }) => id === 'round5');
  const post = told.facts.repairs[at]?.tweet;
  if (!post) return [];
  if (typeof post.published[0] !== 'number') return ['Redondeada a cinco, no sale en absoluto.'];
  return [
    'Redondeada a cinco dice ',
    say.at(`repairs.${String(at)}.tweet.published.0`, voice.number, 'company'),
    post.named > 0 ? ', y el extraño sigue dando ' : ', y el extraño no da ',
    say.at(`repairs.${String(at)}.tweet.named`, names),
    post.named > 0 ? ': el trabajo lo hicieron los diarios, y no la última cifra.' : '. Por poco.',
  ];
}

/** Saying less exactly can name more people; said where it does. */
function coarserOutcome(told: Told, say: Telling['say']): Part[] {
  const at = told.facts.repairs.findIndex(({ id }) => id === 'coarser');
  const post = told.facts.repairs[at]?.tweet;
  if (!post || typeof post.published[0] !== 'number' || post.named <= told.facts.figures.crowdNamed)
    return [];
  return [
    ' El menor detalle aquí no ayuda: la publicación habla entonces de ',
    say.at(`repairs.${String(at)}.tweet.published.0`, people, 'company'),
    ', y el extraño da ',
    say.at(`repairs.${String(at)}.tweet.named`, names),
    ', ',
    say.at(`repairs.${String(at)}.tweet.innocents`, (n) => rightly(n, post.named)),
    post.newly === 0
      ? `, ${post.named === 1 ? 'ya en un diario' : 'todos ya en los diarios'}. Cuanto más ancha la historia, más diarios encajan en ella.`
      : '. Cuanto más ancha la historia, más diarios encajan en ella.',
  ];
}

/** "ningún nombre", "un nombre", "seis nombres". */
const names = (count: number): string =>
  count === 0 ? 'ningún nombre' : masculineNoun(count, 'nombre');

const named = (repairs: readonly StoryRepair[]): string =>
  listed(repairs.map(({ id }) => defences[id].short));

function smallOutcome(told: Told): Part[] {
  const silent = told.facts.repairs.filter(({ dear }) => dear.published.every((n) => n === null));
  const still = told.facts.repairs.filter(({ dear }) => dear.newly > 0);
  return [
    'La publicación sobre una sola persona es otra cosa. ',
    silent.length === 0
      ? 'Todas estas defensas la dejan salir. '
      : `No sale en absoluto con ${named(silent)}. `,
    still.length === 0
      ? 'Con ninguna de ellas le pone ya nombre a nadie.'
      : `Aún pone nombre a alguien con ${named(still)}.`,
  ];
}

function pairOutcome(told: Told, say: Telling['say']): Part[] {
  if (!told.facts.pair)
    return [
      'Dos cuentas grandes de una misma multitud son lo que un mínimo no ve nunca: pasan las dos, y solo la diferencia es pequeña.',
    ];
  const { repairs } = told.facts;
  const checked = repairs.findIndex(
    ({ id, pair }) => id === 'threshold100' && typeof pair?.published[0] === 'number',
  );
  const rounded = repairs.findIndex(
    ({ id, pair }) => id === 'round5' && pair?.published.every((n) => n !== null),
  );
  const number = (at: number, post: number) =>
    say.at(`repairs.${String(at)}.pair.published.${String(post)}`, voice.number, 'company');
  const parts: Part[] = [
    '¿Y los dos números inofensivos? ',
    passedMinimums(told.facts.figures.pairFirst) === MINIMUM_IDS.length
      ? 'Hasta el más estricto de aquellos siete mínimos deja pasar los dos, porque mira cada número por su lado. '
      : 'Un mínimo que mira cada número por su lado deja pasar los dos. ',
  ];
  if (checked >= 0) {
    parts.push(
      'Los mínimos de los botones miran además hacia atrás, ',
      cited('como el Ads Data Hub de Google', 'adsDataHub'),
      ', y detienen lo que se deduciría restando publicaciones anteriores. Con el de cien sale la primera, ',
      number(checked, 0),
      repairs[checked]!.pair!.published[1] === null
        ? ', y la segunda no. '
        : ', y aquí también la segunda. ',
    );
  }
  if (rounded >= 0) {
    const [a, b] = repairs[rounded]!.pair!.published;
    parts.push(
      'Redondeados a cinco dicen ',
      number(rounded, 0),
      ' y ',
      number(rounded, 1),
      a === b ? ', y la diferencia desaparece.' : ', y la diferencia es falsa, pero sigue ahí.',
    );
  }
  return parts;
}
