/** The marks of the legend, in the order in which they appear: company, public, stranger, truth. */
export const LEGEND_MARKS = [
  'unlit',
  'lit',
  'ring',
  'part',
  'named',
  'thread',
  'truth',
  'bits',
] as const;
/** One mark of the legend. */
export type LegendMark = (typeof LEGEND_MARKS)[number];
