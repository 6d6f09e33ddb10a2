import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_PARTS, PART_NAMES } from '../../../components/options/backup-parts.ts';
import type { QuestionDraft } from '../../../lib/report/draft.ts';
import {
  applyBackup,
  BACKUP_LENGTH,
  type BackupPorts,
  previewBackup,
  readBackup,
  writeBackup,
} from '../../../lib/store/backup.ts';
import { DATABASE_VERSIONS } from '../../../lib/store/database-versions.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY, TOPIC_NAME } from '../../../lib/store/settings-shape.ts';
import { keepWrongMark, WRONG_MARKS_KEY } from '../../../lib/store/wrong-marks.ts';
import { OWN_DECKS_KEY } from '../../../lib/training/own-decks.ts';
import { PROGRESS_KEY } from '../../../lib/training/progress.ts';
import { ROOM_COUNTS_KEY } from '../../../lib/training/room-counts.ts';

const NOW = '2026-11-22T05:00:00.000Z';

/** A device that forgets nothing, and fails when told to. */
function device(
  items: Record<string, unknown> = {},
  drafts: readonly { readonly id: string }[] = [],
  fails: { readonly set?: boolean; readonly commit?: boolean; readonly read?: boolean } = {},
) {
  let rows = new Map<string, Map<string, unknown>>([
    ['drafts', new Map(drafts.map((draft) => [draft.id, draft]))],
    ['sent', new Map()],
  ]);
  const ports: BackupPorts = {
    area: {
      get: async (keys) => structuredClone(Object.fromEntries(keys.map((key) => [key, items[key]]))),
      set: async (added) => {
        if (fails.set) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(items, JSON.parse(JSON.stringify(added)));
      },
      remove: async (keys) => {
        for (const key of keys) delete items[key];
      },
    },
    tables: {
      read: async (table) => {
        if (fails.read && table === 'drafts') throw new Error('UnknownError');
        return structuredClone([...(rows.get(table)?.values() ?? [])]);
      },
      put: async (given, also) => {
        const next = structuredClone(rows);
        for (const [table, list] of Object.entries(given))
          for (const row of list) next.get(table)?.set(String(Reflect.get(Object(row), 'id')), row);
        await also();
        if (fails.commit) throw new Error('AbortError');
        rows = next;
      },
    },
  };
  return {
    ports,
    items,
    state: () =>
      structuredClone({
        items,
        drafts: [...(rows.get('drafts')?.values() ?? [])],
        sent: [...(rows.get('sent')?.values() ?? [])],
      }),
  };
}

const draft = (id: string, updatedOn = '2026-11-20T01:00:00.000Z'): QuestionDraft => ({
  id,
  kind: 'question',
  createdOn: '2026-11-01T01:00:00.000Z',
  updatedOn,
  claim: `Điều ${id}`,
  wish: '',
  office: '',
  offices: [],
});

const session = { on: '2026-11-20', asked: 10, right: 8, careful: 1, hits: 4, harmless: 5, falseAlarms: 1 };
const card = {
  due: '2026-11-25T00:00:00.000Z',
  lastReview: '2026-11-20T00:00:00.000Z',
  stability: 2.5,
  difficulty: 5,
  scheduledDays: 5,
  reps: 1,
  lapses: 0,
  state: 2,
};

async function full() {
  const one = device(
    {
      [SETTINGS_KEY]: { version: 2, level: 'strict', sites: { zalo: false }, province: 'Huế' },
      [PROGRESS_KEY]: { cards: { 'goc/1': card }, sessions: [session, session] },
      [ROOM_COUNTS_KEY]: { goc: { 1: { share: 3, check: 20, scam: 1, opinion: 0 } } },
    },
    [draft('a'), draft('b')],
  );
  const note = { text: 'Bài nào đó', rules: ['differs/merger'], on: '2026-11-19', withText: true };
  await keepWrongMark({ get: (key) => one.ports.area.get([key]), set: one.ports.area.set }, note);
  const sent = { id: 'z', sentOn: '2026-11-18T01:00:00.000Z', subject: 'fraud', platform: 'Zalo' };
  await one.ports.tables.put({ sent: [sent] }, async () => {});
  return one;
}

const contentOf = (text: string) => {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.trouble);
  return reading.content;
};

