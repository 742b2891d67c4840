import type { Announcement, Predicate } from '../announce/announcement';
import { claimsOf } from '../announce/claimsOf';
import { compilePredicate, findMatching } from '../announce/count';
import { publish } from '../announce/publish';
import type { Base } from '../base/Base';
import { INSIDER_ROWS, USUAL_MINIMUM } from '../constants';
import { EngineError } from '../EngineError';
import { checkRules, OPEN_DESK, RULE_NAMES, type AccessRules } from './AccessRules';
import { checkByCount } from './checkByCount';
import { filtersOf } from './filtersOf';
import type { InsiderList, InsiderView, RuledWalk } from './InsiderView';
import { readRow } from './readRow';
import { tellApart } from './tellApart';
import { isAnswered, walkToCheck, walkToName, type Desk } from './walkToName';

/**
 * Sits down at the company’s desk with a post: the table, filter by filter, as far as the rules show it; and how many clicks it is to a name.
 * Cost: a count for every filter, and as many again, over all columns, where a minimum is got round.
 * @param personaOf the diary of each subscriber, −1 for none
 * @throws EngineError `nobody` for a post that speaks of nobody; `badPredicate` for what the base cannot hold, or rules that there cannot be
 */
export function viewInsider(
  base: Base,
  personaOf: ArrayLike<number>,
  post: Announcement,
  rules: AccessRules,
): InsiderView {
  checkRules(rules);
  const who = spokenOf(base, post);
  const filters = filtersOf(who);
  const everybody: Predicate = { people: {}, did: [] };
  const left = [everybody, ...filters.map((filter) => filter.left)].map((predicate) =>
    findMatching(base, compilePredicate(predicate, base.catalogue)),
  );
  const crowd = left[filters.length];
  const [first] = crowd;
  const desk: Desk = {
    subscribers: base.subscribers,
    rows: left.map(({ length }) => length),
    firstHit: left.map((list) => list.indexOf(first) + 1),
  };
  const checked =
    rules.countsOnly && !rules.noNames ? checkByCount(base, who, first, rules.least) : null;
  const isTracked = checked?.tracked?.recovered === 1;
  const under = (set: AccessRules): RuledWalk => {
    const walk = walkToName(desk, set);
    const check = walk.clicks === null ? walkToCheck(desk, set, isTracked) : null;
    return { walk, check };
  };
  const lists = left.map((list, f): InsiderList => {
    if (!isAnswered(desk, f, rules.least)) return { rows: null, shown: [] };
    const seen = rules.countsOnly ? [] : [...list.slice(0, INSIDER_ROWS)];
    return {
      rows: list.length,
      shown: seen.map((subscriber) => readRow(base, personaOf, subscriber, !rules.noNames)),
    };
  });
  const alone = Object.fromEntries(
    RULE_NAMES.map((name) => [name, under(onlyRule(name, rules))]),
  ) as InsiderView['alone'];
  return {
    ...under(rules),
    subscribers: base.subscribers,
    who,
    filters,
    lists,
    open: walkToName(desk, OPEN_DESK),
    alone,
    checked,
    apart: rules.noNames ? tellApart(base, crowd) : null,
  };
}

/** One rule, and no other. */
function onlyRule(name: (typeof RULE_NAMES)[number], { least }: AccessRules): AccessRules {
  if (name === 'least') return { ...OPEN_DESK, least: least || USUAL_MINIMUM };
  return { ...OPEN_DESK, [name]: true };
}

function spokenOf(base: Base, post: Announcement): Predicate {
  const publication = publish(base, post);
  const claim = claimsOf(post, publication, 0).find((one) => one.isSpokenOf);
  if (!claim || publication.count === 0)
    throw new EngineError('nobody', 'Nobody matches: there is no row to open.');
  return claim.predicate;
}
