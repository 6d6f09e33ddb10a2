import { describe, expect, it } from 'vitest';
import { installedPacks } from '../../../lib/pack-kit/installed-packs.ts';
import { loadPack } from '../../../lib/pack-kit/load-pack.ts';
import { PACK_CHECKS, type PackVersionRow } from '../../../lib/pack-kit/pack-rows.ts';
import { makeKeyPair, signPack } from '../../../lib/pack-kit/signature.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { DAY, EXAMPLE_TEXT, GROUND } from './rich-pack.ts';

const pair = await makeKeyPair('UBND xã Mường Thín');
const KEY = { name: pair.name, key: pair.publicKey };
const OTHER_ID = EXAMPLE_TEXT.replace('su-kien-tinh-vi-du', 'goi-co-quan');

function row(change: Partial<PackVersionRow> = {}): PackVersionRow {
  const loaded = loadPack(EXAMPLE_TEXT, GROUND);
  if (loaded.state === 'refused') throw new Error('the example is refused');
  return {
    id: 'su-kien-tinh-vi-du@1',
    packId: loaded.file.id,
    seq: 1,
    importedOn: '2026-11-22T01:00:00.000Z',
    text: EXAMPLE_TEXT,
    file: loaded.file,
    checks: PACK_CHECKS,
    ...change,
  };
}

const installed = (stored: Record<string, unknown>, rows: () => Promise<readonly PackVersionRow[]>) =>
  installedPacks({ core: corePack, area: { get: async () => stored }, rows, day: DAY });

const inForce = async (stored: Record<string, unknown>, ...rows: readonly PackVersionRow[]) => {
  const { layers, unused } = await installed(stored, async () => rows);
  return [
    ...layers.map(({ file, trust }) => `${trust} ${file.id}`),
    ...unused.map(({ packId, why }) => `${why} ${packId}`),
  ];
};

const TRUSTING = { settings: { version: 2, trustedKeys: [KEY] } };

describe('the packs in force', () => {
  it('are local without a key, signed with a trusted one, and stop when it is trusted no more', async () => {
    expect(await inForce({}, row())).toEqual(['local su-kien-tinh-vi-du']);
    expect(await inForce(TRUSTING, row({ key: pair.publicKey }))).toEqual(['signed su-kien-tinh-vi-du']);
    expect(await inForce({}, row({ key: pair.publicKey }))).toEqual(['key-gone su-kien-tinh-vi-du']);
    const policy = { policy: { trustedKeys: [KEY] } };
    expect(await inForce(policy, row({ key: pair.publicKey }))).toEqual(['signed su-kien-tinh-vi-du']);
  });

  it('of the agency stand above the others, and one of the same id gives way', async () => {
    expect(await inForce({ 'policy-packs': [OTHER_ID] }, row())).toEqual([
      'local su-kien-tinh-vi-du',
      'agency goi-co-quan',
    ]);
    expect(await inForce({ 'policy-packs': [EXAMPLE_TEXT] }, row())).toEqual([
      'agency su-kien-tinh-vi-du',
      'replaced su-kien-tinh-vi-du',
    ]);
    expect(await inForce({ 'policy-packs': [await signPack(OTHER_ID, pair)] })).toEqual([
      'agency goi-co-quan',
    ]);
    expect(await inForce({ 'policy-packs': ['{"format": "khác"}', 7] })).toEqual(['refused ']);
  });

  it('that went through older checks are checked again', async () => {
    expect(await inForce({}, row({ checks: 0 }))).toEqual(['local su-kien-tinh-vi-du']);
    expect(await inForce({}, row({ checks: 0, text: '{}' }))).toEqual(['refused su-kien-tinh-vi-du']);
  });

  it('are the core pack at least, whatever cannot be read', async () => {
    const broken = await installed({ settings: 'hỏng', policy: 3, 'policy-packs': { a: 1 } }, () =>
      Promise.reject(new Error('no database')),
    );
    expect(broken.pack).toBe(corePack);
    expect(broken.unread).toBe(true);
    const rejecting = await installedPacks({
      core: corePack,
      area: { get: () => Promise.reject(new Error('no storage')) },
      rows: async () => [],
      day: DAY,
    });
    expect(rejecting.pack).toBe(corePack);
  });
});
