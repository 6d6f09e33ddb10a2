import { useComposeTexts } from './compose-context.ts';
import type { SaveState } from './use-draft.ts';

/** Whether the draft is kept, in words. */
export function SaveLine({ saved }: { readonly saved: SaveState }) {
  const t = useComposeTexts();
  const isTrouble = saved === 'newer' || saved === 'full' || saved === 'broken' || saved === 'copied';
  return (
    <p className={isTrouble ? 'notice' : 'hint'} role="status">
      {t(`save.${saved}`)}
    </p>
  );
}
