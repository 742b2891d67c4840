import { company, para, stressed, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { secretPost } from '../posts';
import { Telling } from '../telling';
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
            n === 0 ? 'no vio nada' : n === 1 ? 'vio una cosa' : `vio ${voice.number(n)} cosas`,
          ),
          ' que le doliera que se supiera: ni enfermedad, ni fe, ni problemas de familia. Es suerte, y en todo caso no es asunto de la empresa.',
        ),
      ];
    return [
      para(
        0,
        opening,
        'Supón que la publicación siguiente pregunta otra cosa sobre la misma persona: ',
        company(`«${secretPost(told)}»`),
      ),
      para(
        0,
        stressed(new Telling(told).title(found.title)),
        ` trata de ${SUBJECTS[found.sensitivity] || 'algo privado'}. La vio `,
        say.phrase(
          'secretViewings',
          (n) => (n === 1 ? 'una vez' : n === 2 ? 'dos veces' : `${voice.number(n)} veces`),
          'company',
        ),
        ', en casa, como cualquier otra cosa. No decimos quién, aunque esta página lo sabe.',
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
  const { secretProbability: sure } = told.facts.figures;
  const { isRight } = told.facts.secret!;
  const start: Part[] = [
    'Esa publicación cuenta a ',
    say.phrase(
      'secretCount',
      (n) => (n === 0 ? 'nadie' : n === 1 ? 'una persona' : `${voice.number(n)} personas`),
      'company',
    ),
    ' y no dice ningún nombre. ¿Está seguro el extraño de que es quien escribía el diario de antes? Con el diario solo: ',
    say.odds('secretBeforeProbability'),
    '. Con las dos publicaciones: ',
    say.odds('secretProbability'),
    '. ',
  ];
  if (sure >= 0.5 && isRight)
    return [
      ...start,
      'Y acierta. La segunda publicación no tuvo que hacer nada: el nombre ya venía con la primera.',
    ];
  if (sure >= 0.5)
    return [
      ...start,
      'Y se equivoca. Ahora se cree que la vio alguien inocente, y eso puede doler igual que si la hubiera visto.',
    ];
  return [
    ...start,
    'No llega para un nombre. Pero cada publicación lo acerca, y ninguna lo aleja.',
  ];
}
