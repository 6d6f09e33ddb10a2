import { useEffect, useRef, useState } from 'react';
import type { EvidenceFile } from '../../lib/report/draft.ts';
import { pictureName, sayMoment, sha256, zonedMoment } from '../../lib/report/evidence.ts';
import { Button } from '../ui/button.tsx';
import { useComposeTexts, useComposing } from './compose-context.ts';
import { PictureEditor } from './picture-editor.tsx';
import { saveBytes } from './save-bytes.ts';

interface EvidenceKitProps {
  readonly files: readonly EvidenceFile[];
  readonly most: number;
  readonly onChange: (files: readonly EvidenceFile[]) => void;
}

type Step =
  | { readonly at: 'closed' | 'asked' | 'waiting' | 'failed' }
  | { readonly at: 'editing'; readonly picture: string; readonly takenOn: Date };

/**
 * Pictures of what was seen, for a report. Asked for each time; captured by the person's own act in the tab that is
 * meant; saved as files by the person. Kiểm Tin keeps the name, the time and the fingerprint of a file, never a picture.
 */
export function EvidenceKit({ files, most, onChange }: EvidenceKitProps) {
  const t = useComposeTexts();
  const { capture } = useComposing();
  const [step, setStep] = useState<Step>({ at: 'closed' });
  const [saved, setSaved] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  if (!capture) return null;

  const wait = async (): Promise<void> => {
    const own = new AbortController();
    stop.current = own;
    setStep({ at: 'waiting' });
    const taken = await capture(own.signal);
    if (own.signal.aborted) return;
    setStep(taken.ok ? { at: 'editing', picture: taken.picture, takenOn: new Date() } : { at: 'failed' });
  };
  const close = () => {
    stop.current?.abort();
    setStep({ at: 'closed' });
  };
  const keep = async (bytes: Uint8Array<ArrayBuffer>, takenOn: Date): Promise<void> => {
    const name = pictureName(takenOn);
    const print = await sha256(bytes);
    saveBytes(name, bytes, 'image/png');
    onChange([...files, { name, sha256: print, takenOn: zonedMoment(takenOn) }].slice(-most));
    setSaved(name);
    setStep({ at: 'closed' });
  };

  return (
    <section className="evidence card">
      <h3>{t('evidence.title')}</h3>
      <p>{t('evidence.lead')}</p>
      {step.at === 'closed' && (
        <Button small onClick={() => setStep({ at: 'asked' })}>
          {t('evidence.start')}
        </Button>
      )}
      {step.at === 'asked' && (
        <div className="evidence-ask">
          <p>{t('evidence.ask')}</p>
          <ul className="bullets">
            <li>{t('evidence.ask.needed')}</li>
            <li>{t('evidence.ask.others')}</li>
            <li>{t('evidence.ask.never')}</li>
          </ul>
          <div className="letter-ways">
            <Button small tone="primary" onClick={() => void wait()}>
              {t('evidence.agree')}
            </Button>
            <Button small onClick={close}>
              {t('evidence.cancel')}
            </Button>
          </div>
        </div>
      )}
      {step.at === 'waiting' && (
        <div className="evidence-ask" role="status">
          <p>{t('evidence.how')}</p>
          <ol className="bullets">
            <li>{t('evidence.how.tab')}</li>
            <li>{t('evidence.how.menu')}</li>
            <li>{t('evidence.how.back')}</li>
          </ol>
          <Button small onClick={close}>
            {t('evidence.cancel')}
          </Button>
        </div>
      )}
      {step.at === 'failed' && (
        <div className="evidence-ask" role="alert">
          <p>{t('evidence.failed')}</p>
          <Button small onClick={() => void wait()}>
            {t('evidence.again')}
          </Button>
        </div>
      )}
      {step.at === 'editing' && (
        <PictureEditor
          picture={step.picture}
          onSave={(bytes) => void keep(bytes, step.takenOn)}
          onDrop={close}
        />
      )}
      <p className="hint" role="status">
        {saved !== undefined && t('evidence.saved', { name: saved })}
      </p>
      {files.length > 0 && (
        <ul className="evidence-files">
          {files.map((file) => (
            <li key={file.sha256 + file.name}>
              <p>
                <strong>{file.name}</strong>, {sayMoment(file.takenOn)}
              </p>
              <p className="hint">SHA-256: {file.sha256}</p>
              <Button
                small
                aria-label={t('evidence.remove.name', { name: file.name })}
                onClick={() => onChange(files.filter((item) => item !== file))}
              >
                {t('evidence.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
