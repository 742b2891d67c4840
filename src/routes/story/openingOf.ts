import type { BetWords, Piece, StoryWords, Told } from '$lib/words/story/StoryWords';

/** A bet's words with every number said beforehand, so that it can be taken without the words of the story. */
export interface PlainBet {
  question: string;
  slider: string;
  number: string;
  fewer: string;
  more: string;
  place: string;
  /** Said on paper as long as it is not placed. */
  onPaper: string;
  /** For each number from 0 to the most: the slider's value in words, and what is said when it is placed. */
  values: string[];
  kept: string[];
}

/** What the first screen says: plain data, part of the prerendered page. */
export interface Opening {
  board: Array<{ text: string; isMarked?: boolean }>;
  reply: Array<{ text: string; isMarked?: boolean }>;
  intro: Piece[][];
  bet: PlainBet;
}

/** A bet from 0 to `most`. */
export function plainBet(words: BetWords, told: Told, most: number): PlainBet {
  const each = <T>(say: (bet: number) => T) =>
    Array.from({ length: most + 1 }, (_, bet) => say(bet));
  const { slider, number, fewer, more, place, onPaper } = words;
  return {
    ...{ slider, number, fewer, more, place, onPaper },
    question: words.question(told),
    values: each((bet) => words.valueText(bet, most)),
    kept: each(words.kept),
  };
}

/** The first screen of a world. */
export function openingOf(words: StoryWords, told: Told): Opening {
  return {
    board: words.board(told),
    reply: words.reply,
    intro: words.scenes.tweet.blocks(told).map(({ pieces }) => pieces),
    bet: plainBet(words.bets.crowd, told, told.facts.figures.crowdCount),
  };
}
