import { PACK_EXTRAS_KEY } from '../../lib/pack-kit/pack-extras.ts';
import { readDraft } from '../../lib/report/draft.ts';
import { readTrace, traceOf } from '../../lib/report/sent-trace.ts';
import { createDraftStore } from '../../lib/store/database.ts';
import { lockedBy } from '../../lib/store/policy-shape.ts';
import { changeSettings, loadSettings, type SettingsArea } from '../../lib/store/settings-storage.ts';
import { packContacts } from '../packs/pack-contacts.ts';
import type { ComposeGear } from './compose-context.ts';

interface GearPorts extends Pick<ComposeGear, 'provinces' | 'openPage' | 'capture'> {
  readonly area: SettingsArea;
}

/** What the forms are made of in the browser: the database, the settings, and what the page lends them. */
export function composeGear({ area, ...lent }: GearPorts): ComposeGear {
  return {
    ...lent,
    drafts: createDraftStore({
      read: readDraft,
      readSent: readTrace,
      sentOf: traceOf,
      newId: () => crypto.randomUUID(),
    }),
    settings: async () => {
      const [{ settings, policy }, { [PACK_EXTRAS_KEY]: extras }] = await Promise.all([
        loadSettings(area),
        area.get(PACK_EXTRAS_KEY).catch(() => ({}) as Record<string, unknown>),
      ]);
      const { province, agencyContact, draftRetentionDays } = settings;
      return {
        province,
        agencyContact,
        draftRetentionDays,
        locked: lockedBy(policy),
        added: packContacts(extras),
      };
    },
    change: (changes) => changeSettings(area, changes),
  };
}
