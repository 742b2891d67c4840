import { cited, para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../es/agree';
import { counted, masculineNoun } from '../../../es/numbers';
import { capital, countedOrNo, noneOrMasculine, people, thePeople } from '../voice';

/** Who else can look: the same question, asked by somebody who has the table. */
export const insider: SceneWords = {
  title: 'Quién más puede mirar',
  short: 'Desde dentro',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    return [
      para(
        0,
        'Al extraño un nombre le cuesta trabajo. Pero alguien tuvo que contar a ',
        say.phrase('crowdCount', thePeople, 'company'),
        ', y ese alguien tenía la tabla abierta. ',
        cited('«¿Cuántos empleados pueden ver esto?»', 'article'),
        ', preguntó la gente en 2017. La respuesta no lo decía. Así que sentémonos a ese escritorio.',
      ),
      para(
        1,
        `Primer filtro: vio ${tweetTitle} este año. `,
        say.phrase('insiderViewers', (n) => capital(remaining(n)), 'company'),
        '.',
      ),
      para(
        2,
        'Segundo: algún día de ',
        say.phrase('crowdDays', (n) => (n === 1 ? 'un día' : `los ${counted(n, 'día')}`)),
        ' en cuestión. ',
        say.phrase('insiderInWindow', (n) => capital(people(n)), 'company'),
        '.',
      ),
      para(
        3,
        'Tercero: todos y cada uno. ',
        say.phrase('insiderEveryDay', (n) => capital(people(n)), 'company'),
        '. Ahí está el chiste, listo para publicar.',
      ),
      para(
        4,
        'Y un clic más, en cualquier fila. ',
        say.phrase('insiderSteps', (n) => capital(masculineNoun(n, 'paso'))),
        ' en total, sin cuentas y sin diario. La fila guarda ',
        say.phrase('insiderRowViewings', countedOrNo('ningún visionado', 'visionado'), 'company'),
        ' de ',
        say.phrase('insiderRowTitles', countedOrNo('ningún título', 'título'), 'company'),
        '; sobre enfermedad, fe, amor, política o problemas en casa, ',
        say.phrase('insiderRowSensitive', noneOrMasculine('ninguno')),
        '. Una tabla de verdad tiene el nombre en la columna de al lado, para la factura.',
      ),
      para(
        4,
        'Ninguna norma sobre publicaciones cambia eso. Las normas de acceso, sí: quien escribe los chistes recibe cuentas y nunca filas; abrir una fila exige un motivo y deja huella; quien cuenta no es quien publica. Pide eso primero. «Tendencias generales» describe la publicación. Del escritorio no dice nada.',
      ),
    ];
  },
  drawing(told, step) {
    const { insiderViewers, insiderInWindow, insiderEveryDay } = told.facts.figures;
    if (step === 0) return 'Todo el mundo está encendido: todas las filas de la tabla.';
    if (step === 1)
      return `${capital(people(insiderViewers))} con la luz encendida; las demás se apartan y se apagan.`;
    if (step === 2) return `${lit(insiderInWindow)}.`;
    if (step === 3)
      return `${lit(insiderEveryDay)}, ${agree(insiderEveryDay, 'en el centro', 'muy juntas en el centro')}.`;
    return 'Queda una sola bombilla, grande: una fila, abierta.';
  },
};

/** "Queda encendida una persona", "Quedan encendidas 53 personas". */
const lit = (count: number): string =>
  `${agree(count, 'Queda encendida', 'Quedan encendidas')} ${people(count)}`;

const remaining = (count: number): string =>
  count === 1 ? 'queda una persona' : `quedan ${people(count)}`;
