import { useEffect, useState } from 'react';
import type { MarkKind } from '../../lib/assess/types.ts';
import type { ImportProposal, PreparedImport, Signer } from '../../lib/pack-kit/prepare-import.ts';
import { keyPrint } from '../../lib/pack-kit/signature.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { Notice } from '../ui/notice.tsx';
import { ChangeList } from './change-list.tsx';
import { PackFacts } from './pack-facts.tsx';
import { usePacks } from './packs-context.ts';
import { ProblemList } from './problem-list.tsx';

const SAMPLES = 12;

function SignerNotice({ signer }: { readonly signer: Signer }) {
  const { t } = usePacks();
  const [print, setPrint] = useState('');
  const key = signer.state === 'unknown' ? signer.key : undefined;
  useEffect(() => {
    if (key !== undefined) void keyPrint(key).then(setPrint);
  }, [key]);
  switch (signer.state) {
    case 'trusted':
      return <Notice tone="good">{t('preview.signed', { name: signer.name })}</Notice>;
    case 'unknown':
      return <Notice>{t('preview.unknown', { print })}</Notice>;
    case 'unsupported':
      return <Notice>{t('preview.unsupported')}</Notice>;
    default:
      return <Notice>{t('preview.local')}</Notice>;
  }
}

function SampleChanges({ sample }: Pick<ImportProposal, 'sample'>) {
  const { t } = usePacks();
  const { changed, posts, perThousand } = sample;
  const named = (kinds: readonly MarkKind[]): string =>
    kinds.length === 0 ? t('preview.unmarked') : kinds.map((kind) => t(`kind.${kind}`)).join(', ');
  return (
    <section>
      <h3>{t('preview.sample')}</h3>
      <p>
        {changed.length === 0
          ? t('preview.sample.none', { posts })
          : t('preview.sample.some', { posts, count: changed.length })}{' '}
        {t('preview.sample.rate', { before: perThousand.before, after: perThousand.after })}
      </p>
      {changed.length > 0 && (
        <ul className="pack-changes">
          {changed.slice(0, SAMPLES).map(({ text, before, after }) => (
            <li key={text}>
              <span className="pack-part">
                {named(before)} → {named(after)}
              </span>{' '}
              <span lang="vi">{text.length > 160 ? `${text.slice(0, 160)}…` : text}</span>
            </li>
          ))}
          {changed.length > SAMPLES && <li>{t('content.more', { count: changed.length - SAMPLES })}</li>}
        </ul>
      )}
    </section>
  );
}

function Proposal({ proposal }: { readonly proposal: ImportProposal }) {
  const { t } = usePacks();
  const { file, order, signer, problems, changes, sample } = proposal;
  return (
    <>
      <PackFacts file={file} />
      <SignerNotice signer={signer} />
      {(order === 'older' || order === 'same') && <Notice>{t(`preview.order.${order}`)}</Notice>}
      <section>
        <h3>{t('preview.changes')}</h3>
        <ChangeList changes={changes} />
      </section>
      <SampleChanges sample={sample} />
      {problems.length > 0 && (
        <LazyDetails summary={t('preview.problems', { count: problems.length })}>
          <ProblemList problems={problems} />
        </LazyDetails>
      )}
    </>
  );
}

interface ImportPreviewProps {
  readonly prepared: PreparedImport;
  readonly onAccept: (proposal: ImportProposal) => void;
  readonly onClose: () => void;
}

/** Everything that an import would change, before anything is changed; or why it cannot be. */
export function ImportPreview({ prepared, onAccept, onClose }: ImportPreviewProps) {
  const { t } = usePacks();
  if (prepared.state === 'refused') {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('preview.refused')}
        description={t('preview.refused.text')}
        footer={<Button onClick={onClose}>{t('preview.close')}</Button>}
      >
        <div className="pack-preview">
          <ProblemList problems={prepared.problems} />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('preview.title', { title: prepared.file.title })}
      footer={
        <>
          <Button tone="primary" onClick={() => onAccept(prepared)}>
            {t('preview.accept')}
          </Button>
          <Button onClick={onClose}>{t('preview.cancel')}</Button>
        </>
      }
    >
      <div className="pack-preview">
        <Proposal proposal={prepared} />
      </div>
    </Dialog>
  );
}
