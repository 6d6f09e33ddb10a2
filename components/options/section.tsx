import { createContext, type ReactNode, useContext } from 'react';
import type { RuledSetting } from '../../lib/store/policy-shape.ts';
import { LockIcon } from '../ui/icons.tsx';
import { useOptions, useOptionsTexts } from './options-context.ts';
import { type ItemName, SECTIONS, type SectionId } from './sections.ts';

/** Names of the items that the search has found; undefined while nothing is searched for. */
export const FoundContext = createContext<ReadonlySet<string> | undefined>(undefined);

interface SectionProps {
  readonly id: SectionId;
  /** A line under the heading, where there is more than one item. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One part of the page; away while a search finds nothing in it. */
export function Section({ id, lead, children }: SectionProps) {
  const t = useOptionsTexts();
  const found = useContext(FoundContext);
  if (found && !SECTIONS[id].some(({ name }) => found.has(name))) return null;
  return (
    <section className="option-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`${id}.title`)}</h2>
      {lead !== undefined && <p className="section-lead">{lead}</p>}
      <div className="option-items">{children}</div>
    </section>
  );
}

interface ItemProps {
  readonly name: ItemName;
  /** The rule of a policy that can fix it. */
  readonly rule?: RuledSetting;
  /** What is drawn; told whether an agency has fixed it. */
  readonly children: (locked: boolean) => ReactNode;
}

/** One thing that can be set; away while a search does not find it, and marked where an agency has fixed it. */
export function Item({ name, rule, children }: ItemProps) {
  const t = useOptionsTexts();
  const found = useContext(FoundContext);
  const locked = useOptions((state) => rule !== undefined && state.locked.has(rule));
  if (found && !found.has(name)) return null;
  return (
    <div className="option-item" data-locked={locked || undefined}>
      {children(locked)}
      {locked && (
        <p className="locked-note">
          <LockIcon />
          {t('locked')}
        </p>
      )}
    </div>
  );
}
