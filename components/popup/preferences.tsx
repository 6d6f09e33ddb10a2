import type { Level } from '../../lib/assess/types.ts';
import type { RuledSetting } from '../../lib/store/policy-shape.ts';
import type { Language, Theme } from '../../lib/store/settings-shape.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

const LEVELS: readonly Level[] = ['quiet', 'balanced', 'strict'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The few things a person may want to change from here. */
export function Preferences() {
  const t = useTexts();
  const settings = usePopup((state) => state.settings);
  const unsaved = usePopup((state) => state.unsaved);
  const repaired = usePopup((state) => state.repaired);
  const locked = usePopup((state) => state.locked);
  const openOptions = usePopup((state) => state.openOptions);
  const change = usePopup((state) => state.change);
  const hint = (rule: RuledSetting, text: string): string => (locked.has(rule) ? t('settings.locked') : text);
  return (
    <>
      <Choice
        legend={t('page.level')}
        options={LEVELS.map((value) => ({ value, label: t(`page.level.${value}`) }))}
        value={settings.level}
        hint={hint('level', t(`page.level.${settings.level}.hint`))}
        disabled={locked.has('level')}
        onChange={(level) => void change({ level })}
      />
      <Switch
        label={t('settings.prompt')}
        hint={hint('sharePrompt', t('settings.prompt.hint'))}
        disabled={locked.has('sharePrompt')}
        checked={settings.sharePrompt}
        onChange={(sharePrompt) => void change({ sharePrompt })}
      />
      <details className="section-details">
        <summary>{t('settings.display')}</summary>
        <Choice
          legend={t('settings.theme')}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
        />
        <Choice
          legend={t('settings.language')}
          options={LANGUAGES.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
          value={settings.language}
          hint={hint('language', '')}
          disabled={locked.has('language')}
          onChange={(language) => void change({ language })}
        />
      </details>
      {openOptions && (
        <Button small onClick={openOptions}>
          {t('settings.all')}
        </Button>
      )}
      {unsaved && (
        <p className="notice" role="alert">
          {t('settings.unsaved')}
        </p>
      )}
      {repaired.length > 0 && (
        <p className="notice" role="status">
          {t('settings.repaired')}
        </p>
      )}
    </>
  );
}
