import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../es/agree';
import { counted, feminineNoun, masculineNoun, oneOrCounted } from '../../../es/numbers';
import { capital, noneOrMasculine, people, voice } from '../voice';

/** Where everybody starts, review by review, and then the number; and what came of it. */
export const arithmetic: SceneWords = {
  title: 'Las cuentas del extraño',
  short: 'Bit a bit',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(0, start(told, say)),
      para(1, reading(told, say)),
      para(2, number(told, say)),
      para(3, outcome(told, say)),
      para(3, lesson(told, say)),
    ];
  },
  drawing(told, step) {
    const { figures } = told.facts;
    const axis =
      'Una escala de indicios: abajo, nadie en particular; casi arriba, tanto sí como no.';
    if (step === 0) return `${axis} Todos a la par: ${counted(figures.personas, 'anillo')}.`;
    if (step === 1) return `${axis} Unos pocos anillos suben por lo que dicen sus reseñas.`;
    const moved =
      figures.crowdMoved === 0
        ? 'ninguno se mueve un bit'
        : `${voice.word(figures.crowdMoved)} ${agree(figures.crowdMoved, 'se mueve', 'se mueven')} un bit o más`;
    const top = `${noneOrMasculine('ninguno')(figures.crowdNamed)} ${figures.crowdNamed > 1 ? 'están' : 'está'} en el tanto sí como no o por encima`;
    if (step === 2) return `${axis} Con el número, ${moved}; ${top}.`;
    return `${figures.crowdCount === 1 ? 'Una casilla' : `Casillas, una por cada persona de las ${voice.number(figures.crowdCount)}`}: ${voice.number(figures.crowdRight)} con una marca de acierto, ${counted(figures.crowdMissed, 'vacía')}; al lado, ${voice.number(figures.crowdInnocents)} con una cruz, por inocentes.`;
  },
};

/** What anybody may know of a diarist before a line is read. */
function start(told: Told, say: Telling['say']): Part[] {
  const needed = -told.facts.figures.crowdSurestStartBits;
  return [
    'Un extraño abre un diario y se pregunta: ¿es quien lo escribe una de las personas de la publicación? Sin leer una línea: ',
    say.odds('crowdSurestStartProbability'),
    needed > 0
      ? '. De ahí al «tanto sí como no» faltan unos '
      : '. Eso pasa ya del «tanto sí como no», en unos ',
    say.fineBits('crowdSurestStartBits', 'stranger'),
    ' bits. Un bit dobla las posibilidades, como la respuesta a una buena pregunta de sí o no: ',
    say.phrase('subscribers', (n) => feminineNoun(Math.ceil(Math.log2(n)), 'pregunta')),
    ' que dejen cada una la mitad de la gente eligen a una persona entre ',
    say.count('subscribers'),
    '.',
  ];
}

function reading(told: Told, say: Telling['say']): Part[] {
  const { crowdSurestDiaryBits: diary, crowdSurestBeforeProbability: before } = told.facts.figures;
  return [
    'Luego las reseñas, una por una. «Noche nueve» vale mucho. La reseña de alguien que lo reseña todo no vale casi nada. En el diario más probable ',
    say.phrase('crowdSurestReviews', (n) =>
      n === 0
        ? 'no cuenta ninguna entrada'
        : n === 1
          ? 'cuenta una entrada'
          : `cuentan ${counted(n, 'entrada')}`,
    ),
    diary < 0
      ? '; con las costumbres de quien escribe quitan '
      : '; con las costumbres de quien escribe suman ',
    say.fineBits('crowdSurestDiaryBits', 'public'),
    ' bits. Con el diario solo: ',
    say.odds('crowdSurestBeforeProbability'),
    before >= 0.5 ? '. Ya es un nombre, y aún no hay número.' : '.',
  ];
}

