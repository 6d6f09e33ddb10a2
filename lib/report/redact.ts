import { findPersonal, type Personal, type PersonalKind, plainText } from './find-personal.ts';

/** A text without anything that tells who is meant, and what was taken out. */
export interface Redacted {
  readonly text: string;
  readonly removed: readonly PersonalKind[];
}

const INSTEAD: Readonly<Record<PersonalKind, string>> = {
  name: '[tên]',
  handle: '[tài khoản]',
  link: '[đường dẫn]',
  number: '[số]',
};

function replaced(
  text: string,
  found: readonly Personal[],
  instead: (item: Personal, i: number) => string,
): string {
  let out = '';
  let at = 0;
  for (const [i, item] of found.entries()) {
    out += text.slice(at, item.start) + instead(item, i);
    at = item.end;
  }
  return out + text.slice(at);
}

/** Takes names, handles, links and numbers out of words that go into a question. */
export function redact(words: string): Redacted {
  const text = plainText(words);
  const found = findPersonal(text);
  return {
    text: replaced(text, found, ({ kind }) => INSTEAD[kind]),
    removed: found.map(({ kind }) => kind),
  };
}

/** Something masked in a report that the person may show again. */
export interface MaskedItem {
  /** What stands in the text instead: "[tên 1]". */
  readonly mask: string;
  readonly original: string;
}

export interface Masked {
  readonly text: string;
  readonly items: readonly MaskedItem[];
}

/**
 * Masks third parties in the excerpt of a report, each with a mask of its own that the person can lift. Links stay:
 * they are what a report of a scam is about.
 */
export function maskThirdParties(words: string): Masked {
  const text = plainText(words);
  const masks = new Map<string, string>();
  const counts = new Map<PersonalKind, number>();
  const maskOf = ({ kind, start, end }: Personal): string => {
    const original = text.slice(start, end);
    const known = masks.get(original);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const mask = INSTEAD[kind].replace(']', ` ${count}]`);
    masks.set(original, mask);
    return mask;
  };
  const found = findPersonal(text).filter(
    ({ kind, start, end }) => kind !== 'link' || text.slice(start, end).includes('@'),
  );
  return {
    text: replaced(text, found, maskOf),
    items: [...masks].map(([original, mask]) => ({ mask, original })),
  };
}
