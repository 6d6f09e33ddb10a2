import { Tabs as Headless } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/** Tabs: one tab stop, arrows move and select, the panel can be reached by Tab. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, children }: TabsProps<Id>) {
  const select = (value: unknown) => {
    const item = items.find(({ id }) => id === value);
    if (item) onSelect(item.id);
  };
  return (
    <Headless.Root value={selected} onValueChange={select}>
      <Headless.List className="tabs" aria-label={label} activateOnFocus>
        {items.map((item) => (
          <Headless.Tab key={item.id} value={item.id} className="tab">
            {item.icon}
            <span>{item.label}</span>
          </Headless.Tab>
        ))}
      </Headless.List>
      <Headless.Panel key={selected} value={selected} className="tab-panel">
        {children}
      </Headless.Panel>
    </Headless.Root>
  );
}