/** What the number itself adds, however little. */
function number(told: Told, say: Telling['say']): Part[] {
  const { crowdSurestPostBits: post, crowdSurestProbability: surest } = told.facts.figures;
  const size = Math.abs(post);
  const much: Part =
    size < 0.1
      ? ' bits, casi nada: el extraño esperaba más o menos eso. '
      : size < 1
        ? ' bits, ni siquiera el doble. '
        : post > 0
          ? ' bits, cada uno el doble. '
          : ' bits, cada uno la mitad. ';
  return [
    'Y ahora el número: ',
    say.phrase('crowdCount', people, 'company'),
    post < 0 ? '. A ese diario le quita ' : '. A ese diario le añade ',
    say.fineBits('crowdSurestPostBits', 'company'),
    much,
    'Principio, diario y número acaban unos ',
    say.fineBits('crowdSurestAfterBits', 'stranger'),
    surest >= 0.5
      ? ' bits por encima del «tanto sí como no».'
      : ' bits por debajo del «tanto sí como no».',
    ' ',
    say.answer('crowdSurestProbability'),
    surest >= 0.5 ? ' Más bien sí. ' : ' Más bien no. ',
    say.phrase('crowdMoved', (n) =>
      n === 0
        ? 'Nadie se movió un bit entero.'
        : n === 1
          ? 'En total, un diario se movió un bit o más.'
          : `En total, ${masculineNoun(n, 'diario')} se movieron un bit o más.`,
    ),
  ];
}

/** Failure is told as plainly as success. */
function outcome(told: Told, say: Telling['say']): Part[] {
  const { crowdNamed: named, crowdRight: right, crowdCount, crowdDiarists } = told.facts.figures;
  const silent = crowdCount - crowdDiarists;
  /** Whoever keeps no diary is among the missed. */
  const why =
    silent <= 0
      ? ''
      : right === crowdDiarists
        ? silent === 1
          ? ' No lleva diario, y no había modo de encontrarla.'
          : ' No llevan diario, y no había modo de encontrarlas.'
        : ' A quien no lleva diario no había modo de encontrarla.';
  const missed = say.phrase('crowdMissed', (n) =>
    n === 0
      ? 'No se le escapó nadie'
      : n === crowdCount
        ? n === 1
          ? 'Se le escapó la única'
          : `Se le escaparon las ${voice.number(n)}`
        : n === 1
          ? 'Se le escapó una'
          : `Se le escaparon ${voice.number(n)}`,
  );
  const lead =
    'Y ahora, la verdad. El extraño da un nombre cuando es más probable que sí que que no. ';
  if (named === 0)
    return [
      lead,
      say.phrase('crowdNamed', () => 'No tiene ningún nombre'),
      ' que dar: ',
      say.phrase('crowdRight', () => 'ningún acierto'),
      ', ',
      say.phrase('crowdInnocents', () => 'ningún inocente'),
      '. ',
      missed,
      '.',
      why,
      ' Toda una velada, para nada.',
    ];
  return [
    lead,
    say.phrase('crowdNamed', (n) => capital(masculineNoun(n, 'nombre'))),
    ': ',
    say.phrase('crowdRight', (n) =>
      n === 0 ? 'ningún acierto' : oneOrCounted(n, 'acierto', undefined, 'un'),
    ),
    ', ',
    say.phrase('crowdInnocents', (n) =>
      n === 0
        ? 'nadie acusado sin razón'
        : n === 1
          ? 'una persona inocente acusada'
          : `${counted(n, 'inocente')} acusados`,
    ),
    '. ',
    missed,
    '.',
    why,
  ];
}

/** Whose doing the names are. */
function lesson(told: Told, say: Telling['say']): Part[] {
  const { crowdNewly: newly, crowdNamed: named, crowdRight: right } = told.facts.figures;
  if (newly > 0)
    return [
      'Un número grande enseña sobre todo si algo es corriente. Aquí hizo más: ',
      say.phrase('crowdNewly', (n) =>
        n === 1
          ? 'hay un nombre que antes no daba'
          : `hay ${counted(n, 'nombre')} que antes no daba`,
      ),
      ' ningún diario.',
    ];
  return [
    'Así suele acabar un número grande y solo. Enseña si algo es corriente, y nada de nadie en particular. Nombres nuevos que dio: ',
    say.phrase('crowdNewly', () => 'ninguno'),
    '. ',
    named === 0
      ? 'De momento la empresa tiene razón.'
      : `De momento la empresa tiene razón. ${right > 0 ? 'Lo que delató a alguien aquí' : 'Lo que acusó a alguien aquí'} estaba escrito a mano.`,
  ];
}
