import { defaultSettings, SETTING_KEYS } from '../engine/base/settings';
import { writeAnnouncement } from './announcementText';
import { writeBlock } from './blockText';
import { writeCell } from './cellText';
import { writeInsider } from './insiderText';
import { writeRepair } from './repairText';
import { LINK_RISKS, type LinkState } from './linkState';
import { seal } from './seal';
import { writeSeries } from './seriesText';

/**
 * The hash of a link that reproduces this state: "#v1&b=service&s=1&a=…". Base and seed are always
 * in it; else what is as usual is left out. The last part is a check on the rest. About 30 characters, and 50 to 90 more an announcement.
 */
export function encodeLink(state: LinkState): string {
  const { settings, announcements, draft, view, focus, example, bet } = state;
  const { cell, repair, dice, isGuessingWrongly, block, townBlock, year, tracker } = state;
  const { risk, insider, series, out } = state;
  const usual = defaultSettings(settings.base, settings.seed);
  const parts = [`b=${settings.base}`, `s=${settings.seed}`];
  for (const key of SETTING_KEYS)
    if (settings[key] !== usual[key]) parts.push(`${key}=${settings[key]}`);
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
  return seal('lab', parts);
}