describe('a backup', () => {
  it('knows every table and key that holds what a person wrote', () => {
    const tables = new Set(DATABASE_VERSIONS.flatMap(({ stores }) => Object.keys(stores)));
    const kept = BACKUP_PARTS.flatMap(({ place }) => ('table' in place ? [place.table] : []));
    // Packs are files of their own; whoever made them has them.
    expect([...kept, 'packVersions', 'packsInForce'].sort()).toEqual([...tables].sort());
  });

  it('holds every part, in plain words, without the salt', async () => {
    const { ports, items } = await full();
    const { text, fileName, missing } = await writeBackup(ports, BACKUP_PARTS, NOW);
    expect(fileName).toBe('kiem-tin-sao-luu-2026-11-22.json');
    expect(missing).toEqual([]);
    const content = contentOf(text);
    expect(PART_NAMES.filter((name) => name !== 'decks' && content[name] === undefined)).toEqual([]);
    expect(text).toContain('Điều a');
    expect(text).not.toContain(String(Reflect.get(Object(items[WRONG_MARKS_KEY]), 'salt')));
  });

  it('is written without the part that cannot be read, and says so', async () => {
    const { ports } = device({ [SETTINGS_KEY]: { version: 2, level: 'quiet' } }, [], { read: true });
    const { text, missing } = await writeBackup(ports, BACKUP_PARTS, NOW);
    expect(missing).toEqual(['drafts']);
    expect(contentOf(text)).not.toHaveProperty('drafts');
    expect(text).toContain('quiet');
  });

  it('comes back on an empty device as it was, and changes nothing on the device it came from', async () => {
    const from = await full();
    const { text } = await writeBackup(from.ports, BACKUP_PARTS, NOW);
    const again = await previewBackup(from.ports, BACKUP_PARTS, contentOf(text));
    expect(again.parts.map(({ added, changed, refused }) => added + changed + refused)).toEqual(
      again.parts.map(() => 0),
    );
    const to = device();
    await applyBackup(to.ports, BACKUP_PARTS, contentOf(text));
    expect(contentOf((await writeBackup(to.ports, BACKUP_PARTS, NOW)).text)).toEqual(contentOf(text));
    expect(to.state().drafts).toEqual(from.state().drafts);
    expect(to.state().sent).toEqual(from.state().sent);
  });

  it('says what it would change before it does', async () => {
    const from = await full();
    const { text } = await writeBackup(from.ports, BACKUP_PARTS, NOW);
    const to = device({ [SETTINGS_KEY]: { version: 2, level: 'quiet', theme: 'dark' } }, [
      draft('b', '2026-11-21T00:00:00.000Z'),
      draft('c'),
    ]);
    const before = to.state();
    const { parts } = await previewBackup(to.ports, BACKUP_PARTS, contentOf(text));
    expect(to.state()).toEqual(before);
    const settings = parts.find(({ name }) => name === 'settings');
    expect(settings).toMatchObject({ added: 2, changed: 1, names: ['level', 'province', 'sites.zalo'] });
    expect(parts.find(({ name }) => name === 'drafts')).toMatchObject({ added: 1, changed: 0, same: 1 });
    await applyBackup(to.ports, BACKUP_PARTS, contentOf(text));
    expect(to.items[SETTINGS_KEY]).toEqual({
      version: 2,
      level: 'strict',
      theme: 'dark',
      province: 'Huế',
      sites: { zalo: false },
    });
    expect(to.state().drafts).toHaveLength(3);
  });

  it.each([{ set: true }, { commit: true }])('comes in whole or not at all: %o', async (fails) => {
    const { text } = await writeBackup((await full()).ports, BACKUP_PARTS, NOW);
    const to = device({ [SETTINGS_KEY]: { version: 2, level: 'quiet' } }, [draft('c')], fails);
    const before = to.state();
    await expect(applyBackup(to.ports, BACKUP_PARTS, contentOf(text))).rejects.toThrow();
    expect(to.state()).toEqual(before);
  });

  it('of a later version, of another make, too large or torn is refused with its reason', () => {
    expect(readBackup('{"format":"kiem-tin/backup","version":2}')).toEqual({ ok: false, trouble: 'newer' });
    expect(readBackup('{"format":"kiem-tin/pack","version":1}')).toEqual({ ok: false, trouble: 'not-ours' });
    for (const version of ['0', '-1', '1.5', '"1"', 'null']) {
      expect(readBackup(`{"format":"kiem-tin/backup","version":${version}}`)).toEqual({
        ok: false,
        trouble: 'not-ours',
      });
    }
    expect(readBackup('{"format":"kiem-tin/ba')).toEqual({ ok: false, trouble: 'not-json' });
    expect(readBackup('['.repeat(200_000))).toEqual({ ok: false, trouble: 'not-json' });
    expect(readBackup(' '.repeat(BACKUP_LENGTH + 1))).toEqual({ ok: false, trouble: 'too-large' });
  });

  it('with wrong types, unknown fields and names of prototypes brings in what fits and counts the rest', async () => {
    const to = device();
    const text = `{"format":"kiem-tin/backup","version":1,"__proto__":{"settings":{}},"constructor":1,
      "settings":{"version":2,"level":"loud","theme":"dark","__proto__":{"language":"en"}},
      "drafts":[{"id":"__proto__"},7,null,${JSON.stringify(draft('ok'))}],
      "progress":{"cards":{"__proto__":1,"goc/1":${JSON.stringify(card)}},"sessions":"none"},
      "wrongMarks":"none","decks":{"length":3},"rooms":[1]}`;
    const { parts } = await applyBackup(to.ports, BACKUP_PARTS, contentOf(text));
    expect(parts.find(({ name }) => name === 'drafts')).toMatchObject({ added: 1, refused: 3 });
    expect(to.items[SETTINGS_KEY]).toEqual({ version: 2, theme: 'dark' });
    expect(Object.keys(to.items).sort()).toEqual([PROGRESS_KEY, SETTINGS_KEY].sort());
    expect(to.items).not.toHaveProperty(OWN_DECKS_KEY);
    expect(Reflect.get({}, 'language')).toBeUndefined();
  });
});

