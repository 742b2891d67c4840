import { defaultSettings, SETTING_KEYS } from '../engine/base/settings';
import { writeAnnouncement } from './announcementText';
import { writeBlock } from './blockText';
import { writeCell } from './cellText';
import { checksum } from './checksum';
import { writeInsider } from './insiderText';
import { writeRepair } from './repairText';
import { LINK_RISKS, LINK_VERSION, type LinkState } from './linkState';
import { writeSeries } from './seriesText';

/**
 * The hash of a link that reproduces this state: "#v1&b=service&s=1&a=…". What is as usual is left out; the last part is
 * a check on the rest. About 100 characters, and 50 to 90 more an announcement.
 */
export function encodeLink(state: LinkState): string {
  const { settings, announcements, draft, view, focus, example, bet } = state;
  const { cell, repair, dice, isGuessingWrongly, block, townBlock, year, tracker } = state;
  const { risk, insider, series, out } = state;
  const usual = defaultSettings(settings.base, settings.seed);
  const first = defaultSettings();
  const parts = [`v${LINK_VERSION}`];
  const changed = SETTING_KEYS.filter((key) => settings[key] !== usual[key]);
  const isElsewhere = settings.base !== first.base || settings.seed !== first.seed;
  const isShort =
    !isElsewhere && changed.length === 0 && announcements.length === 0 && !draft && !focus;
  if (!isShort) parts.push(`b=${settings.base}`, `s=${settings.seed}`);
  for (const key of changed) parts.push(`${key}=${settings[key]}`);
  for (const announcement of announcements) parts.push(`a=${writeAnnouncement(announcement)}`);
  if (draft) parts.push(`d=${writeAnnouncement(draft)}`);
  if (example !== null) parts.push(`x=${encodeURIComponent(example)}`);
  if (view !== 'company') parts.push(`v=${view}`);
  if (focus) parts.push(`f=${focus.announcement}.${focus.persona}`);
  if (out !== undefined && view === 'truth') parts.push(`out=${out}`);
  if (bet !== null) parts.push(`bet=${bet}`);
  if (cell && announcements.length > 0) parts.push(`g=${writeCell(cell)}`);
  if (repair && repair.length > 0) parts.push(`r=${writeRepair(repair)}`);
  if (dice !== undefined && dice !== 1) parts.push(`z=${dice}`);
  if (risk !== undefined && risk !== LINK_RISKS[0]) parts.push(`e=${risk}`);
  if (isGuessingWrongly) parts.push('w=1');
  if (block) parts.push(`seven=${block.length === 0 ? 'all' : block.join('.')}`);
  if (townBlock) parts.push(`block=${writeBlock(townBlock)}`);
  if (year !== undefined) parts.push(`y=${year}`);
  if (tracker !== undefined) parts.push(`k=${tracker}`);
  if (insider) parts.push(`i=${writeInsider(insider)}`);
  if (series) parts.push(`o=${writeSeries(series)}`);
  const text = parts.join('&');
  return isShort ? `#${text}` : `#${text}&c=${checksum(text)}`;
}
