import type { Carried, ComposedPacks } from '../packs/compose-layers.ts';
import type { PackContact, PackGuidance } from '../packs/format/types.ts';
import type { Via } from '../packs/types.ts';

/**
 * Key in `storage.local` of the contacts and guidance of the packs in force, written by the worker whenever it composes
 * them. Popup and forms read it as it is: without the database, the schema or the worker.
 */
export const PACK_EXTRAS_KEY = 'pack-extras';

/** What packs add besides facts. */
export interface PackExtras {
  readonly contacts: readonly Carried<PackContact>[];
  readonly guidance: readonly Carried<PackGuidance>[];
}

const NONE: PackExtras = { contacts: [], guidance: [] };

/** Most of each that is kept: more is no help to anybody. */
const MOST = 200;

/** The part of composed packs that is kept under `PACK_EXTRAS_KEY`; undefined when there is nothing to keep. */
export function extrasOf({ contacts, guidance }: ComposedPacks): PackExtras | undefined {
  if (contacts.length + guidance.length === 0) return undefined;
  return { contacts: contacts.slice(0, MOST), guidance: guidance.slice(0, MOST) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hasTexts(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function isVia(value: unknown): value is Via {
  return (
    isObject(value) &&
    hasTexts(value, 'pack', 'author', 'asOf') &&
    (value['trust'] === 'local' || value['trust'] === 'signed' || value['trust'] === 'agency')
  );
}

function isContact(value: unknown): value is Carried<PackContact> {
  if (!isObject(value) || !hasTexts(value, 'id', 'name', 'value', 'use', 'source') || !isVia(value['via']))
    return false;
  const reach = value['reach'];
  return (
    reach === undefined ||
    (isObject(reach) && hasTexts(reach, 'to') && ['tel', 'sms', 'mail', 'web'].includes(String(reach['by'])))
  );
}

function isGuidance(value: unknown): value is Carried<PackGuidance> {
  if (!isObject(value) || !hasTexts(value, 'id', 'title', 'source') || !isVia(value['via'])) return false;
  const text = value['text'];
  return Array.isArray(text) && text.every((paragraph) => typeof paragraph === 'string');
}

/** What storage holds under `PACK_EXTRAS_KEY`; whatever does not fit is left out. */
export function readPackExtras(stored: unknown): PackExtras {
  if (!isObject(stored)) return NONE;
  const { contacts, guidance } = stored;
  return {
    contacts: Array.isArray(contacts) ? contacts.filter(isContact) : [],
    guidance: Array.isArray(guidance) ? guidance.filter(isGuidance) : [],
  };
}
