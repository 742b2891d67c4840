import type { LinkState, LinkView } from '$lib/link';
import type { AttackState } from './attackState.svelte';
import type { BaseState } from './baseState.svelte';
import type { BlockState } from './blockState.svelte';
import type { FeedState } from './feedState.svelte';
import type { InsiderState } from './insiderState.svelte';
import type { MendingState } from './mendingState.svelte';
import type { SeriesState } from './seriesState.svelte';
import type { TogetherState } from './togetherState.svelte';
import type { TownBlockState } from './townBlockState.svelte';
import type { TrackerState } from './trackerState.svelte';
import type { YearState } from './yearState.svelte';

/** The parts of the lab that its link is made of. */
interface Linked {
  base: BaseState;
  feed: FeedState;
  attack: AttackState;
  together: TogetherState;
  mending: MendingState;
  insider: InsiderState;
  block: BlockState;
  townBlock: TownBlockState;
  year: YearState;
  tracker: TrackerState;
  series: SeriesState;
  view: LinkView;
  bet: number | null;
  isGuessingWrongly: boolean;
}

/** What a link needs to bring the lab back as it is; null while there is no base. */
export function linkOf(lab: Linked): LinkState | null {
  const { summary } = lab.base;
  if (!summary) return null;
  const { posts, draft, isUp, exampleId } = lab.feed;
  const { dossier, shown, without } = lab.attack;
  const { chosen } = lab.together;
  const { repair, dice, risk } = lab.mending;
  const insider = lab.insider.link;
  return {
    settings: summary.settings,
    announcements: posts.map(({ announcement }) => announcement),
    draft: isUp ? null : draft,
    view: lab.view,
    focus: dossier ? { announcement: shown, persona: dossier.persona } : null,
    ...(without ? { out: without.persona } : {}),
    example: exampleId,
    bet: lab.bet,
    cell: chosen && { plus: chosen.plus, minus: chosen.minus },
    repair,
    dice,
    risk,
    isGuessingWrongly: lab.isGuessingWrongly,
    ...(lab.block.isOpen ? { block: lab.block.without } : {}),
    ...(lab.townBlock.linked ? { townBlock: lab.townBlock.linked } : {}),
    ...(lab.year.seed === null ? {} : { year: lab.year.seed }),
    ...(lab.tracker.least === null ? {} : { tracker: lab.tracker.least }),
    ...(insider ? { insider } : {}),
    ...(lab.series.linked ? { series: lab.series.linked } : {}),
  };
}
