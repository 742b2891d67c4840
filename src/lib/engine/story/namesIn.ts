import type { NameScore } from '../attack/NameScore';

/** Names given about a post, by the posts or by the diaries anyway: in all, right, innocents; newly given among them, and of these the right ones. */
export function namesIn({ newly, anyway }: NameScore) {
  const right = newly.right + anyway.right;
  const innocents = newly.wrong + anyway.wrong;
  return {
    ...{ named: right + innocents, right, innocents },
    ...{ newly: newly.right + newly.wrong, newlyRight: newly.right },
  };
}
