import { describeVia } from '../../lib/i18n/describe-record.ts';
import { readPackExtras } from '../../lib/pack-kit/pack-extras.ts';
import type { OfficialContact } from '../../lib/report/contacts.ts';

/** Contacts of the packs in force, out of what storage holds; the source of each says by which pack it came. */
export function packContacts(stored: unknown): readonly OfficialContact[] {
  return readPackExtras(stored).contacts.map(({ via, source, id, ...held }) => ({
    ...held,
    id: `pack:${via.pack}:${id}`,
    source: [source, describeVia(via, 'vi')].join('; '),
  }));
}
