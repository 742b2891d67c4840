import type { Faker } from '@faker-js/faker';

const LETTERS = 'ABCDEFGHJKLMNPRSTW';
const MOST_INITIALS = 6;

/** A given and a family name for one persona, before any initial. */
interface PlainName {
  given: string;
  family: string;
}

function drawName(faker: Faker, seed: number, persona: number): PlainName {
  faker.seed([seed >>> 0, persona >>> 0]);
  const given = faker.person.firstName();
  const family = faker.person.lastName();
  return { given: given.replaceAll("'", '’'), family: family.replaceAll("'", '’') };
}

/** The persona’s own initials: different personas differ within `MOST_INITIALS` letters. */
function initials(persona: number, count: number): string {
  let rest = persona;
  let text = '';
  for (let i = 0; i < count; i++) {
    text += ` ${LETTERS[rest % LETTERS.length]}.`;
    rest = Math.floor(rest / LETTERS.length);
  }
  return text;
}

/**
 * The names under which these diarists write: invented, the same for the same seed and persona, and all different.
 * Those who would share a name get as many middle initials as tell them apart. Faker is loaded on the first call.
 * @param seed the seed of the base
 * @param personas only those on the screen; making a name takes about a tenth of a millisecond
 */
export async function personaNames(seed: number, personas: readonly number[]): Promise<string[]> {
  const { faker } = await import('@faker-js/faker/locale/en');
  const plain = personas.map((persona) => drawName(faker, seed, persona));
  let names = plain.map(({ given, family }) => `${given} ${family}`);
  for (let count = 1; count <= MOST_INITIALS; count++) {
    const bearers = new Map<string, Set<number>>();
    names.forEach((name, i) => {
      const those = bearers.get(name) ?? new Set();
      bearers.set(name, those.add(personas[i]));
    });
    const shared = names.map((name) => bearers.get(name)!.size > 1);
    if (!shared.includes(true)) break;
    names = names.map((name, i) =>
      shared[i] ? `${plain[i].given}${initials(personas[i], count)} ${plain[i].family}` : name,
    );
  }
  return names;
}

/** The name of one diarist, alone on the screen. */
export async function personaName(seed: number, persona: number): Promise<string> {
  const [name] = await personaNames(seed, [persona]);
  return name;
}
