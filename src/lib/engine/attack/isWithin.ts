import type { Deed, Predicate } from '../announce/announcement';

/** Whether fulfilling `inner` always means fulfilling `outer`, as far as their form shows. */
export function isWithin(inner: Predicate, outer: Predicate): boolean {
  for (const key of Object.keys(outer.people) as Array<keyof typeof outer.people>)
    if (outer.people[key] !== undefined && outer.people[key] !== inner.people[key]) return false;
  return outer.did.every((asked) => inner.did.some((done) => implies(done, asked)));
}

/** Whether whoever did the one thing did the other: the same titles, a window inside, and as often. */
function implies(done: Deed, asked: Deed): boolean {
  if (JSON.stringify(done.what) !== JSON.stringify(asked.what)) return false;
  const sameDays = done.when.weekday === asked.when.weekday && done.when.part === asked.when.part;
  if (
    sameDays &&
    done.when.from === asked.when.from &&
    done.when.to === asked.when.to &&
    JSON.stringify(done.times) === JSON.stringify(asked.times)
  )
    return true;
  const inside =
    done.when.from >= asked.when.from &&
    done.when.to <= asked.when.to &&
    (asked.when.weekday === undefined || asked.when.weekday === done.when.weekday) &&
    (asked.when.part === undefined || asked.when.part === done.when.part);
  if (!inside) return false;
  const days =
    'onDays' in done.times ? done.times.onDays : 'inARow' in done.times ? done.times.inARow : 0;
  const everyDay =
    'everyDay' in done.times && done.when.weekday === undefined
      ? done.when.to - done.when.from + 1
      : 0;
  const viewings =
    'atLeast' in done.times
      ? done.times.atLeast
      : 'exactly' in done.times
        ? done.times.exactly
        : Math.max(days, everyDay);
  if ('atLeast' in asked.times) return viewings >= asked.times.atLeast;
  if ('onDays' in asked.times) return Math.max(days, everyDay) >= asked.times.onDays;
  if ('inARow' in asked.times && sameDays)
    return Math.max('inARow' in done.times ? done.times.inARow : 0, everyDay) >= asked.times.inARow;
  return false;
}
