import { parseRepair } from '../engine/repair/parseRepair';
import type { Defence, Repair } from '../engine/repair/Repair';

/*
 * The terse form of a repair in a link, for example "m11_r5-0_e0.5-5": see docs/links.md.
 */

const JOIN = '_';
const WINDOWS = { w: 'week', m: 'month', y: 'year' } as const;
/** One number or two, with a hyphen between; below 0 they mean nothing, which is said where they are checked. */
const NUMBERS = /^(-?[^-k]+)(?:-(-?[^-k]+))?k?$/;
/** Longest repair that is read, in characters. */
const LONGEST = 400;

/** A repair in the terse form of links; "" for none. */
export function writeRepair(repair: Repair): string {
  return repair.map(writeDefence).join(JOIN);
}

function writeDefence(defence: Defence): string {
  switch (defence.kind) {
    case 'minimum':
      return `m${defence.people}`;
    case 'derivable':
      return `d${defence.people}`;
    case 'shares':
      return `s${defence.people}`;
    case 'round':
      return `r${defence.to}-${defence.hiddenBelow}`;
    case 'rr3':
      return defence.isKeyed ? 'tk' : 't';
    case 'noise':
      return `n${defence.spread}${defence.isKeyed ? 'k' : ''}`;
    case 'geometric':
      return `e${defence.epsilon}-${defence.budget}`;
    case 'delay':
      return `l${defence.days}`;
    case 'window':
      return `w${defence.to[0]}`;
    case 'place':
      return 'p';
    case 'silence':
      return defence.posts === 'all' ? 'x' : `x${defence.posts.join('-')}`;
  }
}

/** A repair as a link says it. */
export interface LinkedRepair {
  /** Null if there is none, or none that can be. */
  repair: Repair | null;
  /** Why it cannot be, in a sentence; "" if it is not even the form of one; null if nothing is wrong. */
  problem: string | null;
}

/** Reads the terse form. */
export function readRepair(text: string | undefined): LinkedRepair {
  if (text === undefined || text === '') return { repair: null, problem: null };
  const defences = text.length > LONGEST ? [null] : text.split(JOIN).map(readDefence);
  if (defences.includes(null)) return { repair: null, problem: '' };
  try {
    return { repair: parseRepair(defences), problem: null };
  } catch (error) {
    return { repair: null, problem: (error as Error).message };
  }
}

function readDefence(text: string): unknown {
  const [letter, rest] = [text.charAt(0), text.slice(1)];
  const [, first = NaN, second = NaN] = (NUMBERS.exec(rest) ?? []).map(Number);
  const isKeyed = rest.endsWith('k');
  switch (letter) {
    case 'm':
      return { kind: 'minimum', people: first };
    case 'd':
      return { kind: 'derivable', people: first };
    case 's':
      return { kind: 'shares', people: first };
    case 'r':
      return { kind: 'round', to: first, hiddenBelow: second };
    case 't':
      return { kind: 'rr3', isKeyed };
    case 'n':
      return { kind: 'noise', spread: first, isKeyed };
    case 'e':
      return { kind: 'geometric', epsilon: first, budget: second };
    case 'l':
      return { kind: 'delay', days: first };
    case 'w':
      return { kind: 'window', to: WINDOWS[rest as keyof typeof WINDOWS] };
    case 'p':
      return { kind: 'place' };
    case 'x':
      return { kind: 'silence', posts: rest === '' ? 'all' : rest.split('-').map(Number) };
    default:
      return null;
  }
}
