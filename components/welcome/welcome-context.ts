import { createContext, useContext } from 'react';
import { type WelcomeTexts, welcomeTexts } from '../../lib/i18n/welcome-texts.ts';
import type { RuledSetting } from '../../lib/store/policy-shape.ts';
import type { Settings, SettingsChoices } from '../../lib/store/settings-shape.ts';

/** What the welcome page needs of the browser; tests pass their own. */
export interface WelcomeGear {
  readonly settings: Settings;
  /** Settings that an agency has fixed. */
  readonly locked: ReadonlySet<RuledSetting>;
  /** False when storage refuses. */
  readonly change: (choices: SettingsChoices) => Promise<boolean>;
  /** Names of provinces and cities as the core pack writes them. */
  readonly provinces: () => Promise<readonly string[]>;
}

export const WelcomeContext = createContext<WelcomeGear | null>(null);

export function useWelcome(): WelcomeGear & { readonly w: WelcomeTexts } {
  const gear = useContext(WelcomeContext);
  if (!gear) throw new Error('the welcome page has no gear');
  return { ...gear, w: welcomeTexts(gear.settings.language) };
}
