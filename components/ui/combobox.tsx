import { Combobox as Headless } from '@base-ui/react/combobox';
import type { ReactNode } from 'react';
import { bareOf } from '../../lib/text/key.ts';
import type { ChoiceOption } from './choice.tsx';
import { Field } from './field.tsx';
import { CheckIcon, CloseIcon, DownIcon } from './icons.tsx';
import { useTexts } from './texts-context.ts';

interface ComboboxProps<Value extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly options: readonly ChoiceOption<Value>[];
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  readonly disabled?: boolean;
}

/** Rows drawn at once: a list of 3,321 communes stays quick, and who types two more letters sees the rest. */
const MOST_ROWS = 100;

/** Whether every word that was typed begins a word of the label, whatever the accents: "da nang" finds "Đà Nẵng". */
export function matchesTyped(label: string, typed: string): boolean {
  const words = bareOf(label).split(/[^\p{L}\p{N}]+/u);
  const wanted = bareOf(typed).split(/[^\p{L}\p{N}]+/u);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * One of many, found by typing with or without accents. Brings about 180 kB, so popup and panel load what uses it on
 * demand.
 */
export function Combobox<Value extends string>({
  label,
  hint,
  error,
  placeholder,
  options,
  value,
  onChange,
  disabled = false,
}: ComboboxProps<Value>) {
  const t = useTexts();
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Headless.Root
      items={options}
      value={chosen}
      onValueChange={(option) => onChange(option?.value)}
      itemToStringLabel={(option) => option.label}
      filter={(option, typed) => matchesTyped(option.label, typed)}
      limit={MOST_ROWS}
      autoHighlight
      disabled={disabled}
    >
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <Headless.InputGroup className="combobox">
            {/* Named twice: while the list is open, the library hides the label from screen readers. */}
            <Headless.Input
              {...control}
              aria-labelledby={`${control.id}-label`}
              className="input"
              placeholder={placeholder}
              lang="vi"
            />
            <Headless.Clear className="combobox-button" aria-label={t('kit.clear', { name: label })}>
              <CloseIcon />
            </Headless.Clear>
            <Headless.Trigger className="combobox-button" aria-label={t('kit.open', { name: label })}>
              <DownIcon />
            </Headless.Trigger>
          </Headless.InputGroup>
        )}
      </Field>
      <Headless.Portal>
        <Headless.Positioner className="combobox-place" sideOffset={4}>
          <Headless.Popup className="combobox-popup">
            <Headless.Empty>
              <p className="combobox-none">{t('kit.none')}</p>
            </Headless.Empty>
            <Headless.List className="combobox-list">
              {(option: ChoiceOption<Value>) => (
                <Headless.Item key={option.value} value={option} className="combobox-option">
                  <span>{option.label}</span>
                  <Headless.ItemIndicator>
                    <CheckIcon />
                  </Headless.ItemIndicator>
                </Headless.Item>
              )}
            </Headless.List>
          </Headless.Popup>
        </Headless.Positioner>
      </Headless.Portal>
    </Headless.Root>
  );
}
