/*
 * Readers of single values out of storage. Written by hand: the content script reads settings too and carries no schema
 * library. Each gives undefined for what does not fit, so that one damaged value never costs the person the others.
 */
import type { AgencyContact, TrustedKey } from './settings-shape.ts';
import { LINE_LENGTH, MOST_KEYS, MOST_TOPICS, PUBLIC_KEY, TOPIC_NAME } from './settings-shape.ts';

/** An own field of an object; undefined for anything inherited. */
export function field(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  return Object.getOwnPropertyDescriptor(source, name)?.value;
}

export function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((item) => item === value);
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Milliseconds since 1970; 0 for never. */
export function moment(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function line(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LINE_LENGTH ? value : undefined;
}

export function contact(value: unknown): AgencyContact | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [name, email, phone, address] = ['name', 'email', 'phone', 'address'].map((part) =>
    line(field(value, part)),
  );
  return { name: name ?? '', email: email ?? '', phone: phone ?? '', address: address ?? '' };
}

/** Items that fit; undefined when `value` is no list. */
function listOf<T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.flatMap((item) => read(item) ?? []).slice(0, most);
}

export function topics(value: unknown): readonly string[] | undefined {
  return listOf(value, MOST_TOPICS, (item) =>
    typeof item === 'string' && TOPIC_NAME.test(item) ? item : undefined,
  );
}

function trustedKey(value: unknown): TrustedKey | undefined {
  const name = line(field(value, 'name'));
  const key = field(value, 'key');
  return name !== undefined && typeof key === 'string' && PUBLIC_KEY.test(key) ? { name, key } : undefined;
}

export function trustedKeys(value: unknown): readonly TrustedKey[] | undefined {
  return listOf(value, MOST_KEYS, trustedKey);
}
