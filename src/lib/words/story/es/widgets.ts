import type { StoryRepair } from '$lib/engine/story/StoryFacts';
import { and } from '../../es/and';
import { counted, percent, times } from '../../es/numbers';
import { agePhrase, devicePhrase, planPhrase } from '../../es/people';
import { inPlace } from '../../es/places';
import { cited, company, joined, public_, stressed, type Part } from '../saying';
import type { StoryWords, Told } from '../StoryWords';
import { Telling } from './telling';
import { countedOrNo, voice } from './voice';

/** What each defence is called on its button and in a sentence, and what it does. */
export const defences: Record<StoryRepair['id'], { name: string; short: string; what: string }> = {
  threshold11: {
    name: 'Once como mínimo',
    short: 'el mínimo de once',
    what: 'No se publica ninguna cuenta de menos de once personas, ni otra de la que se pueda deducir. Lo hace Medicare en Estados Unidos.',
  },
  threshold100: {
    name: 'Cien como mínimo',
    short: 'el mínimo de cien',
    what: 'Lo mismo con cien, el mínimo más estricto de la lista de antes.',
  },
  round5: {
    name: 'Redondear a cinco',
    short: 'el redondeo a cinco',
    what: 'Cada número pasa al múltiplo de cinco más cercano; los más pequeños no se publican.',
  },
  rr3: {
    name: 'Redondear al azar a tres',
    short: 'el redondeo al azar a tres',
    what: 'A un múltiplo de tres, casi siempre el más cercano, con unos dados que ante la misma pregunta caen siempre igual. Lo hace Stats NZ.',
  },
  noise: {
    name: 'Ruido',
    short: 'el ruido',
    what: 'A cada cuenta se le suma o se le quita un pequeño número al azar, con un límite para todas las publicaciones juntas (en el oficio: ruido geométrico, un presupuesto).',
  },
  coarser: {
    name: 'Menos detalle',
    short: 'el menor detalle',
    what: 'Meses enteros en lugar de días, y ningún lugar pequeño: se dice con menos precisión cuándo y dónde.',
  },
  silence: {
    name: 'Silencio',
    short: 'el silencio',
    what: 'No se publica nada. El chiste se queda en la oficina.',
  },
};

/** Scene “everybody”: the card of whoever is you. */
export const deal: StoryWords['deal'] = {
  dealMe: 'Que me toque otra persona',
  pick: 'O toca una bombilla.',
  loading: 'La multitud está en camino.',
  card: (told) => joined(card(told)),
};

function card(told: Told): Part[] {
  const telling = new Telling(told);
  const { say } = telling;
  const { you } = told;
  const town = told.names.towns[you.town];
  const favourites = you.favourites.flatMap(({ title }, i): Part[] => [
    i === 0 ? '' : i === you.favourites.length - 1 ? ` ${and(telling.title(title), true)} ` : ', ',
    stressed(telling.title(title)),
    ' (',
    say.at(`you.favourites.${String(i)}.viewings`, times, 'company'),
    ')',
  ]);
  return [
    'Vives ',
    town ? inPlace(town) : 'en un lugar pequeño',
    ', eres ',
    say.at('you.ageBand', (band) => `una persona ${agePhrase(band)}`),
    ', estás ',
    say.at('you.plan', planPhrase),
    ' y miras ',
    say.at('you.device', devicePhrase),
    '. Este año: ',
    say.at('you.viewings', countedOrNo('ningún visionado', 'visionado'), 'company'),
    ' de ',
    say.at('you.titles', countedOrNo('ningún título', 'título'), 'company'),
    you.favourites.length > 0 ? [', sobre todo ', favourites] : '',
    '. ',
    you.persona >= 0
      ? [
          'Llevas un diario en ',
          public_('Aisle Seat'),
          ', con ',
          say.at('you.reviews', countedOrNo('ninguna reseña', 'reseña'), 'public'),
          '. ',
        ]
      : 'No llevas diario. ',
    you.isCounted ? company('La publicación habla de ti.') : 'La publicación no habla de ti.',
  ];
}

/** Scene “then”: the release of 2007 by hand. */
export const thenWidget: StoryWords['then'] = {
  load: 'Abrir unos datos pequeños',
  size: (records) => `${counted(records, 'registro')}, sin nombres.`,
  loading: (share) => `Trabajando, ${percent(Math.floor(100 * share) / 100)}`,
  titlesKnown: 'Títulos que se saben',
  titlesWrong: 'de ellos, equivocados',
  daysOff: 'Error en los días, hasta',
  draw: 'Sortear otra vez',
  measured(right, of) {
    return joined([
      'Encontradas bien: ',
      { text: voice.number(right), fact: 'researcher.right', value: right, as: 'stranger' },
      ' de ',
      { text: voice.number(of), fact: 'researcher.of', value: of },
      ' personas, elegidas por sorteo.',
    ]);
  },
  published(share) {
    return joined([
      'En el artículo, con los datos de verdad: ',
      { text: voice.share(share), fact: 'researcher.published', value: share },
      ' (',
      cited('Narayanan y Shmatikov 2008, figura 4', 'narayanan'),
      ').',
    ]);
  },
  more: 'Todo ello, en el laboratorio',
};

/** Scene “innocent”: the table of stated and observed. */
export const reliability: StoryWords['reliability'] = {
  caption:
    'Lo que dijo el extraño, y cuántas veces fue así. Hueco: muy pocas conjeturas para juzgar.',
  stated: 'Dijo',
  observed: 'Fue así',
  names: 'Conjeturas',
};

/** Scene “repair”: the defences and what became of each post. */
export const repairWidget: StoryWords['repair'] = {
  choose: 'Elige una defensa',
  none: 'Como se publicó',
  options: defences,
  post: 'Publicación',
  published: 'Dice',
  withheld: 'no se publica',
  surest: 'El nombre más seguro',
  tweet: 'La famosa',
  dear: 'Querida persona',
  pair: 'Los dos números',
};

/** Scene “answer”: what each can do, and the ways on. */
export const ways: StoryWords['ways'] = {
  viewer: [
    'Si ves películas',
    joined([
      'Sigue viéndolas. Si escribes sobre ellas, no digas cuántas veces, hazlo con una semana de retraso y no firmes como en el trabajo. ',
      cited('Mencionar películas populares que no has visto', 'frankowski'),
      ' ayuda más que callar las que sí.',
    ]),
  ],
  company: [
    'Si publicas',
    joined([
      'Antes de cada publicación: ¿de cuánta gente habla, qué hemos publicado ya y qué queda al restar lo uno de lo otro? ',
      cited('Lo que se mueve de una semana a otra', 'calandrino'),
      ' también cuenta. Si habla de una sola persona, pregúntale. Y cierra la tabla con llave: eso no lo hace por ti ninguna publicación.',
    ]),
  ],
  reporter: [
    'Si informas',
    joined([
      'A «¿es anónimo?» te dirán que sí. Pregunta mejor: ¿cómo de pequeño puede ser un grupo, quién compara una publicación con las demás, quién puede abrir una fila y queda escrito cuando lo hace? Después, pruébalo con sus propias publicaciones, en el laboratorio.',
    ]),
  ],
  lab: 'Al laboratorio, con esta publicación',
  methods: 'Cómo se calcula',
  again: 'Desde el principio',
};
