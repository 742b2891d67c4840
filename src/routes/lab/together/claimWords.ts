import type { Cell } from '$lib/engine/combine/ledger/Ledger';
import type { Claim } from '$lib/engine/announce/claimsOf';
import type { Post } from '$lib/state/feedState.svelte';
import type { World } from '$lib/state/world';
import { mending } from '$lib/words/en/mending';
import { howMany, together as words } from '$lib/words/en/together';

/** The number of a claim, as far as what was published says it. */
export function claimNumber({ least, most, share }: Claim): string {
  return share ? words.percent(share.percent) : words.range(least, most);
}

/** The number of a claim as it stands in the post, which under a repair need not be the true one. */
export function publishedNumber({ published, least, share }: Claim): string {
  return share ? words.percent(share.percent) : words.range(published ?? least, published ?? least);
}

/** Whom a claim counts, behind its number: "people who …", and of a share whose it is. */
export function claimWho(world: World, { predicate, share }: Claim): string {
  const who = world.sayPredicate(predicate);
  return share ? words.namely(world.sayPredicate(share.among), who) : who;
}

/** What a claim counts, in words. */
export function claimPhrase(world: World, claim: Claim): string {
  return words.claim(claimNumber(claim), claimWho(world, claim));
}

/** A cell as a sentence with its arithmetic. */
export function sayCell(world: World, claims: readonly Claim[], cell: Cell): string {
  const many = howMany(cell.least, cell.largest);
  const { plus, minus } = cell;
  const say = (claim: number) => claimPhrase(world, claims[claim]!);
  if (plus.length === 1 && minus.length === 1) {
    const { drawn, over } = sidesOf(cell);
    return words.less(say(plus[0]!), say(minus[0]!), many, drawn, over);
  }
  if (plus.length === 2 && minus.length === 0)
    return words.overlap(say(plus[0]!), say(plus[1]!), many);
  const numbered = (claim: number) => claim + 1;
  return words.deep(plus.map(numbered), minus.map(numbered), many);
}

/** Whom a post speaks of, after "one of"; without its quip. */
export function sayPeopleOf(world: World, { announcement, publication }: Post): string {
  return mending.peopleOf(world.say({ ...announcement, quip: '' }, publication));
}

/**
 * What the two sides of a cell are called, as drawn: the lit group, and the one slid over it. Of two numbers "the first" is the one that
 * went up first, whichever is subtracted from the other; of more, their numbers.
 */
export function sidesOf({ plus, minus }: Pick<Cell, 'plus' | 'minus'>): {
  drawn: string;
  over: string;
} {
  const isSubtracted = minus.length > 0;
  const [drawn, over] = isSubtracted ? [plus, minus] : [plus.slice(0, 1), plus.slice(1)];
  if (drawn.length + over.length > 2) {
    const numbered = (claims: number[]) => claims.map((claim) => claim + 1);
    return {
      drawn: words.side.numbers(numbered(drawn), false),
      over: words.side.numbers(numbered(over), isSubtracted),
    };
  }
  const { first, second } = words.side;
  const isReversed = (over[0] ?? Infinity) < drawn[0]!;
  return isReversed ? { drawn: second, over: first } : { drawn: first, over: second };
}
