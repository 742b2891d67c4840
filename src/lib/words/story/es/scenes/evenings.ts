import { cited, para, stressed } from '../../saying';
import type { Block, SceneWords } from '../../StoryWords';
import { eveningsBet } from '../bets';
import { sayDay, Telling } from '../telling';
import { counted, feminineNoun } from '../../../es/numbers';
import { capital, people } from '../voice';

/** Ordinary evenings of one’s own, until nobody else is left. */
export const evenings: SceneWords = {
  title: '«Querida persona que…»',
  short: 'Tus noches',
  blocks(told) {
    const telling = new Telling(told);
    const { say } = telling;
    const { evenings: drawn } = told.you;
    const shown: Block[] = drawn.map((evening, k) =>
      para(
        k + 1,
        k === 0 ? 'El ' : 'Y el ',
        say.at(`you.evenings.${String(k)}.day`, sayDay, 'company'),
        ' viste ',
        stressed(telling.title(evening.title)),
        '. ',
        say.at(
          `you.evenings.${String(k)}.left`,
          (left) => (left === 1 ? 'Solo tú' : capital(people(left))),
          'company',
        ),
        evening.left === 1
          ? '. Podría ser cualquiera de esas noches; juntas, son tuyas.'
          : k === 0
            ? ' hicieron lo mismo, contándote a ti.'
            : ' hicieron todo eso, contándote a ti.',
      ),
    );
    const end = drawn.length;
    return [
      para(
        0,
        'Otras empresas prescinden de la multitud. ',
        cited(
          '«Querida persona que puso “Sorry” 42 veces el día de San Valentín, ¿qué hiciste?»',
          'spotify',
        ),
        ' Cuarenta y dos son muchas. Pero ¿hay que ser raro para destacar?',
      ),
      para(
        0,
        'Toma noches tuyas sacadas a suerte, sin nada de especial: un título y una fecha. Tras cada una preguntamos a la tabla quién más hizo lo mismo. Antes, apuesta.',
      ),
      ...shown,
      para(end, eveningsBet.answer(told)),
      para(
        end,
        'No eres tú. De ',
        say.phrase('aloneTrials', people),
        ' sacadas a suerte, una noche suya al azar deja a solas al ',
        say.share('aloneWithOneShare'),
        '; dos, al ',
        say.share('aloneWithTwoShare'),
        '; tres, al ',
        say.share('aloneWithThreeShare'),
        '; cuatro, al ',
        say.share('aloneWithFourShare'),
        '. Con los teléfonos pasa igual: ',
        cited(
          'cuatro lugares con su hora señalan al 95\u202f% de un millón y medio de personas',
          'montjoye',
        ),
        '. Nadie es raro. Cada cual es una sola persona.',
      ),
    ];
  },
  drawing(told, step) {
    const { evenings: shown } = told.you;
    if (step === 0 || shown.length === 0) return 'Todo el mundo está encendido, y tú también.';
    const at = Math.min(step, shown.length);
    const { left } = shown[at - 1]!;
    const after = feminineNoun(at, 'noche');
    return left === 1
      ? `Tras ${after} queda encendida una sola bombilla: la tuya.`
      : `Tras ${after} siguen encendidas ${counted(left, 'bombilla')}, cerca de tu bombilla; las demás se han apartado.`;
  },
};
