/** The searches with dice of their own, one number each: changing one leaves the others as they were. */
export const SEARCH = {
  everyDay: 0,
  streak: 0x51,
  record: 0x52,
  oneDay: 0x53,
  june: 0x54,
  townRecord: 0x55,
  diarist: 0x56,
  drillDown: 0x57,
} as const;
