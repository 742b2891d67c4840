import { parseRepair } from '../engine/repair/parseRepair';
import type { Defence, Repair } from '../engine/repair/Repair';

/*
 * The terse form of a repair in a link, for example "m11_r5-0_e0.5-5": see docs/links.md.
 */

const JOIN = '_';
const WINDOWS = { w: 'week', m: 'month', y: 'year' } as const;
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

/** Reads the terse form; null if it is none, or a repair that there cannot be. */
export function readRepair(text: string | undefined): Repair | null {
  if (text === undefined || text === '' || text.length > LONGEST) return null;
  try {
    return parseRepair(text.split(JOIN).map(readDefence));
  } catch {
    return null;
  }
}

function readDefence(text: string): unknown {
  const [letter, rest] = [text.charAt(0), text.slice(1)];
  const [first, second] = rest.replace(/k$/, '').split('-').map(Number);
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
