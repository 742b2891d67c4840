import { months } from '../en/dates';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

/** The name of the month that is just these days (0…364, both included); null if none is. */
export function monthOf(from: number, to: number): string | null {
  const month = months().findIndex((each) => each.from === from && each.to === to);
  return month < 0 ? null : MONTHS[month]!;
}

/** "10 de diciembre". @param day 0 (1 January) to 364 */
export function dayName(day: number): string {
  const month = months().findIndex(({ to }) => day <= to);
  return `${String(day - months()[month]!.from + 1)} de ${MONTHS[month]}`;
}
