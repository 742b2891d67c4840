import {
  PARTS,
  type Deed,
  type Predicate,
  type TitleSet,
} from '../../src/lib/engine/announce/announcement';

/*
 * A second opinion: this shares no code with the engine’s counting, and follows docs/announcements.md alone. 1 January is a Sunday.
 */

const DAYS_A_WEEK = 7;

/** A query over the tables of docs/parquet.md that counts the subscribers whom a predicate means; standard SQL. */
export function sqlOfPredicate({ people, did }: Predicate): string {
  const conditions = [
    ...isPerson('town', people.town),
    ...isPerson('age_band', people.ageBand),
    ...isPerson('plan', people.plan),
    ...isPerson('device', people.device),
    ...did.map(
      (deed) => `s.subscriber ${'never' in deed.times ? 'NOT IN' : 'IN'} (${sqlOfDeed(deed)})`,
    ),
  ];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return `SELECT COUNT(*) AS people FROM subscribers s${where}`;
}

function isPerson(column: string, value: number | undefined): string[] {
  return value === undefined ? [] : [`s.${column} = ${value}`];
}

/** The subscribers who did it; for `never`, those who did it once. */
function sqlOfDeed({ what, when, times }: Deed): string {
  const conditions = [
    `v.day BETWEEN ${when.from} AND ${when.to}`,
    ...(when.weekday === undefined ? [] : [`v.day % ${DAYS_A_WEEK} = ${when.weekday}`]),
    ...(when.part === undefined ? [] : [`v.part = ${PARTS.indexOf(when.part)}`]),
  ];
  const isOfSet = sqlOfTitles(what);
  const from =
    isOfSet !== null && isOfSet.startsWith('t.')
      ? 'viewings v JOIN titles t ON t.title = v.title'
      : 'viewings v';
  const where = [...conditions, ...(isOfSet === null ? [] : [isOfSet])].join(' AND ');
  const having = (condition: string) =>
    `SELECT v.subscriber FROM ${from} WHERE ${where} GROUP BY v.subscriber HAVING ${condition}`;
  if ('atLeast' in times) return having(`COUNT(*) >= ${times.atLeast}`);
  if ('exactly' in times) return having(`COUNT(*) = ${times.exactly}`);
  if ('never' in times) return having('COUNT(*) >= 1');
  if ('onDays' in times) return having(`COUNT(DISTINCT v.day) >= ${times.onDays}`);
  if ('everyDay' in times) return having(`COUNT(DISTINCT v.day) = ${countDays(when)}`);
  // days in a row are those whose number grows as fast as their place among the days: gaps and islands
  const step = when.weekday === undefined ? 1 : DAYS_A_WEEK;
  const days = `SELECT DISTINCT v.subscriber, v.day FROM ${from} WHERE ${where}`;
  const islands = `SELECT d.subscriber, d.day - ${step} * ROW_NUMBER() OVER (PARTITION BY d.subscriber ORDER BY d.day) AS island FROM (${days}) d`;
  return `SELECT DISTINCT i.subscriber FROM (${islands}) i GROUP BY i.subscriber, i.island HAVING COUNT(*) >= ${times.inARow}`;
}

function sqlOfTitles(what: TitleSet): string | null {
  if ('any' in what) return null;
  if ('title' in what) return `v.title = ${what.title}`;
  if ('genre' in what) return `t.genre = '${what.genre}'`;
  if ('season' in what) return `t.season = '${what.season}'`;
  return `t.sensitivity = '${what.sensitivity}'`;
}

function countDays({ from, to, weekday }: Deed['when']): number {
  let days = 0;
  for (let day = from; day <= to; day++)
    if (weekday === undefined || day % DAYS_A_WEEK === weekday) days++;
  return days;
}
