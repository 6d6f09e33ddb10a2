import { expect, it } from 'vitest';
import { provinceNames } from '../../../lib/guidance/province-names.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

it('names each of the 34 units once, also the one that became a city', () => {
  const names = provinceNames(corePack.records);
  expect(names).toHaveLength(34);
  expect(names.filter((name) => name === 'Đồng Nai')).toEqual(['Đồng Nai']);
});
