/** The lab’s table of contents: the questions under which its parts stand. */
export const further = {
  title: 'Further down',
  combine: 'What do several posts say?',
  rules: 'Does a rule protect anybody?',
  repair: 'What would have helped?',
  trust: 'Is any of this so?',
};
