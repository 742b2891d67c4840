import { capitalised, counted, feminineNoun, oneOrCounted } from '../../es/numbers';
import { joined, type Part } from '../saying';
import type { BetWords, Piece, Told } from '../StoryWords';
import { Telling } from './telling';
import { noneOr, noneOrMasculine, thePeople, voice } from './voice';

const controls = {
  number: 'Tu apuesta, en número',
  fewer: 'Una menos',
  more: 'Una más',
  place: 'Apostar',
  onPaper:
    'Escribe la tuya. Lo que la responde no está en este papel: se imprime cuando la apuesta está hecha en la página.',
} as const;

/** The bet on the crowd: how many of them a stranger can name. */
export const crowdBet: BetWords = {
  ...controls,
  question: ({ facts: { figures } }) =>
    figures.crowdCount === 1
      ? '¿Podría un extraño ponerle nombre?'
      : `¿A cuántas de las ${voice.number(figures.crowdCount)} podría ponerles nombre un extraño?`,
  slider: 'Tu apuesta',
  valueText: (count, of) => `${voice.number(count)} de ${voice.number(of)}`,
  kept: (bet) => `Apuntado: ${voice.number(bet)}. Queda guardado hasta el final.`,
  answer: (told) => joined(crowdAnswer(told)),
};

function crowdAnswer(told: Told): Part[] {
  const { say } = new Telling(told);
  const {
    crowdRight: right,
    crowdInnocents: innocents,
    crowdNamed: named,
    crowdNewly: newly,
  } = told.facts.figures;
  const got: Part[] = [
    'De ',
    say.phrase('crowdCount', thePeople, 'company'),
    right === 0 ? ', el extraño no acertó el nombre de ' : ', el extraño acertó el nombre de ',
    say.phrase('crowdRight', noneOr('ninguna'), 'stranger'),
    innocents === 0 ? ' y no acusó sin razón a ' : ' y acusó sin razón a ',
    say.phrase('crowdInnocents', (n) =>
      n === 0 ? 'nadie' : n === 1 ? 'una persona inocente' : counted(n, 'inocente'),
    ),
    '.',
    named === 0
      ? ''
      : [
          newly === 0 ? ' La publicación misma no dio ' : ' La publicación misma dio ',
          say.phrase('crowdNewly', noneOrMasculine('ninguno')),
          newly === 0 ? ': los diarios dicen lo mismo sin ella.' : '.',
        ],
  ];
  if (told.bet === null)
    return ['No apostaste, y fue prudente: cuesta calcular a los extraños. ', ...got];
  const verdict =
    told.bet === right
      ? ' Tienes buen ojo para los extraños.'
      : told.bet > right
        ? ' Temías algo peor. Le pasa a casi todo el mundo.'
        : ' Esperabas algo mejor.';
  return ['Apostaste ', say.at('bet'), '. ', ...got, verdict];
}

/** The bet on the evenings: how many it takes until only one person is left. */
export const eveningsBet: BetWords = {
  ...controls,
  question: () => '¿Cuántas noches tuyas hacen falta para que solo quedes tú?',
  slider: 'Tu apuesta, en noches',
  valueText: (count) => counted(count, 'noche'),
  kept: (bet) => `${capitalised(oneOrCounted(bet, 'noche'))}. Vamos a verlo.`,
  answer: (told): Piece[] => joined(eveningsAnswer(told)),
};

function eveningsAnswer(told: Told): Part[] {
  const { say } = new Telling(told);
  const { evenings } = told.you;
  const last = evenings.length - 1;
  if (last < 0) return ['Viste demasiado poco como para sortear. También es una defensa.'];
  const isAlone = evenings[last]!.left === 1;
  const taken = evenings.length;
  const result = isAlone
    ? taken === 1
      ? 'Bastó una noche.'
      : `Bastaron ${feminineNoun(taken, 'noche')}.`
    : `Ni con ${feminineNoun(taken, 'noche')} te quedas a solas.`;
  if (told.eveningsBet === null) return [result];
  const bet: Part[] = ['Apostaste ', say.at('eveningsBet'), '. ', result];
  if (!isAlone) return [...bet, ' Es raro.'];
  if (told.eveningsBet === taken) return [...bet, ' Justo.'];
  return [
    ...bet,
    told.eveningsBet > taken ? ' Hace falta menos de lo que se cree.' : ' Casi aciertas.',
  ];
}
