import { LARGEST_MINIMUM, type AccessRules } from '../engine/insider/AccessRules';

/** What a link says of the employee’s desk. */
export interface LinkedInsider {
  /** The post that is looked at, by index; null: the sentence on the board. */
  about: number | null;
  /** Filters put on. */
  applied: number;
  rules: AccessRules;
  /** Which of the rows shown is open, 0 the topmost; null: none. */
  opened: number | null;
}

/* For example "b.3", or "p0.3.cm11rtn.o2": post 0, three filters, all rules, the third row open. */
const FORM =
  /^(?:b|p(\d{1,2}))\.(\d{1,2})(?:\.(?=[cmrtn])(c?)(?:m(\d{1,5}))?(r?)(t?)(n?))?(?:\.o(\d{1,2}))?$/;

/** The desk in the terse form of links. */
export function writeInsider({ about, applied, rules, opened }: LinkedInsider): string {
  const { countsOnly, least, withReason, twoPeople, noNames } = rules;
  const letters = [
    countsOnly ? 'c' : '',
    least > 0 ? `m${least}` : '',
    withReason ? 'r' : '',
    twoPeople ? 't' : '',
    noNames ? 'n' : '',
  ].join('');
  return [
    about === null ? 'b' : `p${about}`,
    String(applied),
    ...(letters ? [letters] : []),
    ...(opened === null ? [] : [`o${opened}`]),
  ].join('.');
}

/** Reads the terse form; null if it is none, or holds a minimum that there cannot be. */
export function readInsider(text: string | undefined): LinkedInsider | null {
  const found = text === undefined ? null : FORM.exec(text);
  if (!found) return null;
  const [, about, applied, counts, minimum, reason, two, nameless, opened] = found;
  const least = Number(minimum ?? 0);
  if (minimum !== undefined && (least < 2 || least > LARGEST_MINIMUM)) return null;
  return {
    about: about === undefined ? null : Number(about),
    applied: Number(applied),
    rules: {
      countsOnly: !!counts,
      least,
      withReason: !!reason,
      twoPeople: !!two,
      noNames: !!nameless,
    },
    opened: opened === undefined ? null : Number(opened),
  };
}
