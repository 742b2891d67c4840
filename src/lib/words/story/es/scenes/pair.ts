import { MINIMUM_IDS, passedMinimums } from '../../minimumCounts';
import { cited, company, note, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { pairPosts } from '../posts';
import { sayDay, Telling } from '../telling';
import { agree } from '../../../es/agree';
import { oneOrCounted } from '../../../es/numbers';
import { capital, people, voice } from '../voice';

/** Two harmless numbers, and the subtraction that names. */
export const pair: SceneWords = {
  title: 'Dos números inofensivos',
  short: 'Dos números',
  blocks(told) {
    const { say } = new Telling(told);
    if (!told.facts.pair) return without(told, say);
    const [first, second] = pairPosts(told);
    const { pairFirst, pairLeft, pairNeither } = told.facts.figures;
    const { suspect } = told.facts.pair;
    const name = (suspect && told.names.personas[suspect.persona]) ?? 'alguien';
    return [
      para(
        0,
        company(`«${first}»`),
        ' Un grupo de ',
        say.phrase('pairFirst', people, 'company'),
        passedMinimums(pairFirst) === MINIMUM_IDS.length
          ? ', y ni la más estricta de aquellas reglas tiene nada en contra.'
          : ', y la mayoría de aquellas reglas no tiene nada en contra.',
        ' Nadie destaca, y nadie preguntó por nada raro.',
      ),
      para(
        1,
        company(`«${second}»`),
        ' Ahora son ',
        say.phrase('pairSecond', people, 'company'),
        '. Igual de inofensivo. Pero no son dos grupos distintos. Quien la había visto hasta el ',
        say.at('pair.posts.0.who.did.0.when.to', sayDay),
        ' también la había visto hasta el ',
        say.at('pair.posts.1.who.did.0.when.to', sayDay),
        ', de modo que el primero está entero dentro del segundo. Desliza uno sobre otro: quienes están en los dos se apagan, y ',
        say.phrase(
          'pairNeither',
          (n) => `${people(n)} que no ${n === 1 ? 'está' : 'están'} en ninguno`,
        ),
        pairNeither === 1 ? ' nunca contó. ' : ' nunca contaron. ',
        say.count('pairSecond', 'company'),
        ' menos ',
        say.count('pairFirst', 'company'),
        ' deja ',
        say.phrase('pairLeft', (n) => `${people(n)}.`, 'stranger'),
      ),
      para(
        1,
        'Ese es todo el truco. Cada número esconde a una persona entre otras. Las dos veces son las mismas otras, así que se anulan, y ',
        pairLeft === 1
          ? 'la que no se anula se queda sin nadie tras quien esconderse.'
          : 'las que no se anulan se quedan con muy pocas tras las que esconderse.',
      ),
      para(
        2,
        'La persona que queda vio la película por primera vez después del ',
        say.at('pair.posts.0.who.did.0.when.to', sayDay),
        ' y no más tarde del ',
        say.at('pair.posts.1.who.did.0.when.to', sayDay),
        ', y, como sabe esta página y no el extraño, la reseña en un diario de Aisle Seat. Así que el extraño va de diario en diario, donde se escribe con unos días de retraso. Quien escribió sobre ella hasta el primero de esos días está en los dos grupos, si es que está suscrito, y se anula; quedan los diarios que solo la mencionan después. ',
        suspect
          ? [
              `Lo más probable es que sea ${name}. La probabilidad de que ${name} sea quien queda, con el diario solo: `,
              say.odds('pairBeforeProbability'),
              '. Con las dos publicaciones: ',
              say.odds('pairProbability'),
              told.facts.figures.pairPostBits < 0 ? ', que quitan ' : ', que añaden ',
              say.fineBits('pairPostBits', 'company'),
              ' bits. ',
              ending(told, say, name),
            ]
          : [
              'Pero ningún diario la delata: el más probable no pasa de ',
              say.odds('pairProbability'),
              '.',
            ],
      ),
      note(
        2,
        '¿Es muy raro? ',
        say.phrase('pairTried', looked),
        ' de publicaciones así; ',
        say.phrase('pairsOfOne', leaving),
        ' exactamente a una persona, y en ',
        say.phrase('pairsOfDiarist', (n) =>
          n === 0 ? 'ninguno' : n === 1 ? 'uno' : voice.number(n),
        ),
        ' de ellos esa persona lleva un diario que reseña la película. Este se eligió por su efecto: donde menos se esperaba a uno más. Que un mínimo no sirve contra esto se sabe ',
        cited('desde 1979', 'denning'),
        '; a siete personas las ',
        cited('reconstruyeron una vez a partir de una tabla sobre ellas', 'garfinkel'),
        '.',
      ),
    ];
  },
  drawing(told, step) {
    const { pairFirst, pairSecond, pairLeft, pairNeither } = told.facts.figures;
    if (!told.facts.pair)
      return 'La multitud, en penumbra. En este mundo no se encontraron dos publicaciones así.';
    if (step === 0)
      return `Un disco con todo el mundo, un punto por persona. Dentro, ${people(pairFirst)} con la luz encendida: la primera publicación.`;
    if (step === 1)
      return `Un segundo disco, de ${voice.number(pairSecond)}, se desliza sobre el primero y lo cubre. En el borde ${pairLeft === 1 ? 'queda una encendida' : `quedan ${voice.number(pairLeft)} encendidas`}. ${capital(people(pairNeither))} que no ${agree(pairNeither, 'está', 'están')} en ninguno ${agree(pairNeither, 'sigue', 'siguen')} a oscuras.`;
    return 'De la única bombilla que siguió encendida sale un hilo hasta un talón de papel con una línea de un diario.';
  },
};

const pairsOf = (count: number): string => oneOrCounted(count, 'par', 'pares', 'un');
const looked = (count: number): string =>
  `${agree(count, 'Se miró', 'Se miraron')} ${pairsOf(count)}`;
const leaving = (count: number): string =>
  count === 0 ? 'ninguno deja' : count === 1 ? 'uno deja' : `${voice.number(count)} dejan`;

function ending(told: Told, say: Telling['say'], name: string): Part[] {
  const {
    pairProbability: sure,
    pairBeforeProbability: before,
    pairIsNewly,
    pairIsRight,
  } = told.facts.figures;
  const mark = say.phrase('pairIsRight', (right) => (right ? `Es ${name}.` : 'Es otra persona.'));
  if (sure < 0.5 && sure < before)
    return [
      `Si acaso, los dos números hablan en favor de ${name}: el diario cuadra mejor con otros días. ¿La verdad? `,
      mark,
    ];
  if (sure < 0.5)
    return [
      'No llega para un nombre: los diarios de esta calle no cuentan bastante. ¿La verdad? ',
      mark,
    ];
  if (!pairIsNewly)
    return ['Un nombre, pero el diario casi lo había dicho ya sin los números. ¿La verdad? ', mark];
  return [
    'Un nombre, sacado de dos multitudes. ¿La verdad? ',
    mark,
    pairIsRight ? '' : ' Dos números inofensivos acaban de acusar a una persona inocente.',
  ];
}

function without(told: Told, say: Telling['say']) {
  return [
    para(
      0,
      'Toma dos publicaciones sobre un mismo grupo, con unos días de diferencia. Cada una cuenta a cientos, y cada una es inofensiva. Pero quien está en la primera está también en la segunda, de modo que todos ellos se anulan, y la diferencia son los pocos que llegaron tarde. Si es una sola persona, y escribe sobre ello, dos números inofensivos tienen un nombre.',
    ),
    para(
      1,
      'En este mundo no ocurre. ',
      say.phrase('pairTried', looked),
      ' de publicaciones así; ',
      say.phrase('pairsOfOne', leaving),
      ' exactamente a una persona, y en ',
      say.phrase('pairsOfDiarist', (n) =>
        n === 0 ? 'ninguno' : n === 1 ? 'uno' : voice.number(n),
      ),
      ' de ellos esa persona lleva un diario sobre la película. La suerte también es una defensa, aunque no para contar con ella. ',
      cited('Se sabe desde 1979', 'denning'),
      ' que un mínimo no sirve contra la resta.',
    ),
  ];
}
