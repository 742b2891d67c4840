import type { WeekIndex } from './WeekIndex';
import { WEEKS } from './weekOf';

/** The weeks in which a subscriber watched a title; none for somebody who does not subscribe (−1). The truth. */
export function watchedIn(
  { subscribers, offsets, watched }: WeekIndex,
  subscriber: number,
  title: number,
): number[] {
  const weeks: number[] = [];
  for (let week = 0; subscriber >= 0 && week < WEEKS; week++) {
    const place = week * subscribers + subscriber;
    for (let i = offsets[place]; i < offsets[place + 1]; i++)
      if (watched[i] === title) weeks.push(week);
  }
  return weeks;
}
