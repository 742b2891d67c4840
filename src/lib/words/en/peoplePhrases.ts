import { AGE_BANDS, DEVICES, PLANS, type People } from '../../engine/announce/announcement';
import type { SegmentBuilder, Side, SlotName } from './segments';

interface Trait {
  slot: SlotName;
  text: string;
  /** What stands before it in "7% of you … ", and in "one of you … ". */
  verb: [many: string, one: string];
}

/** "aged 25–34", "aged 65 or over". */
export function agePhrase(ageBand: number): string {
  return `aged ${AGE_BANDS[ageBand].replace(/\+$/, ' or over')}`;
}

/** "on the premium plan", "on the plan with adverts". */
export function planPhrase(plan: number): string {
  const name = PLANS[plan];
  return name.startsWith('with ') ? `on the plan ${name}` : `on the ${name} plan`;
}

/** "mostly on a phone". */
export function devicePhrase(device: number): string {
  return `mostly on a ${DEVICES[device]}`;
}

function traits(people: People, inTown: (town: number) => string): Trait[] {
  const { town, ageBand, plan, device } = people;
  const found: Trait[] = [];
  if (town !== undefined) found.push({ slot: 'town', text: inTown(town), verb: ['live', 'lives'] });
  if (ageBand !== undefined)
    found.push({ slot: 'ageBand', text: agePhrase(ageBand), verb: ['are', 'is'] });
  if (plan !== undefined) found.push({ slot: 'plan', text: planPhrase(plan), verb: ['are', 'is'] });
  if (device !== undefined)
    found.push({ slot: 'device', text: devicePhrase(device), verb: ['watch', 'watches'] });
  return found;
}

/** "… in Saltby aged 25–34": behind "people", "person" or "you"; nothing if everybody is meant. From three on with commas. */
export function sayPeople(
  b: SegmentBuilder,
  people: People,
  side: Side,
  inTown: (town: number) => string,
): void {
  const found = traits(people, inTown);
  const separated = found.length > 2;
  found.forEach(({ slot, text }, i) => {
    if (separated && i > 0) b.say(',');
    if (slot === 'device') b.say('watching');
    b.slot(text, slot, { side });
  });
  if (separated) b.say(',');
}

/** "live in Saltby and are aged 25–34": said of "7% of you", and "lives … is …" of one. @returns whether anything was said */
export function sayPeopleVerbs(
  b: SegmentBuilder,
  people: People,
  side: Side,
  inTown: (town: number) => string,
  isOne = false,
): boolean {
  const found = traits(people, inTown);
  found.forEach(({ slot, text, verb }, i) => {
    if (i > 0) b.say('and');
    b.say(verb[Number(isOne)]).slot(text, slot, { side });
  });
  return found.length > 0;
}

/** Whether every field of `people` is open. */
export function isEverybody(people: People): boolean {
  return Object.values(people).every((value) => value === undefined);
}
