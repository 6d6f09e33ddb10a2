import type { Sender } from '../../lib/report/draft.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useComposeTexts } from './compose-context.ts';

const NOBODY: Sender = { parent: '', agency: '', role: '', name: '', reach: '', place: '' };
const FIELDS = ['parent', 'agency', 'place', 'role', 'name', 'reach'] as const;

interface SenderFieldsProps {
  readonly sender: Sender | undefined;
  readonly onChange: (sender: Sender | undefined) => void;
}

/** Who writes, for the printed sheet. Nobody is named unless the person switches it on. */
export function SenderFields({ sender, onChange }: SenderFieldsProps) {
  const t = useComposeTexts();
  return (
    <div className="sender">
      <Checkbox
        label={t('sender.use')}
        hint={t('sender.hint')}
        checked={sender !== undefined}
        onChange={(isOn) => onChange(isOn ? NOBODY : undefined)}
      />
      {sender &&
        FIELDS.map((name) => (
          <TextField
            key={name}
            lang="vi"
            label={t(`sender.${name}`)}
            {...(name === 'agency' && { hint: t('sender.agency.hint') })}
            value={sender[name]}
            onChange={(value) => onChange({ ...sender, [name]: value })}
          />
        ))}
    </div>
  );
}
