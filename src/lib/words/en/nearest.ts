import { agree } from './agree';
import { dayName } from './dates';
import { counted, people } from './numbers';

/** Words for sentences near one that nobody matches: what each button does, and how many people it would speak of. */
export const nearest = {
  looking: 'Looking for somebody nearby…',
  title: 'The nearest that somebody matches',
  none: 'Nothing near it matches anybody either. Another title, or less of it?',
  by: {
    title: (name: string) => `Take ${name}`,
    fewer: (n: number, isDays: boolean) => `Ask for ${counted(n, isDays ? 'day' : 'viewing')}`,
    shorter: (days: number) => `Look back only ${counted(days, 'day')}`,
    longer: (days: number) => `Look back ${counted(days, 'day')}`,
    moved: (to: number) => `End on ${dayName(to)}`,
    anybody: 'Ask for anybody',
    clause: 'Drop the last condition',
  },
  match: (count: number) => `${people(count)} ${agree(count, 'matches', 'match')}`,
};
