/** What a visitor can change in a post; each names the editor that opens. */
export type SlotName =
  | 'number'
  | 'title'
  | 'times'
  | 'length'
  | 'end'
  | 'weekday'
  | 'part'
  | 'town'
  | 'ageBand'
  | 'plan'
  | 'device'
  | 'clause'
  | 'quip';

/** Which predicate of the announcement a slot belongs to. */
export type Side = 'who' | 'other' | 'among';

/**
 * A piece of a post. All texts joined give the sentence: spaces stand in the pieces between slots.
 * `deed` is the index into the deeds of `side`’s predicate. Only the slot `quip` may be empty.
 */
export interface Segment {
  text: string;
  slot?: SlotName;
  deed?: number;
  side?: Side;
}

/** Where in the announcement a slot’s value stands. */
export interface SlotPlace {
  side?: Side;
  deed?: number;
}

const CLOSING = /^[,.:;?!)%]/;

/** Puts a sentence together piece by piece, with single spaces between pieces and none before closing punctuation. */
export class SegmentBuilder {
  readonly #segments: Segment[] = [];

  /** Adds words that cannot be changed. */
  say(text: string): this {
    this.#space(text);
    const last = this.#segments.at(-1);
    if (last && !last.slot) last.text += text;
    else this.#segments.push({ text });
    return this;
  }

  /** Adds words that a visitor can change. */
  slot(text: string, slot: SlotName, place: SlotPlace = {}): this {
    this.#space(text);
    this.#segments.push({ text, slot, ...place });
    return this;
  }

  /** The pieces, the first letter large. */
  done(): Segment[] {
    const first = this.#segments[0];
    if (first) first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
    return this.#segments;
  }

  #space(next: string): void {
    const last = this.#segments.at(-1);
    if (!last || next === '' || CLOSING.test(next)) return;
    if (last.slot) this.#segments.push({ text: ' ' });
    else last.text += ' ';
  }
}
