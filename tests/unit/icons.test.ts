import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PNG_SIGNATURE = '89504e470d0a1a0a';

test.each([16, 32, 48, 96, 128])('icon %i is a PNG of that size', (size) => {
  const file = readFileSync(new URL(`../../public/icon/${size}.png`, import.meta.url));
  expect(file.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
});

test('the drawings are plain shapes: no script, no outside reference', () => {
  for (const name of ['icon.svg', 'icon-small.svg']) {
    const drawing = readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
    expect(drawing).not.toMatch(/<script|href|url\(|<image/i);
  }
});

test.each(['vi', 'en'])('name and description fit the stores: %s', (locale) => {
  const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(messages).toMatchObject({
    extensionName: { message: expect.stringMatching(/^.{1,45}$/u) },
    extensionDescription: { message: expect.stringMatching(/^.{1,132}$/u) },
  });
});

test('the head of the popup shows the same drawing before and after its script runs', () => {
  const shapes = (path: string) =>
    readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').match(/(?<=\bd=")[^"]+/g);
  const icon = shapes('assets/icon.svg');
  expect(icon).toHaveLength(3);
  expect(shapes('components/ui/app-sign.tsx')).toEqual(icon);
  expect(shapes('entrypoints/popup/index.html')).toEqual(icon);
});
