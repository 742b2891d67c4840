import type { Diaries } from '../../base/Base';
import { diaryColumns, type DraftPersona } from '../../base/diaryColumns';
import { HABIT, type History } from '../../base/history';
import type { Model } from '../../base/model';
import { OutsiderDrawer } from '../../base/OutsiderDrawer';
import { STREAMS } from '../../base/streams';
import { Random } from '../../random/Random';

/** What is so of one diarist. */
export interface DiaristTruth {
  /** Index into HABITS, ACTIVITY_LEVELS and REVIEW_RATES. */
  habit: number;
  activity: number;
  level: number;
  /** What the runs were about from which at least one entry comes: titles of comfort runs and marathons, seasons of the others. */
  fromRuns: Set<number>;
}

/**
 * Invents people who keep a diary, exactly as a base draws them, with the truth about each.
 * @param model of the base; its seed is that of the dice
 * @param count how many
 * @returns the diaries as a stranger reads them, and the truth in the same order
 */
export function inventDiarists(
  model: Model,
  count: number,
): { diaries: Diaries; truths: DiaristTruth[] } {
  const { seed } = model.settings;
  const drawer = new OutsiderDrawer(
    model,
    new Random(seed, STREAMS.diarists),
    new Random(seed, STREAMS.diaristReviews),
  );
  const drafts: DraftPersona[] = [];
  const truths = Array.from({ length: count }, () => {
    const { draft, habit, activity, history } = drawer.draw();
    drafts.push(draft);
    return { habit, activity, level: draft.level, fromRuns: runsIn(draft, history, model) };
  });
  return { diaries: diaryColumns(drafts), truths };
}

function runsIn({ reviews }: DraftPersona, history: History, { catalogue }: Model): Set<number> {
  const fromRuns = new Set<number>();
  for (const { title, viewing } of reviews) {
    const habit = history.habit[viewing];
    if (habit === HABIT.none) continue;
    const isOfSeason = habit === HABIT.finisher || habit === HABIT.binge;
    fromRuns.add(isOfSeason ? catalogue.season[title] : title);
  }
  return fromRuns;
}
