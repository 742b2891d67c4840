import type { FigureName } from '$lib/engine/story/StoryFacts';
import { factAt } from './factAt';
import type { SourceId } from './sources';
import type { Block, Piece, Told } from './StoryWords';

/** A computed number in a sentence. */
export type FactPiece = Extract<Piece, { fact: string }>;
/** Whose words they are. */
export type Whose = FactPiece['as'];

/** How a language says numbers. Probabilities and shares in [0, 1]. */
export interface Voice {
  /** "1,887". */
  number(value: number): string;
  /** "fifty-three"; large numbers in figures. */
  word(value: number): string;
  /** "5.7". */
  bits(value: number): string;
  /** The same, with two decimals for the very few: "0.05". */
  fineBits(value: number): string;
  /** "about 3 in 4". */
  odds(probability: number): string;
  /** "a chance of about 3 in 4", "near certainty". */
  chance(probability: number): string;
  /** "93%". */
  share(share: number): string;
}

/** Says the numbers of one telling: every piece carries where its number comes from, so that a test can compare the two. */
export class Sayer {
  readonly #told: Told;
  readonly #voice: Voice;

  constructor(told: Told, voice: Voice) {
    this.#told = told;
    this.#voice = voice;
  }

  /** The number at a path of `factAt`, in words of the caller’s. */
  at(path: string, say: (value: number) => string = this.#voice.number, as?: Whose): FactPiece {
    const value = factAt(this.#told, path);
    const text = say(value);
    return as ? { text, fact: path, value, as } : { text, fact: path, value };
  }

  /** A figure in words that depend on it: "nobody", "one name", "3 names". */
  phrase(name: FigureName, say: (value: number) => string, as?: Whose): FactPiece {
    return this.at(`figures.${name}`, say, as);
  }

  /** A figure in digits. */
  count(name: FigureName, as?: Whose): FactPiece {
    return this.phrase(name, this.#voice.number, as);
  }

  /** A figure in words as far as one spells them out. */
  word(name: FigureName, as?: Whose): FactPiece {
    return this.phrase(name, this.#voice.word, as);
  }

  /** Bits, one decimal. */
  bits(name: FigureName, as?: Whose): FactPiece {
    return this.phrase(name, this.#voice.bits, as);
  }

  /** How many bits, whatever way they point; two decimals for the very few. */
  fineBits(name: FigureName, as?: Whose): FactPiece {
    return this.phrase(name, (value) => this.#voice.fineBits(Math.abs(value)), as);
  }

  /** A probability as odds. */
  odds(name: FigureName): FactPiece {
    return this.phrase(name, this.#voice.odds, 'stranger');
  }

  /** A probability as an answer of its own: "About 3 in 4." */
  answer(name: FigureName): FactPiece {
    const say = (probability: number) => {
      const odds = this.#voice.odds(probability);
      return `${odds.charAt(0).toUpperCase()}${odds.slice(1)}.`;
    };
    return this.phrase(name, say, 'stranger');
  }

  /** A probability as the object of a sentence. */
  chance(name: FigureName): FactPiece {
    return this.phrase(name, this.#voice.chance, 'stranger');
  }

  /** A share, in per cent. */
  share(name: FigureName): FactPiece {
    return this.phrase(name, this.#voice.share);
  }
}

/** What a paragraph can be given: pieces, and variants that are no words or several. */
export type Part = Piece | Part[] | null;

/** Parts in one row, without those that are none; strings side by side become one. */
export function joined(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: Part): void => {
    const last = pieces.at(-1);
    if (part === null || part === '') return;
    if (Array.isArray(part)) part.forEach(add);
    else if (typeof part === 'string' && typeof last === 'string')
      pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  };
  parts.forEach(add);
  return pieces;
}

/** A paragraph that goes with a step of the drawing. */
export function para(step: number, ...parts: Part[]): Block {
  return { step, pieces: joined(parts) };
}

/** A paragraph set smaller. */
export function note(step: number, ...parts: Part[]): Block {
  return { ...para(step, ...parts), isNote: true };
}

/** Words that belong to the company. */
export const company = (text: string): Piece => ({ text, as: 'company' });
/** Words that belong to a diary. */
export const public_ = (text: string): Piece => ({ text, as: 'public' });
/** Words that belong to the stranger. */
export const stranger = (text: string): Piece => ({ text, as: 'stranger' });
/** Stressed words. */
export const stressed = (text: string): Piece => ({ text, as: 'em' });
/** Words with their source behind them. */
export const cited = (text: string, source: SourceId): Piece => ({ text, source });

/** The text of pieces, as one reads it. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
