import { cited, company, note, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { dearPost } from '../posts';
import { Telling } from '../telling';
import { oneOrCounted } from '../../../es/numbers';
import { countedOrNo, voice } from '../voice';

/** One rare fact, a diary, and a name: chosen for its effect, and said to be. */
export const dear: SceneWords = {
  title: 'Una rareza y un diario',
  short: 'Querida persona',
  blocks(told) {
    const { say } = new Telling(told);
    const { figures, dearSuspect } = told.facts;
    const entries = say.phrase('dearMentions', countedOrNo('ninguna entrada', 'entrada'), 'public');
    return [
      para(
        0,
        'Para las noches corrientes hace falta una tabla donde buscarlas, y el extraño no la tiene. Una publicación abre la puerta cuando habla de algo raro. ',
        cited('Netflix habló de alguien que vio una película 365 días seguidos', 'netflixReview'),
        '. Marquee dice: ',
        company(`«${dearPost(told)}»`),
      ),
      para(
        0,
        'La plusmarca de ',
        say.phrase('dearNights', (n) => oneOrCounted(n, 'noche'), 'company'),
        ' la tiene una sola persona. Así que la publicación habla de alguien; solo que no dice de quién.',
      ),
      para(
        1,
        'El diario sí. ',
        dearSuspect
          ? [
              'El más probable tiene ',
              entries,
              ' sobre la película. ¿Tiene la plusmarca quien lo escribe? Con el diario solo: ',
              say.odds('dearBeforeProbability'),
              '. Con la publicación: ',
              say.odds('dearProbability'),
              figures.dearPostBits < 0 ? ', que quita ' : ', que añade ',
              say.fineBits('dearPostBits', 'company'),
              ' bits. ',
              ending(told, say),
            ]
          : [
              'O más bien, aquí no: con ',
              entries,
              ' sobre la película, nadie pasa de ',
              say.odds('dearProbability'),
              '.',
            ],
      ),
      para(
        1,
        'Mira lo que contó cada parte. La empresa dio un número y ningún nombre. El diario dio un nombre y ningún número digno de mención. La persona está donde se tocan los dos.',
      ),
      note(
        1,
        'Elegimos esta publicación por su efecto: de los diarios, en un orden sacado por sorteo, tomamos ',
        say.phrase('dearTried', (n) =>
          n === 1 ? 'el primero' : `el número ${voice.number(n)} de aquellos`,
        ),
        ' cuyo autor tiene una plusmarca así y vuelve a la película una y otra vez. Para eso miramos la tabla de la empresa; el extraño, nunca. La mayoría de la gente con la que bromean las empresas no lleva diario, y sigue sin ser nadie.',
        figures.dearIsRight === 0 ? ' Y, elegido o no, aun así falló.' : '',
      ),
    ];
  },
  drawing(told, step) {
    const { dearProbability } = told.facts.figures;
    return step === 0
      ? 'Una bombilla, grande, sola ante la multitud en penumbra.'
      : `La misma bombilla con un anillo de papel al lado que se llena de indicios; del talón cuelga el nombre más probable: ${voice.odds(dearProbability)}.`;
  },
};

function ending(told: Told, say: Telling['say']): Part[] {
  const { dearProbability: sure, dearIsNewly, dearIsRight } = told.facts.figures;
  const mark = say.phrase('dearIsRight', (right) =>
    right ? 'Es esa persona.' : 'No es esa persona.',
  );
  if (sure >= 0.5)
    return [
      dearIsNewly
        ? 'Un nombre. ¿Y la verdad? '
        : 'Un nombre, pero el diario casi lo había dicho ya. ¿Y la verdad? ',
      mark,
      dearIsRight ? '' : ' La plusmarca es de otra persona, y la culpa la carga alguien inocente.',
    ];
  return ['No llega para un nombre. ¿Y la verdad? ', mark];
}
