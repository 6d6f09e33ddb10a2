import { CONDUCT_RULES } from '../../lib/guidance/code-of-conduct.ts';
import {
  ANSWERS,
  type DeckItem,
  PRACTICE_PLACES,
  PRACTICE_SITES,
  type PracticeSite,
} from '../../lib/training/deck.ts';
import { DECK_LIMITS } from '../../lib/training/deck-schema.ts';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTrainer } from './trainer-context.ts';

interface ItemFieldsProps {
  readonly item: DeckItem;
  readonly onChange: (item: DeckItem) => void;
}

const SITE_NAMES: Readonly<Record<PracticeSite, string>> = {
  facebook: 'Facebook',
  zalo: 'Zalo',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};
const RULES = CONDUCT_RULES.map((rule) => ({ value: rule.id, label: rule.title }));

/** Fields of one post of an own deck. */
export function ItemFields({ item, onChange }: ItemFieldsProps) {
  const { t } = useTrainer();
  const change = (part: Partial<DeckItem>) => onChange({ ...item, ...part });
  return (
    <div className="item-fields">
      <TextField
        label={t('edit.text')}
        lang="vi"
        rows={5}
        maxLength={DECK_LIMITS.text}
        value={item.text}
        // What the engine says of the old text says nothing of the new one.
        onChange={(text) => change({ text, engine: undefined })}
      />
      <Choice
        legend={t('edit.answer')}
        options={ANSWERS.map((value) => ({
          value,
          label: t(value === 'opinion' ? 'answer.opinion.short' : `answer.${value}`),
        }))}
        value={item.answer}
        onChange={(answer) => change({ answer })}
      />
      <div className="field-row">
        <Select
          label={t('edit.site')}
          options={PRACTICE_SITES.map((value) => ({ value, label: SITE_NAMES[value] }))}
          value={item.site}
          onChange={(site) => change({ site })}
        />
        <Select
          label={t('edit.kind')}
          options={PRACTICE_PLACES.map((value) => ({ value, label: t(`edit.kind.${value}`) }))}
          value={item.kind}
          onChange={(kind) => change({ kind })}
        />
        <Field label={t('edit.shown-on')} hint={t('edit.shown-on.hint')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="date"
              value={item.shownOn}
              min="2000-01-01"
              max="2099-12-31"
              onChange={({ currentTarget }) =>
                currentTarget.value !== '' && change({ shownOn: currentTarget.value, engine: undefined })
              }
            />
          )}
        </Field>
      </div>
      <TextField
        label={t('edit.why')}
        hint={t('edit.why.hint')}
        lang="vi"
        rows={3}
        maxLength={DECK_LIMITS.paragraph}
        value={item.why}
        onChange={(why) => change({ why })}
      />
      <TextField
        label={t('edit.words')}
        hint={t('edit.words.hint')}
        lang="vi"
        rows={2}
        value={item.words.join('\n')}
        onChange={(text) =>
          change({ words: text === '' ? [] : text.split('\n').slice(0, DECK_LIMITS.words) })
        }
      />
      <Select
        label={t('edit.rule')}
        options={RULES}
        value={item.rule}
        onChange={(rule) => change({ rule })}
      />
      <TextField
        label={t('edit.source')}
        hint={t('edit.source.hint')}
        lang="vi"
        maxLength={DECK_LIMITS.title}
        value={item.source?.title ?? ''}
        onChange={(title) => change({ source: title === '' ? undefined : { ...item.source, title } })}
      />
      <TextField
        label={t('edit.notes')}
        lang="vi"
        rows={2}
        maxLength={DECK_LIMITS.paragraph}
        value={item.notes ?? ''}
        onChange={(notes) => change({ notes: notes === '' ? undefined : notes })}
      />
    </div>
  );
}
