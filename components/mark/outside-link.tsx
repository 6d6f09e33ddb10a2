import type { ReactNode } from 'react';
import { OpenIcon } from '../ui/icons.tsx';
import { usePanelTexts } from './panel-context.ts';

/** A link that leaves the extension: a new tab, and no word to the other side about where it came from. */
export function OutsideLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { t } = usePanelTexts();
  return (
    <a className="outside" href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
      <OpenIcon />
      <span className="visually-hidden"> {t('link.new-tab')}</span>
    </a>
  );
}
