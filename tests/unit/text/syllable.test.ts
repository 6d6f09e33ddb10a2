import { describe, expect, test } from 'vitest';
import { bareOf, syllableKey } from '../../../lib/text/key.ts';
import { isSyllable, syllableShape } from '../../../lib/text/syllable.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('isSyllable', () => {
  test.each(
    words(`nghiêng khuya quynh huênh giêng gi gin quôc quyên yêu yên uyên oan uât hươu thuơ ngoeo xoong cu ky ki ghê
      nghi nga`),
  )('%s is one, with its hats', (syllable) => {
    expect(isSyllable(syllable)).toBe(true);
  });

  test.each(words('duong nghieng quoc khuyen giuong thuong tien yeu nguoi duoc huyen'))(
    '%s is one, stripped',
    (syllable) => {
      expect(isSyllable(syllable)).toBe(true);
    },
  );

  test.each(words('link crush facebook nva lthn zalo sh ko dc ce ngi ghan kong iên bcd aaa tphcm rnay boss'))(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  test('a stopped syllable without a tone was stripped', () => {
    expect(syllableShape('sap', 0)).toBe('stripped');
    expect(syllableShape('sap', 2)).toBe('written');
    expect(syllableShape('sap', 1)).toBe('none');
    expect(syllableShape('con', 0)).toBe('written');
    expect(syllableShape('tien', 0)).toBe('stripped');
  });
});

describe('syllableKey', () => {
  test.each([
    ['sáp', 'sap2'],
    ['hoà', 'hoa1'],
    ['hòa', 'hoa1'],
    ['uỷ', 'uy3'],
    ['ủy', 'uy3'],
    ['Đương', 'đương0'],
    ['con', 'con0'],
    ['kỹ', 'ki4'],
    ['kĩ', 'ki4'],
    ['quý', 'qui2'],
    ['thúy', 'thuy2'],
    ['thúi', 'thui2'],
  ])('%s → %s', (syllable, key) => {
    expect(syllableKey(syllable)).toBe(key);
    expect(syllableKey(syllable.normalize('NFD'))).toBe(key);
  });

  test('different words have different keys', () => {
    const same = words('ma má mà mả mã mạ mơ mớ mo mò mô mồ mu mú mư mứ đa da dá đá').map(syllableKey);
    expect(new Set(same).size).toBe(same.length);
  });

  test('bareOf strips everything', () => {
    expect(bareOf('Đường sắt Hoà Bình ấy, Ư Ơ Ă')).toBe('duong sat hoa binh ay, u o a');
  });
});
