import { foldQuip } from '../../engine/announce/foldQuip';

/** The quips of the examples, told anew; any other stays as its author wrote it. */
const QUIPS: Readonly<Record<string, string>> = {
  'Who hurt you?': '¿quién les hizo daño?',
  'Are you all right?': '¿va todo bien?',
  'Early birds.': 'qué madrugadores.',
  'And stragglers.': 'y los rezagados.',
  'Bold.': 'qué valor.',
  'Hello, neighbours.': 'hola, vecinos.',
  'Ageless.': 'sin edad.',
  'Well spent.': 'bien gastado.',
  'Cosy.': 'qué acogedor.',
  'We are not worried. Much.': 'no nos preocupa. Apenas.',
  'A local favourite.': 'un clásico del lugar.',
  'You really jingle all the way.': 'eso sí es espíritu navideño.',
  'Leave a light on.': 'dejen una luz encendida.',
  'Wish you were here.': 'ojalá estuvieras aquí.',
  'What did you do?': '¿qué hiciste?',
  'Impeccable taste.': 'un gusto impecable.',
  'Pace yourselves.': 'con calma.',
  'Comfort is comfort.': 'cada cual se consuela como puede.',
  'We contain multitudes.': 'contenemos multitudes.',
  'Hang in there.': 'ánimo.',
  'Midweek is a state of mind.': 'el miércoles es un estado de ánimo.',
};

/** The quip behind its colon, the full stop included: ": qué valor."; "." if there is none. */
export function quipPhrase(quip: string): string {
  const text = foldQuip(quip);
  return text === '' ? '.' : `: ${QUIPS[text] ?? text}`;
}
