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
} as const;
