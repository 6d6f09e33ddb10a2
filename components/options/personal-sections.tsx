import { useEffect, useState } from 'react';
import type { AgencyContact } from '../../lib/store/settings-shape.ts';
import { LANGUAGES, THEMES } from '../../lib/store/settings-shape.ts';
import { Choice } from '../ui/choice.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { LineSetting } from './line-setting.tsx';
import { useGear, useOptions, useOptionsTexts } from './options-context.ts';
import { Item, Section } from './section.tsx';

const CONTACT_LINES = ['name', 'email', 'phone', 'address'] as const satisfies (keyof AgencyContact)[];

function DisplaySection() {
  const t = useOptionsTexts();
  const { language, theme } = useOptions((state) => state.settings);
  const change = useOptions((state) => state.change);
  return (
    <Section id="display">
      <Item name="language" rule="language">
        {(locked) => (
          <RadioList
            legend={t('language')}
            options={LANGUAGES.map((value) => ({
              value,
              label: t(`language.${value}`),
              hint: <span lang={value}>{t(`language.${value}.hint`)}</span>,
            }))}
            value={language}
            disabled={locked}
            onChange={(value) => void change('language', { language: value })}
          />
        )}
      </Item>
      <Item name="theme">
        {() => (
          <Choice
            legend={t('theme')}
            hint={t('theme.hint')}
            options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            value={theme}
            onChange={(value) => void change('theme', { theme: value })}
          />
        )}
      </Item>
    </Section>
  );
}

function PlaceSection() {
  const t = useOptionsTexts();
  const { provinces: read } = useGear();
  const { province, agencyContact } = useOptions((state) => state.settings);
  const change = useOptions((state) => state.change);
  const [provinces, setProvinces] = useState<readonly string[]>([]);
  useEffect(() => void read().then(setProvinces), [read]);
  // A name that an agency wrote in its own way must still be seen.
  const known = province === '' || provinces.includes(province) ? provinces : [province, ...provinces];
  return (
    <Section id="place" lead={t('place.lead')}>
      <Item name="province" rule="province">
        {(locked) => (
          <Combobox
            label={t('province')}
            hint={t('province.hint')}
            placeholder={t('province.placeholder')}
            options={known.map((name) => ({ value: name, label: name }))}
            value={province === '' ? undefined : province}
            disabled={locked}
            onChange={(name) => void change('province', { province: name ?? '' })}
          />
        )}
      </Item>
      <Item name="agencyContact" rule="agencyContact">
        {(locked) => (
          <fieldset className="contact">
            <legend>{t('agencyContact')}</legend>
            <p className="hint">{t('agencyContact.hint')}</p>
            {CONTACT_LINES.map((line) => (
              <LineSetting
                key={line}
                label={t(`agencyContact.${line}`)}
                value={agencyContact[line]}
                disabled={locked}
                onChange={(value) =>
                  void change('agencyContact', { agencyContact: { ...agencyContact, [line]: value } })
                }
              />
            ))}
          </fieldset>
        )}
      </Item>
    </Section>
  );
}

/** Language and look, place and contact. */
export function PersonalSections() {
  return (
    <>
      <DisplaySection />
      <PlaceSection />
    </>
  );
}
