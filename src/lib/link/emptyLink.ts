import { defaultSettings, type BaseSettings } from '../engine/base/settings';
import type { LinkState } from './linkState';

/** What an address without a hash asks for, on every device: the story's base, nothing posted. @param settings another base */
export function emptyLink(settings: BaseSettings = defaultSettings()): LinkState {
  return {
    settings,
    announcements: [],
    draft: null,
    view: 'company',
    focus: null,
    example: null,
    bet: null,
  };
}
