import { type ChangeEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { packsTexts } from '../../lib/i18n/packs-texts.ts';
import type { InstalledPacks } from '../../lib/pack-kit/installed-packs.ts';
import type { UnusedPack } from '../../lib/pack-kit/load-layers.ts';
import type { StoredPacks } from '../../lib/pack-kit/pack-store.ts';
import type { ImportProposal, PreparedImport } from '../../lib/pack-kit/prepare-import.ts';
import { Button } from '../ui/button.tsx';
import { EmptyBlock } from '../ui/empty-block.tsx';
import { Notice } from '../ui/notice.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { ImportPreview } from './import-preview.tsx';
import { KeyList } from './key-list.tsx';
import { PackCard } from './pack-card.tsx';
import { PacksContext, type PacksGear, type PacksView, usePacks } from './packs-context.ts';
import './packs.css';

interface Read {
  readonly installed: InstalledPacks;
  readonly stored: StoredPacks;
}

const NOTHING_STORED: StoredPacks = { versions: [], inForce: [] };
/** Bytes; a pack has 8 million characters at most. */
const MOST_BYTES = 16_000_000;

/** The packs that are there: those of the agency, those in force, and those that have stopped. */
function PackList({ installed, stored }: Read) {
  const { t } = usePacks();
  const storedOf = (packId: string) => {
    const current = stored.inForce.find((row) => row.packId === packId);
    return (
      current && { current: current.id, versions: stored.versions.filter((row) => row.packId === packId) }
    );
  };
  const why = ({ why: reason, title }: UnusedPack): string =>
    t(`unused.${reason}`, { title: title || t('unused.nameless') });
  const stopped = installed.unused.filter(({ from }) => from === 'imported');
  if (installed.layers.length + installed.unused.length === 0)
    return <EmptyBlock title={t('list.empty')} text={t('list.empty.text')} />;
  return (
    <>
      {installed.unused
        .filter(({ from }) => from === 'agency')
        .map((pack) => (
          <Notice key={pack.title}>{why(pack)}</Notice>
        ))}
      {installed.layers.map(({ file, trust }, place) => (
        <PackCard
          key={file.id}
          file={file}
          state={installed.states[place]}
          stored={trust === 'agency' ? undefined : storedOf(file.id)}
        />
      ))}
      {stopped.map((pack) => {
        const own = storedOf(pack.packId);
        const row = own?.versions.find(({ id }) => id === own.current);
        if (!row) return null;
        return (
          <PackCard key={pack.packId} file={row.file} state={undefined} stopped={why(pack)} stored={own} />
        );
      })}
    </>
  );
}

/** Chooses a file, shows what it would change, and takes it whole or not at all. */
function ImportButton({ installed }: { readonly installed: InstalledPacks }) {
  const { t, gear, refresh, say } = usePacks();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [prepared, setPrepared] = useState<PreparedImport>();

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    if (file.size > MOST_BYTES) return say('trouble', t('import.too-large'));
    setReading(true);
    try {
      const text = await file.text();
      setPrepared(await gear.prepare(text, installed));
    } catch {
      say('trouble', t('import.unreadable'));
    } finally {
      setReading(false);
      // The same file can be chosen again after it was mended.
      input.value = '';
    }
  };
  const accept = async (proposal: ImportProposal): Promise<void> => {
    setPrepared(undefined);
    const { title, version } = proposal.file;
    try {
      await gear.store.accept(proposal, gear.now().toISOString());
      await gear.tellChanged();
      say('good', t('import.done', { title, version }));
    } catch {
      say('trouble', t('import.failed'));
    }
    await refresh();
  };
  return (
    <>
      <div className="link-row">
        <Button tone="primary" disabled={reading} onClick={() => picker.current?.click()}>
          {t('import.button')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void choose(event)}
        />
      </div>
      <p className="hint">{reading ? t('import.reading') : t('import.hint')}</p>
      {prepared && (
        <ImportPreview
          prepared={prepared}
          onAccept={(proposal) => void accept(proposal)}
          onClose={() => setPrepared(undefined)}
        />
      )}
    </>
  );
}

interface PacksSectionProps {
  readonly gear: PacksGear;
  readonly language: 'vi' | 'en';
}

/** Packs: what is in force, how to bring one in, and whose signatures count. */
export function PacksSection({ gear, language }: PacksSectionProps) {
  const [read, setRead] = useState<Read>();
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'trouble'; readonly text: string }>();
  const t = useMemo(() => packsTexts(language), [language]);
  const refresh = useCallback(async (): Promise<void> => {
    const [installed, stored] = await Promise.all([
      gear.installed(),
      gear.store.read().catch(() => NOTHING_STORED),
    ]);
    setRead({ installed, stored });
  }, [gear]);
  useEffect(() => void refresh(), [refresh]);
  const view: PacksView = useMemo(
    () => ({ t, language, gear, refresh, say: (tone, text) => setSaid({ tone, text }) }),
    [t, language, gear, refresh],
  );
  const ofAgency = read?.installed.keysOfAgency ?? [];
  const own = (read?.installed.trustedKeys ?? []).filter(
    ({ key }) => !ofAgency.some((held) => held.key === key),
  );
  return (
    <PacksContext value={view}>
      <p className="hint">{t('lead')}</p>
      {read && (
        <>
          <ImportButton installed={read.installed} />
          <StatusLine text={said?.text} tone={said?.tone ?? 'good'} />
          <h3>{t('list.title')}</h3>
          {read.installed.unread && <Notice tone="trouble">{t('list.unread')}</Notice>}
          <PackList {...read} />
          <KeyList own={own} ofAgency={ofAgency} />
        </>
      )}
    </PacksContext>
  );
}
