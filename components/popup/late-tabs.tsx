import { type ComponentType, lazy, Suspense } from 'react';
import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

/**
 * A part that the popup starts without and asks for once it is seen. What is there by then is shown at once, and can
 * have the focus at once.
 */
function late<Props extends object>(read: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const load = async (): Promise<ComponentType<Props>> => {
    loaded ??= await read();
    return loaded;
  };
  const Waiting = lazy(async () => ({ default: await load() }));
  return { load, part: (): ComponentType<Props> => loaded ?? Waiting };
}

const lookup = late(async () => (await import('../guidance/lookup-panel.tsx')).LookupPanel);
const sharing = late(async () => (await import('../guidance/sharing-panel.tsx')).SharingPanel);
const law = late(async () => (await import('../guidance/law-panel.tsx')).LawPanel);

/** Reads the parts that are shown later. */
export async function loadLateTabs(): Promise<void> {
  await Promise.all([sharing.load(), lookup.load(), law.load()]);
}

function Opening() {
  const t = useTexts();
  return (
    <p className="panel" role="status">
      {t('lookup.loading')}
    </p>
  );
}

/** The tab of places, documents, dates and earlier answers. */
export function LookupTab() {
  const terms = usePopup((state) => state.settings);
  const ask = usePopup((state) => state.assess);
  const Part = lookup.part();
  return (
    <Suspense fallback={<Opening />}>
      <Part terms={terms} ask={ask} />
    </Suspense>
  );
}

/** The tab of the steps before sharing. */
export function SharingTab() {
  const Part = sharing.part();
  return (
    <Suspense fallback={<Opening />}>
      <Part />
    </Suspense>
  );
}

/** The tab of the law in brief. */
export function LawTab() {
  const Part = law.part();
  return (
    <Suspense fallback={<Opening />}>
      <Part />
    </Suspense>
  );
}
