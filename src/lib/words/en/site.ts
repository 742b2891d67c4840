/** The words around every page: its name, its places, its small print. */
export const site = {
  name: 'Nobody in Particular',
  skip: 'Skip to the content',
  navigation: 'Site',
  places: { story: 'Story', lab: 'Lab', methods: 'Methods' },
  menu: { open: 'Menu', close: 'Close' },
  theme: { night: 'Night', day: 'Day' },
  smallPrint:
    'Everyone here is invented. Nothing you do leaves this page: no cookies, no counting, nobody watching.',
  licences: 'Built with the work of others: their licences',
  lost: {
    title: 'Nobody here',
    text: 'This page does not exist, or has never met you.',
    back: 'Back to the story',
  },
  /** Where a page, or part of it, does not come. */
  unloaded: {
    title: 'Could not be loaded',
    page: 'This page could not be loaded: there is no connection, or the site has changed since you opened it. Try again; the page itself is still there.',
    part: 'Part of this page could not be loaded: there is no connection, or the site has changed since you opened it. What stands here can be read without it.',
    again: 'Try again',
    noAnswer: 'Still no answer. Check the connection.',
  },
  /** What a page says of itself without scripts. */
  noScript:
    'The crowd, the bet and the buttons need JavaScript. The story reads whole without them.',
  readInstead: { story: 'Read the story', methods: 'Read how it is computed' },
} as const;
