import type { SeriesRule } from '../engine/combine/series/SeriesRule';
import { LINK_LIMITS } from './linkState';

/** Whose charts are read, and how those are published. */
interface LinkedSeries {
  persona: number;
  rule: SeriesRule;
}

/** A diarist, a hyphen and a rule: "17" for every counter, "17-t20" for the 20 largest, "17-m3" for those of 3 or more, "17-e0.5" with noise. */
export function writeSeries({ persona, rule }: LinkedSeries): string {
  switch (rule.kind) {
    case 'all':
      return `${persona}`;
    case 'top':
      return `${persona}-t${rule.companions}`;
    case 'least':
      return `${persona}-m${rule.people}`;
    case 'noise':
      return `${persona}-e${rule.epsilon}`;
  }
}

/** Reads the same; null if it is none. Whether there is that diarist, and whether the rule can be followed, the engine says. */
export function readSeries(text: string | undefined): LinkedSeries | null {
  const found = /^(\d{1,8})(?:-(?:([tm])(\d{1,5})|e(\d{1,2}(?:\.\d{1,6})?)))?$/.exec(text ?? '');
  if (!found) return null;
  const [, persona, letter, whole, epsilon] = found;
  if (Number(persona) > LINK_LIMITS.persona) return null;
  const rule: SeriesRule =
    epsilon !== undefined
      ? { kind: 'noise', epsilon: Number(epsilon) }
      : letter === 't'
        ? { kind: 'top', companions: Number(whole) }
        : letter === 'm'
          ? { kind: 'least', people: Number(whole) }
          : { kind: 'all' };
  return { persona: Number(persona), rule };
}
