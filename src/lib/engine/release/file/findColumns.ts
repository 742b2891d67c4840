import type { Role } from './FileForm';

/** All of them, in the order of a plain line. */
export const ROLES: readonly Role[] = ['user', 'title', 'stars', 'date'];

/** Names of columns in small letters without spaces, dashes or underscores, the surest first. */
export const ROLE_NAMES: Record<Role, readonly string[]> = {
  user: [
    'userid',
    'customerid',
    'memberid',
    'subscriberid',
    'reviewerid',
    'uid',
    'user',
    'customer',
  ],
  title: [
    'movieid',
    'itemid',
    'titleid',
    'filmid',
    'showid',
    'bookid',
    'animeid',
    'productid',
    'iid',
    'movie',
    'item',
    'film',
    'title',
  ],
  stars: ['rating', 'stars', 'userrating', 'bookrating', 'score', 'ratings'],
  date: [
    'timestamp',
    'unixtime',
    'ratedat',
    'createdat',
    'ratingtimestamp',
    'ratingdate',
    'datetime',
    'date',
    'time',
    'day',
    'ts',
  ],
};

/**
 * Which columns hold what, by their names, in any order. Of several that could, the surest counts.
 * @returns `missing`: what none holds; `twice`: what two columns of one name hold, which is no choice
 */
export function findColumns(names: readonly string[]): {
  columns: Record<Role, number>;
  missing: Role[];
  twice: Role | null;
} {
  const plain = names.map(plainName);
  const columns = { user: -1, title: -1, stars: -1, date: -1 };
  let twice: Role | null = null;
  for (const role of ROLES) {
    const found = ROLE_NAMES[role].find((name) => plain.includes(name));
    if (found === undefined) continue;
    columns[role] = plain.indexOf(found);
    if (plain.lastIndexOf(found) === columns[role]) continue;
    twice ??= role;
    columns[role] = -1;
  }
  return { columns, missing: ROLES.filter((role) => columns[role] < 0), twice };
}

/** "user_id", "User-ID", "userId" and "user_id:token" (RecBole) are all "userid". */
function plainName(name: string): string {
  return name
    .split(':')[0]
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
