import { type FormEvent, useEffect, useState } from 'react';
import type { KnownKey } from '../../lib/pack-kit/prepare-import.ts';
import { keyPrint, readPublicKey } from '../../lib/pack-kit/signature.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePacks } from './packs-context.ts';

interface KeyListProps {
  readonly own: readonly KnownKey[];
  readonly ofAgency: readonly KnownKey[];
}

function KeyLine({ held, onRemove }: { readonly held: KnownKey; readonly onRemove?: () => void }) {
  const { t } = usePacks();
  const [print, setPrint] = useState('…');
  useEffect(() => {
    keyPrint(held.key).then(setPrint, () => setPrint('?'));
  }, [held.key]);
  return (
    <li>
      <div>
        <strong>{held.name}</strong>
        {!onRemove && ` (${t('keys.agency')})`}
        <p className="hint">{t('keys.print', { print })}</p>
      </div>
      {onRemove && (
        <Button small aria-label={t('keys.remove.label', { name: held.name })} onClick={onRemove}>
          {t('keys.remove')}
        </Button>
      )}
    </li>
  );
}

/** The keys whose signatures count; those of the agency cannot be taken away here. */
export function KeyList({ own, ofAgency }: KeyListProps) {
  const { t, gear, refresh, say } = usePacks();
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<{ readonly name?: string; readonly key?: string }>({});
  const [removing, setRemoving] = useState<KnownKey>();

  const save = async (keys: readonly KnownKey[], done: string): Promise<boolean> => {
    const isSaved = await gear.saveKeys(keys);
    if (isSaved) await gear.tellChanged();
    say(isSaved ? 'good' : 'trouble', isSaved ? done : t('keys.failed'));
    await refresh();
    return isSaved;
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const key = readPublicKey(pasted);
    const label = name.trim();
    const known = [...ofAgency, ...own].find((held) => held.key === key);
    const faults = {
      ...(label === '' && { name: t('keys.name.missing') }),
      ...(key === undefined && { key: t('keys.key.wrong') }),
      ...(known && { key: t('keys.known', { name: known.name }) }),
    };
    setWrong(faults);
    if (key === undefined || Object.keys(faults).length > 0) return;
    if (await save([...own, { name: label, key }], t('keys.added', { name: label }))) {
      setName('');
      setPasted('');
    }
  };
  return (
    <div className="pack-keys">
      <h3>{t('keys.title')}</h3>
      <p className="hint">{t('keys.hint')}</p>
      {own.length + ofAgency.length === 0 ? (
        <p>{t('keys.empty')}</p>
      ) : (
        <ul>
          {ofAgency.map((held) => (
            <KeyLine key={held.key} held={held} />
          ))}
          {own.map((held) => (
            <KeyLine key={held.key} held={held} onRemove={() => setRemoving(held)} />
          ))}
        </ul>
      )}
      <form onSubmit={(event) => void add(event)} noValidate>
        <TextField
          label={t('keys.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          error={wrong.name}
        />
        <TextField
          label={t('keys.key')}
          hint={t('keys.key.hint')}
          value={pasted}
          onChange={setPasted}
          error={wrong.key}
        />
        <div className="link-row">
          <Button type="submit">{t('keys.add')}</Button>
        </div>
      </form>
      <ConfirmDialog
        open={removing !== undefined}
        title={t('keys.remove.ask', { name: removing?.name ?? '' })}
        text={t('keys.remove.text')}
        confirmLabel={t('keys.remove')}
        danger
        onConfirm={() => {
          const gone = removing;
          setRemoving(undefined);
          if (gone)
            void save(
              own.filter(({ key }) => key !== gone.key),
              t('keys.removed', { name: gone.name }),
            );
        }}
        onCancel={() => setRemoving(undefined)}
      />
    </div>
  );
}
