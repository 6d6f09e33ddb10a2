import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATABASE_VERSIONS } from '../../lib/store/database-versions.ts';

/* What the notices say is what the package holds and what the code stores. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');
const packageSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});
const packageOf = (path: string) => packageSchema.parse(JSON.parse(read(path)));

describe('public/third-party.txt', () => {
  const notices = read('public/third-party.txt');
  const { dependencies } = packageOf('package.json');

  it.each(Object.entries(dependencies))('names %s %s', (name, version) => {
    expect(notices).toContain(`${name} ${version}`);
  });

  it('names what those bring along, but for types', () => {
    const require = createRequire(import.meta.url);
    const needed = Object.keys(dependencies).flatMap((name) =>
      Object.keys(packageOf(`node_modules/${name}/package.json`).dependencies),
    );
    expect(needed.length).toBeGreaterThan(3);
    expect(require.resolve('react')).toContain('node_modules');
    // Babel's helpers are small functions that the compiler writes into the code of React's users.
    const unnamed = needed.filter(
      (name) => !/^@types\/|^@babel\/runtime$/.test(name) && !notices.includes(`${name} `),
    );
    expect(unnamed).toEqual([]);
  });
});

/** Words of the two notices for everything that is stored. Something new needs a row there first. */
const SAID: Readonly<Record<string, readonly [string, string]>> = {
  settings: ['| settings', '| Cài đặt'],
  drafts: ['| drafts of questions', '| Bản nháp câu hỏi'],
  sent: ['marked as sent', 'đánh dấu “đã gửi”'],
  'wrong-marks': ['This mark is not right', 'Dấu này chưa đúng'],
  dismissed: ['whose marks you hid', 'bài bạn đã ẩn dấu'],
  pause: ['| two counts', '| Hai số đếm'],
  'training-decks': ['| practice decks', '| Bài luyện tập bạn soạn'],
  'training-progress': ['your own results', 'kết quả luyện của bạn'],
  'training-rooms': ['counts of a room', 'số đếm của cả phòng'],
  packVersions: ['| data packs you imported', '| Gói dữ liệu bạn nhập'],
  packsInForce: ['| data packs you imported', '| Gói dữ liệu bạn nhập'],
  'pack-extras': ['contacts and guidance in them', 'đầu mối liên hệ và hướng dẫn trong gói'],
  policy: ['what your agency preset', 'lựa chọn cơ quan cài sẵn'],
  'policy-packs': ['what your agency preset', 'lựa chọn cơ quan cài sẵn'],
  'policy-ignored': ['whether it could be read', 'có đọc được hay không'],
  'engine-revision': [
    'numbers that change when data packs change',
    'con số thay đổi khi gói dữ liệu thay đổi',
  ],
  'packs-changed': ['numbers that change when data packs change', 'con số thay đổi khi gói dữ liệu thay đổi'],
  'panel-selection': ['Words that you select', 'Đoạn chữ bạn bôi đen'],
};

describe('the privacy notices', () => {
  const sources = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(`${folder}/${name}`)),
  );
  const keys = sources.flatMap((text) =>
    [...text.matchAll(/\b[A-Z_]+_KEY = '([^']+)'/g)].flatMap(([, key]) => key ?? []),
  );
  const tables = DATABASE_VERSIONS.flatMap(({ stores }) => Object.keys(stores));
  const stored = [...new Set([...keys, ...tables])];

  it('know every key and table that the code has', () => {
    expect(keys.length).toBeGreaterThan(10);
    expect(stored.filter((name) => !Object.hasOwn(SAID, name))).toEqual([]);
    expect(Object.keys(SAID).filter((name) => !stored.includes(name))).toEqual([]);
  });

  it('are right that keys have names: nothing is stored under one that is written in place', () => {
    const written = sources.flatMap((text) => [
      ...text.matchAll(
        /(?:\.set\(\{\s*['"]?[a-z][\w-]*['"]?\s*:|localStorage\b|sessionStorage\b|document\.cookie|storage\.sync\b|caches\.open)/g,
      ),
    ]);
    expect(written.map(([found]) => found)).toEqual([]);
  });

  it.each(stored)('say what is kept as %s, in both languages', (name) => {
    const [en = '', vi = ''] = SAID[name] ?? [];
    const flat = (path: string): string => read(path).replaceAll(/\s+/g, ' ');
    expect(flat('docs/privacy.md')).toContain(en);
    expect(flat('docs/quyen-rieng-tu.md')).toContain(vi);
  });
});
