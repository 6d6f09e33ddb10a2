import type { ReactNode } from 'react';
import { OpenIcon } from '../ui/icons.tsx';
import { useTrainer } from './trainer-context.ts';

/** A link that opens a new tab, and tells the other side nothing. */
export function OuterLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { t } = useTrainer();
  return (
    <a className="outside" href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
      <OpenIcon />
      <span className="visually-hidden"> ({t('link.new-tab')})</span>
    </a>
  );
}