describe('whatever a device or a file holds', () => {
  const text = fc.string({ maxLength: 20 });
  const settings = fc.record(
    {
      version: fc.constant(2),
      level: fc.constantFrom('quiet', 'balanced', 'strict'),
      theme: fc.constantFrom('system', 'light', 'dark'),
      language: fc.constantFrom('vi', 'en'),
      province: text,
      topicsOff: fc.uniqueArray(fc.stringMatching(TOPIC_NAME), { maxLength: 3 }),
      sites: fc.record({ facebook: fc.boolean(), youtube: fc.boolean() }, { requiredKeys: ['facebook'] }),
      agencyContact: fc.record({ name: text, email: text, phone: text, address: text }),
    },
    { requiredKeys: ['version', 'level'] },
  );
  const drafts = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1, maxLength: 9 }), claim: text, wish: text }),
    { selector: ({ id }) => id, maxLength: 5 },
  );
  const sessions = fc.array(fc.constantFrom(session, { ...session, on: '2026-11-21' }), { maxLength: 4 });

  it('export and import give back the same', async () => {
    await fc.assert(
      fc.asyncProperty(settings, drafts, sessions, async (chosen, own, done) => {
        const from = device(
          {
            [SETTINGS_KEY]: chosen,
            ...(done.length > 0 && {
              [PROGRESS_KEY]: { cards: {}, sessions: done.toSorted((a, b) => a.on.localeCompare(b.on)) },
            }),
          },
          own.map((parts) => ({ ...draft('x'), ...parts })),
        );
        const first = await writeBackup(from.ports, BACKUP_PARTS, NOW);
        const to = device();
        const { parts } = await applyBackup(to.ports, BACKUP_PARTS, contentOf(first.text));
        expect(parts.every(({ refused }) => refused === 0)).toBe(true);
        const second = contentOf((await writeBackup(to.ports, BACKUP_PARTS, NOW)).text);
        expect(second).toEqual(contentOf(first.text));
      }),
      { numRuns: 60 },
    );
  });

  it('nothing throws, and what is stored afterwards is fit', async () => {
    const names = [...PART_NAMES, '__proto__', 'constructor'];
    const content = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.anything(), fc.array(fc.anything())),
    );
    await fc.assert(
      fc.asyncProperty(content, async (parts) => {
        const to = device({ [SETTINGS_KEY]: DEFAULT_SETTINGS });
        const plan = await applyBackup(to.ports, BACKUP_PARTS, parts);
        const again = await previewBackup(to.ports, BACKUP_PARTS, parts);
        expect(plan.parts.length).toBe(again.parts.length);
        expect(again.parts.map(({ added, changed }) => added + changed)).toEqual(again.parts.map(() => 0));
      }),
      { numRuns: 100 },
    );
  });
});
