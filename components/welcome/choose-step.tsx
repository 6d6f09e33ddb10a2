import { useEffect, useState } from 'react';
import type { RuledSetting } from '../../lib/store/policy-shape.ts';
import { withChanges } from '../../lib/store/read-settings.ts';
import {
  type AgencyContact,
  LEVELS,
  LINE_LENGTH,
  type SettingsChoices,
  SITES,
} from '../../lib/store/settings-shape.ts';
import { Combobox } from '../ui/combobox.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { useWelcome } from './welcome-context.ts';

const LINES = ['name', 'email', 'phone', 'address'] as const satisfies (keyof AgencyContact)[];

/** Sites, level, and what is optional. Every choice is kept at once. */
export function ChooseStep() {
  const t = useTexts();
  const { w, settings: first, locked, change, provinces: read } = useWelcome();
  const [settings, setSettings] = useState(first);
  const [isUnsaved, setUnsaved] = useState(false);
  const [provinces, setProvinces] = useState<readonly string[]>([]);
  useEffect(() => void read().then(setProvinces), [read]);

  const isLocked = (name: RuledSetting): boolean => locked.has(name);
  const { province } = settings;
  const known = province === '' || provinces.includes(province) ? provinces : [province, ...provinces];

  function choose(choices: SettingsChoices): void {
    setSettings(withChanges(settings, choices));
    void change(choices).then((kept) => setUnsaved(!kept));
  }

  return (
    <>
      {locked.size > 0 && <Notice tone="info">{w('choose.locked')}</Notice>}
      {isUnsaved && (
        <Notice tone="trouble" live>
          {w('choose.unsaved')}
        </Notice>
      )}
      <fieldset className="plain-set">
        <legend>{w('choose.sites')}</legend>
        {SITES.map((site) => (
          <Switch
            key={site}
            label={t(`site.${site}`)}
            checked={settings.sites[site]}
            disabled={isLocked(`sites.${site}`)}
            onChange={(checked) => choose({ sites: { [site]: checked } })}
          />
        ))}
      </fieldset>
      <RadioList
        legend={t('page.level')}
        options={LEVELS.map((value) => ({
          value,
          label: t(`page.level.${value}`),
          hint: t(`page.level.${value}.hint`),
        }))}
        value={settings.level}
        disabled={isLocked('level')}
        onChange={(level) => choose({ level })}
      />
      <details className="section-details">
        <summary>{w('choose.more')}</summary>
        <div className="more">
          <Combobox
            label={w('choose.province')}
            hint={w('choose.province.hint')}
            options={known.map((name) => ({ value: name, label: name }))}
            value={province === '' ? undefined : province}
            disabled={isLocked('province')}
            onChange={(name) => choose({ province: name ?? '' })}
          />
          <fieldset className="plain-set">
            <legend>{w('choose.contact')}</legend>
            {LINES.map((line) => (
              <TextField
                key={line}
                label={w(`choose.contact.${line}`)}
                maxLength={LINE_LENGTH}
                value={settings.agencyContact[line]}
                disabled={isLocked('agencyContact')}
                onChange={(value) => choose({ agencyContact: { ...settings.agencyContact, [line]: value } })}
              />
            ))}
          </fieldset>
        </div>
      </details>
    </>
  );
}
