import type { Predicate } from '../announce/announcement';
import { mix32 } from '../random/Random';

/**
 * A predicate as a 32-bit number: equal for the same predicate however its fields and deeds are ordered. What means the same in other
 * words has another key: through that door averaging comes back in (Asghar & Kaafar 2020).
 */
export function predicateKey({ people, did }: Predicate): number {
  const text = JSON.stringify([sorted(people), did.map((deed) => stable(deed)).sort()]);
  let key = text.length;
  for (let i = 0; i < text.length; i++) key = mix32(key, text.charCodeAt(i));
  return key;
}

/** JSON with fields in the order of their names, absent ones left out. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? sorted(inner) : inner,
  );
}

function sorted(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
