import type { Deed, Part, When } from '../../engine/announce/announcement';
import { dayName, monthOf } from './dates';
import { counted, number, times as timesPhrase } from './numbers';
import { titleSetName } from './titleSets';

const LAST_DAY = 364;
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const PARTS: Record<Part, { one: string; many: string; on: string }> = {
  morning: { one: 'mañana', many: 'mañanas', on: 'por la mañana' },
  afternoon: { one: 'tarde', many: 'tardes', on: 'por la tarde' },
  evening: { one: 'tarde-noche', many: 'tardes-noches', on: 'a última hora de la tarde' },
  night: { one: 'noche', many: 'noches', on: 'por la noche' },
};

const weekdays = (weekday: number): string =>
  WEEKDAYS[weekday]!.endsWith('s') ? WEEKDAYS[weekday]! : `${WEEKDAYS[weekday]}s`;

/** "días", "noches", "martes", "noches de martes". */
function dayNoun({ weekday, part }: When, isMany: boolean): string {
  const noun = part === undefined ? null : isMany ? PARTS[part].many : PARTS[part].one;
  if (weekday === undefined) return noun ?? (isMany ? 'días' : 'día');
  const named = isMany ? weekdays(weekday) : WEEKDAYS[weekday]!;
  return noun === null ? named : `${noun} de ${WEEKDAYS[weekday]}`;
}

/** "por la noche", "en martes", "en martes por la noche": which days and hours count, where the times do not say it. */
function rhythm({ weekday, part }: When): string {
  return [weekday === undefined ? '' : `en ${WEEKDAYS[weekday]}`, part ? PARTS[part].on : '']
    .filter((phrase) => phrase !== '')
    .join(' ');
}

/** When: "el 24 de diciembre", "durante los últimos 18 días". @param isThroughout "durante" instead of "en" */
export function windowPhrase({ from, to }: When, lastDay: number, isThroughout: boolean): string {
  if (from === to) return `el ${dayName(from)}`;
  if (from === 0 && to === LAST_DAY) return 'este año';
  const month = monthOf(from, to);
  if (month) return `en ${month}`;
  if (from === 0 && !isThroughout) return `este año hasta el ${dayName(to)}`;
  const preposition = isThroughout ? 'durante' : 'en';
  if (to === LAST_DAY) return `${preposition} los últimos ${counted(to - from + 1, 'día')} del año`;
  if (to === lastDay) return `${preposition} los últimos ${counted(to - from + 1, 'día')}`;
  return `entre el ${dayName(from)} y el ${dayName(to)}`;
}

/**
 * One deed: "vieron The Yuletide Duke todos los días durante los últimos 18 días".
 * @param isMany whether several people did it
 * @param lastDay the last day that the post looks back on
 */
export function deedPhrase(
  { what, when, times }: Deed,
  isMany: boolean,
  lastDay: number,
  title: (title: number) => string,
): string {
  const saw = isMany ? 'vieron' : 'vio';
  const set = (many: boolean) => titleSetName(what, many, title);
  const behind = (...phrases: string[]) => phrases.filter((phrase) => phrase !== '').join(' ');
  const said = (how: string, isMerged: boolean, many = false) =>
    behind(
      saw,
      set(many),
      how,
      isMerged ? '' : rhythm(when),
      windowPhrase(when, lastDay, 'everyDay' in times),
    );
  if ('never' in times)
    return `nunca ${behind(saw, set(false), rhythm(when), windowPhrase(when, lastDay, false))}`;
  if ('everyDay' in times) {
    const isNight = when.part !== undefined && when.weekday === undefined;
    const every = isNight
      ? 'todas las'
      : when.weekday !== undefined && when.part
        ? 'todas las'
        : 'todos los';
    return when.from === when.to ? said('', false) : said(`${every} ${dayNoun(when, true)}`, true);
  }
  if ('onDays' in times)
    return times.onDays === 1
      ? said('', false)
      : said(`al menos ${number(times.onDays)} ${dayNoun(when, true)}`, true);
  if ('inARow' in times) {
    if (times.inARow === 1) return said('', false);
    const isNights = when.part !== undefined && when.weekday === undefined;
    return isNights
      ? said(`${number(times.inARow)} ${dayNoun(when, true)} seguidas`, true)
      : said(`${number(times.inARow)} días seguidos`, false);
  }
  if ('exactly' in times)
    return times.exactly === 1
      ? said('una sola vez', false)
      : said(`exactamente ${timesPhrase(times.exactly)}`, false, true);
  return times.atLeast === 1
    ? said('', false)
    : said(`al menos ${timesPhrase(times.atLeast)}`, false, true);
}

/** A record: "vio X 42 veces en un solo día", in the measure that the deed names. @param record the number published */
export function recordPhrase(
  deed: Deed,
  record: number,
  isMany: boolean,
  lastDay: number,
  title: (title: number) => string,
): string {
  const { times } = deed;
  const measured =
    'inARow' in times
      ? { inARow: record }
      : 'onDays' in times
        ? { onDays: record }
        : { exactly: record };
  return deedPhrase({ ...deed, times: measured }, isMany, lastDay, title).replace(
    /(al menos|exactamente) /,
    '',
  );
}
