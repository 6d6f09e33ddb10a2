import { describe, expect, it } from 'vitest';
import { packContacts } from '../../../components/packs/pack-contacts.ts';
import { loadPack } from '../../../lib/pack-kit/load-pack.ts';
import { extrasOf, readPackExtras } from '../../../lib/pack-kit/pack-extras.ts';
import { composeLayers } from '../../../lib/packs/compose-layers.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { recipientsFor } from '../../../lib/report/recipients.ts';
import { DAY, EXAMPLE_TEXT, GROUND } from './rich-pack.ts';

function composed() {
  const loaded = loadPack(EXAMPLE_TEXT, GROUND);
  if (loaded.state === 'refused') throw new Error('the example is refused');
  return composeLayers(corePack, [{ file: loaded.file, trust: 'local' }], DAY);
}

describe('contacts and guidance of packs', () => {
  it('are kept as they are, and nothing where there are none', () => {
    expect(extrasOf(composeLayers(corePack, [], DAY))).toBeUndefined();
    const kept = extrasOf(composed());
    expect(readPackExtras(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(kept?.guidance.map(({ title }) => title)).toEqual(['Trước khi chia sẻ lịch ngày hội']);
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    {},
    { contacts: 3, guidance: [null, { id: 1 }] },
    { contacts: [{ id: 'a' }] },
  ])('are none where storage holds %j', (stored) => {
    expect(readPackExtras(stored)).toEqual({ contacts: [], guidance: [] });
  });

  it('stand beside those of the province, and say by which pack they came', () => {
    const [office, ...more] = packContacts(extrasOf(composed()));
    if (!office || more.length > 0) throw new Error('the example names one office');
    expect(office.source).toBe(
      'Bảng thông báo tại trụ sở xã; theo gói cục bộ “Sự kiện trong tỉnh (gói ví dụ)” (Ban biên tập trang thông tin tỉnh (ví dụ)), chưa có chữ ký',
    );
    const where = { province: 'Lai Châu', today: DAY };
    const ids = (added?: readonly (typeof office)[]) =>
      recipientsFor('fraud', { ...where, added }).map(({ id }) => id);
    expect(ids()).not.toContain(office.id);
    expect(ids([office])).toContain(office.id);
    expect(ids([{ ...office, province: 'Lai Châu' }])).toContain(office.id);
    expect(ids([{ ...office, province: 'Điện Biên' }])).not.toContain(office.id);
  });
});
