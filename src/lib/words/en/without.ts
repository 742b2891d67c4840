import { decimal } from './numbers';
import { bitsInWords } from './outcome';
import { inWords } from './odds';

/** Posts that add less than this about somebody, in bits, have told nothing about them. */
const LEAST_BITS = 0.02;
/** From this share of the bits on they are as good as all, and below what is left of it as good as none. */
const NEARLY_ALL = 0.95;

const size = (bits: number) => decimal(Math.abs(bits), 1);

/** Of the name that somebody signs with, the part by which one calls them. */
export function calledBy(name: string): string {
  return name.split(' ')[0] || name;
}

/** "Take them out of the table": the words of the button, of the board, and of what is left. */
export const without = {
  take: (name: string) => `Take ${calledBy(name)} out of the table`,
  takeHelp: 'Their bulb goes dark and the posts are counted again. See whether the ring stays.',
  taking: 'Counting again…',
  putBack: (name: string) => `Put ${calledBy(name)} back`,
  now: (probability: number) => `says the stranger now: ${inWords(probability)}`,
  withThem: (probability: number) => `with them in: ${inWords(probability)}`,
  outsider: 'There is nothing to take out: they do not subscribe.',
  contradiction:
    'Without them the posts cannot all be true of one base, so a reader concludes nothing from them.',

  /** On the board. */
  board: {
    out: (name: string) => `${calledBy(name)} is out of the table.`,
    again: (name: string) => `Set again without ${calledBy(name)}`,
    same: (name: string) => `Without ${calledBy(name)} it reads the same`,
    none: (name: string) => `Without ${calledBy(name)} there is no post.`,
    was: (figure: string) => `was ${figure}`,
    record: (figure: string) => `The record is somebody else’s: ${figure}.`,
  },

  /**
   * Whose the bits of the posts were. "Of 5.4 bits all were theirs alone."
   * @param particular null: all of it, the posts without them rule it out or prove it
   */
  bits(post: number, particular: number | null, isSame: boolean, posts = 2): string {
    const the = posts === 1 ? 'The post' : 'The posts';
    if (isSame)
      return `${the} ${posts === 1 ? 'reads' : 'read'} the same without them: what was learnt is a trend.`;
    if (particular === null) return 'What was told was theirs alone: all of it.';
    if (Math.abs(post) < LEAST_BITS && Math.abs(particular) < LEAST_BITS)
      return `${the} told nothing about them, with or without them.`;
    if (Math.abs(post) < 0.1 && Math.abs(particular) < 0.1)
      return `Told about them: ${bitsInWords(post)}. Theirs alone of it: ${bitsInWords(particular)}.`;
    const share = particular / (Math.abs(post) < 1e-9 ? 1e-9 : post);
    const all = `Of ${size(post)} bits`;
    if (share > 2 - NEARLY_ALL)
      return `${all} all were theirs alone, and more: without them ${the.toLowerCase()} would ${post > 0 ? 'speak against' : 'speak for'} it.`;
    if (share >= NEARLY_ALL) return `${all} all were theirs alone.`;
    if (share > 1 - NEARLY_ALL)
      return `${all} ${size(particular)} were theirs alone; ${size(post - particular)} would have been learnt anyway.`;
    if (share >= NEARLY_ALL - 1)
      return `${all} hardly any were theirs: what was learnt is a trend.`;
    return 'Of what was told nothing was theirs: without them it would be more.';
  },
  /** For who listens: what became of the likeliest set. */
  spoken: (name: string, probability: number, now: number, bits: string) =>
    `${calledBy(name)} is out of the table: ${inWords(now)} now, ${inWords(probability)} with them in. ${bits}`,
};
