import { useId } from 'react';
import { HARM_CATEGORIES, type HarmCategory } from '../../lib/report/harm-categories.ts';
import { useComposeTexts } from './compose-context.ts';

interface CategoryChoiceProps {
  readonly value: HarmCategory | undefined;
  readonly proposed: HarmCategory | undefined;
  readonly onChange: (category: HarmCategory) => void;
}

/** The closed list of harms. Nothing is chosen before the person chooses. */
export function CategoryChoice({ value, proposed, onChange }: CategoryChoiceProps) {
  const t = useComposeTexts();
  const name = useId();
  return (
    <fieldset className="categories">
      <legend>{t('report.category')}</legend>
      {HARM_CATEGORIES.map((category) => (
        <label key={category}>
          <input type="radio" name={name} checked={category === value} onChange={() => onChange(category)} />
          <span>
            {t(`category.${category}`)}
            {category === proposed && <span className="hint"> ({t('report.proposed')})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
