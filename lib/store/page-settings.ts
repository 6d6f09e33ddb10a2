import type { PageSettings } from '../messages/page-setup.ts';
import type { SiteId } from '../sites/contract.ts';
import { restLeft, type Settings } from './settings-shape.ts';

/**
 * What of the settings matters on the pages of a site.
 *
 * @param now milliseconds since 1970
 */
export function pageSettings(settings: Settings, site: SiteId, now: number): PageSettings {
  const { level, language, topicsOff, sharePrompt } = settings;
  const conversationsOff = settings.privateChats === 'never';
  return {
    on: settings.sites[site],
    restsUntil: restLeft(settings, site, now) === 0 ? 0 : settings.pausedUntil[site],
    level,
    language,
    topicsOff,
    conversationsOff,
    groupsAutomatic: settings.zaloGroupsAutomatic && !conversationsOff,
    sharePrompt,
  };
}
