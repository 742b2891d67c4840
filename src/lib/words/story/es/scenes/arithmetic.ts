import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { capital, noneOr, people, voice } from '../voice';

/** One in N to begin with, the post’s bits, then review by review; and what came of it. */
export const arithmetic: SceneWords = {
  title: 'Las cuentas del extraño',
  short: 'Bit a bit',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'Un extraño abre un diario y se pregunta: ¿habla de esta persona la publicación? Si hablara de una sola, la probabilidad no llegaría a una entre ',
        say.count('subscribers', 'company'),
        ', pues quien escribe puede no estar suscrito. De ahí al «tanto sí como no» faltan unos ',
        say.bits('crowdSurestNeededBits', 'stranger'),
        ' bits. Un bit dobla las posibilidades, como la respuesta a una buena pregunta de sí o no: ',
        say.phrase('subscribers', (n) => voice.word(Math.ceil(Math.log2(n)))),
        ' preguntas que dejen cada una la mitad de la gente eligen a una persona entre ',
        say.count('subscribers'),
        '.',
      ),
      para(
        1,
        'Los primeros los regala la publicación. Habla de ',
        say.phrase('crowdCount', people, 'company'),
        told.facts.figures.crowdCount === 1
          ? ', así que aporta '
          : ' y no de una, de modo que sirve cualquiera de ellas. Eso vale ',
        say.bits('crowdBits', 'company'),
        ' bits, los mismos para todos los diarios',
        doublings(told, say),
        '. El resto tiene que salir del diario.',
      ),
      para(2, reading(told, say)),
      para(3, outcome(told, say)),
      para(
        3,
        'Así suele acabar un número grande y solo. Reparte a todos los mismos pocos bits, y no le queda nada más que dar. ',
        told.facts.figures.crowdRight === 0
          ? 'De momento la empresa tiene razón.'
          : 'Lo que delató a alguien aquí estaba, casi todo, escrito a mano.',
      ),
    ];
  },
  drawing(told, step) {
    const { figures } = told.facts;
    const axis =
      'Una escala de indicios: abajo, nadie en particular; casi arriba, tanto sí como no.';
    if (step === 0) return `${axis} Los ${voice.number(figures.personas)} anillos están abajo.`;
    if (step === 1)
      return `${axis} Todos los anillos han subido los mismos ${voice.bits(figures.crowdBits)} bits.`;
    if (step === 2)
      return `${axis} Unos pocos suben por lo que dicen sus reseñas. ${capital(noneOr('ninguno', 'uno')(figures.crowdNamed))} ${figures.crowdNamed > 1 ? 'llegan' : 'llega'} al tanto sí como no.`;
    return `Casillas, una por cada persona de las ${figures.crowdCount}: ${figures.crowdRight} con una marca de acierto, ${figures.crowdMissed} vacías; al lado, ${figures.crowdInnocents} con una cruz, por inocentes.`;
  },
};

/** Why a crowd is worth its bits: "doblado cinco veces, uno son 32; seis veces, 64". */
function doublings(told: Told, say: Telling['say']): Part {
  const { crowdBits } = told.facts.figures;
  if (crowdBits < 1) return null;
  const times = (bits: number) => (bits === 1 ? 'una vez' : `${noneOr('')(bits)} veces`);
  return say.phrase('crowdBits', (bits) => {
    const [least, most] = [Math.floor(bits), Math.ceil(bits)];
    const first = ` (doblado ${times(least)}, uno son ${voice.number(2 ** least)}`;
    return `${first}${most > least ? `; ${times(most)}, ${voice.number(2 ** most)}` : ''})`;
  });
}

function reading(told: Told, say: Telling['say']): Part[] {
  const {
    crowdSurestProbability: surest,
    crowdSurestEvidenceBits,
    crowdSurestNeededBits,
  } = told.facts.figures;
  if (told.facts.crowdSuspects.length === 0)
    return [
      'Luego las reseñas, una por una. Ningún diario dice lo bastante para mirarlo dos veces. Para el más probable: ',
      say.odds('crowdSurestProbability'),
      '.',
    ];
  return [
    'Luego las reseñas, una por una. «Noche nueve» vale mucho. La reseña de alguien que lo reseña todo no vale casi nada. En el diario más probable ',
    say.phrase('crowdSurestReviews', (n) =>
      n === 0
        ? 'no cuenta ninguna entrada'
        : n === 1
          ? 'cuenta una entrada'
          : `cuentan ${n} entradas`,
    ),
    '; con las costumbres de quien escribe suman ',
    say.bits('crowdSurestDiaryBits', 'public'),
    ' bits. Con los de la publicación: ',
    say.bits('crowdSurestEvidenceBits', 'stranger'),
    crowdSurestEvidenceBits >= crowdSurestNeededBits ? '; bastarían ' : '; harían falta ',
    say.bits('crowdSurestNeededBits', 'stranger'),
    '. ¿Habla la publicación de quien lo escribe? ',
    say.answer('crowdSurestProbability'),
    surest >= 0.5 ? ' Más bien sí.' : ' Más bien no.',
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
          : `Se le escaparon las ${n}`
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
    say.phrase('crowdNamed', (n) => (n === 1 ? 'Un nombre' : `${capital(voice.word(n))} nombres`)),
    ': ',
    say.phrase('crowdRight', (n) =>
      n === 0 ? 'ningún acierto' : n === 1 ? 'un acierto' : `${n} aciertos`,
    ),
    ', ',
    say.phrase('crowdInnocents', (n) =>
      n === 0
        ? 'nadie acusado sin razón'
        : n === 1
          ? 'una persona inocente acusada'
          : `${n} inocentes acusados`,
    ),
    '. ',
    missed,
    '.',
    why,
  ];
}
