import { company, para, stressed, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { secretPost } from '../posts';
import { Telling } from '../telling';
import { oneOrCounted, people, times } from '../../../es/numbers';
import { voice } from '../voice';

/** What a title is about, said with respect; index as `SENSITIVITIES`. */
const SUBJECTS = [
  '',
  'la enfermedad',
  'la fe',
  'salir del armario',
  'política',
  'problemas de familia',
];

/** What a name opens: the other title behind the funny one. Nobody is named in this scene. */
export const secret: SceneWords = {
  title: 'Lo que abre un nombre',
  short: 'El otro título',
  blocks(told) {
    const { say } = new Telling(told);
    const { secret: found } = told.facts;
    const opening =
      'Una plusmarca con una película tonta es una anécdota para la cena. Pero un nombre es una llave, y abre más de una cerradura. ';
    if (!found)
      return [
        para(
          0,
          opening,
          'A quien se conoce por una publicación se le puede seguir por las siguientes.',
        ),
        para(
          1,
          'En este mundo, la persona de la plusmarca ',
          say.phrase('secretViewings', (n) =>
            n === 0 ? 'no vio nada' : `vio ${oneOrCounted(n, 'cosa')}`,
          ),
          ' que le doliera que se supiera: ni enfermedad, ni fe, ni problemas de familia. Es suerte, y en todo caso no es asunto de la empresa.',
        ),
      ];
    return [
      para(
        0,
        opening,
        'Supón que una segunda publicación pregunta otra cosa sobre la persona de la plusmarca: ',
        company(`«${secretPost(told)}»`),
      ),
      para(
        0,
        stressed(new Telling(told).title(found.title)),
        ` trata sobre ${SUBJECTS[found.sensitivity] || 'algo privado'}. La vio `,
        say.phrase('secretViewings', (n) => (n === 2 ? 'dos veces' : times(n)), 'company'),
        ', en casa, como cualquier otra cosa. Esta página sabe quién, y en esta escena calla el nombre a propósito.',
      ),
      para(1, learnt(told, say)),
      para(
        1,
        'Esto no tiene gracia, y es la misma publicación: una persona, un título, un número. El chiste fue siempre la publicación. Lo que cada cual ve, y cuántas veces, es cosa suya.',
      ),
    ];
  },
  drawing(told, step) {
    if (!told.facts.secret)
      return 'Una bombilla ante la multitud en penumbra. Detrás no cuelga nada.';
    return step === 0
      ? 'Una bombilla ante la multitud en penumbra, sin nombre.'
      : `La misma bombilla, aún sin nombre; al lado, lo seguro que está el extraño: ${voice.odds(told.facts.figures.secretProbability)}.`;
  },
};

function learnt(told: Told, say: Telling['say']): Part[] {
  const { secretProbability: sure, dearIsNewly } = told.facts.figures;
  const { isRight, persona } = told.facts.secret!;
  const isSamePersona = told.facts.dearSuspect?.persona === persona;
  const start: Part[] = [
    'La segunda publicación cuenta a ',
    say.phrase('secretCount', (n) => (n === 0 ? 'nadie' : people(n)), 'company'),
    ' y no dice ningún nombre. ¿Está seguro el extraño de que habla de quien tiene la plusmarca y escribe aquel diario? Con el diario solo: ',
    say.odds('secretBeforeProbability'),
    '. Con las dos publicaciones, la de la plusmarca y esta: ',
    say.odds('secretProbability'),
    '. ',
  ];
  if (sure >= 0.5 && isRight)
    return [
      ...start,
      'Y acierta. ',
      isSamePersona && dearIsNewly
        ? [
            'A la segunda publicación no le quedaba nadie que buscar: la de la plusmarca había llevado al extraño, ella sola, a ',
            say.odds('dearProbability'),
            ', y la segunda habla de la misma persona.',
          ]
        : 'A la segunda publicación le bastó con hablar de la misma persona.',
    ];
  if (sure >= 0.5)
    return [
      ...start,
      'Y se equivoca. Ahora se cree que la vio alguien inocente, y eso puede doler igual que si la hubiera visto.',
    ];
  return [
    ...start,
    'No llega para un nombre. Pero el día en que la plusmarca tenga uno, esto tendrá el mismo.',
  ];
}
