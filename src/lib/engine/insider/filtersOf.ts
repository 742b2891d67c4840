import type { Deed, People, Predicate } from '../announce/announcement';
import { narrowDeed } from '../announce/narrowDeed';

/** One click on the table: what it asks for, and whom it leaves together with those before it. */
export interface InsiderFilter {
  adds: Predicate;
  left: Predicate;
}

const TRAITS = ['town', 'ageBand', 'plan', 'device'] as const;

/**
 * The clicks by which an employee gets from the whole table to some people: a trait each, then every deed, narrowed down (`narrowDeed`); what
 * would change nothing is left out. Everybody takes no click.
 */
export function filtersOf({ people, did }: Predicate): InsiderFilter[] {
  const filters: InsiderFilter[] = [];
  const sofar: Predicate = { people: {}, did: [] };
  for (const trait of TRAITS) {
    if (people[trait] === undefined) continue;
    const adds: People = { [trait]: people[trait] };
    sofar.people = { ...sofar.people, ...adds };
    filters.push({ adds: { people: adds, did: [] }, left: { people: sofar.people, did: [] } });
  }
  did.forEach((deed, i) => {
    for (const narrowed of stepsTo(deed))
      filters.push({
        adds: { people: {}, did: [narrowed] },
        left: { people: sofar.people, did: [...did.slice(0, i), narrowed] },
      });
  });
  return filters;
}

/** The deed and what leads to it, each saying more than the one before. */
function stepsTo(deed: Deed): Deed[] {
  if ('never' in deed.times) return [deed];
  const [inYear, inWindow, asSaid] = narrowDeed(deed);
  const steps = [inYear];
  const isWholeYear = JSON.stringify(inWindow) === JSON.stringify(inYear);
  if (!isWholeYear) steps.push(inWindow);
  if (!isJustOnce(asSaid)) steps.push(asSaid);
  return steps;
}

/** Whether a deed says no more than "watched in these days". */
function isJustOnce({ when, times }: Deed): boolean {
  if (when.weekday !== undefined || when.part !== undefined) return false;
  if ('everyDay' in times) return when.from === when.to;
  return Object.values(times)[0] === 1 && !('exactly' in times);
}
