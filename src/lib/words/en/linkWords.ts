/** The words about links that every page has: to copy one, and what became of the one that led there. */
export const linkWords = {
  copy: 'Copy a link',
  /** Behind `copy`, unseen, where several stand on one page. */
  to: (what: string) => ` to “${what}”`,
  copied: 'Link copied.',
  notCopied: 'The browser would not copy. Here is the link, selected:',
  close: 'Close',
  /** Of a link that led to the story. */
  problems: {
    unchecked:
      'This link was cut short or written by hand: the check at its end is missing. What could be read is here; it may not be what was sent.',
    damaged:
      'This link was changed on its way: the check at its end does not fit. What could be read is here; it may not be what was sent.',
    added:
      'Something was added behind the end of this link. It was left out; the rest is as it was sent.',
    leftOut: 'A part of this link is none that there is here, and was left out.',
    notALink: 'This link leads to no place in the story. It starts at the beginning.',
    newer: 'This link was made by a newer page than this one. Reload, or start from here.',
    tooLong: 'This link is too long to be one of the story. It starts at the beginning.',
  },
};
