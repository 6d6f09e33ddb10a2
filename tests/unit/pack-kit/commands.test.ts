import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_TEXT } from './rich-pack.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'kiem-tin-goi-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const at = (name: string): string => join(FOLDER, name);

function run(
  script: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, `scripts/${script}.ts`), ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('the commands for authors', () => {
  it('check, make keys, sign and compare, each with its exit code', async () => {
    writeFileSync(at('a.json'), EXAMPLE_TEXT);
    writeFileSync(
      at('b.json'),
      EXAMPLE_TEXT.replace('2027-03-13', '2027-03-14').replace('"1.0.0"', '"1.0.1"'),
    );
    writeFileSync(at('c.json'), EXAMPLE_TEXT.replace('2027-03-13', '13/3/2027'));
    const on = ['--on', '2026-11-22'];
    const sentence = 'Ngày hội Hoa gạo khai mạc ngày 20/3/2027 nhé';
    const [fine, faulty, missing, wrong, keys, same, other] = await Promise.all([
      run('pack-check', at('a.json'), '--json', '--try', sentence, ...on),
      run('pack-check', at('c.json'), ...on),
      run('pack-check', at('none.json')),
      run('pack-check', at('a.json'), '--on', 'mai'),
      run('pack-keys', 'UBND', 'xã', '--out', at('khoa-ky.json')),
      run('pack-diff', at('a.json'), at('a.json')),
      run('pack-diff', at('a.json'), at('b.json'), '--json'),
    ]);
    expect([fine, faulty, missing, wrong, keys, same, other].map(({ code }) => code)).toEqual([
      0, 1, 2, 2, 0, 0, 1,
    ]);
    expect(JSON.parse(fine.out)).toMatchObject({
      state: 'ready',
      problems: [],
      tried: [{ text: sentence, marks: [{ kind: 'differs' }] }],
    });
    expect(faulty.out).toContain('Dòng 20, cột 13  /records/0/on');
    expect(missing.err).toContain('Không đọc được tệp');
    expect(JSON.parse(other.out)).toHaveLength(2);

    const pair: unknown = JSON.parse(readFileSync(at('khoa-ky.json'), 'utf8'));
    expect(pair).toMatchObject({ name: 'UBND xã' });
    if (process.platform !== 'win32') expect(statSync(at('khoa-ky.json')).mode & 0o077).toBe(0);
    const [signed, unsigned, again] = await Promise.all([
      run('pack-sign', at('a.json'), '--key', at('khoa-ky.json')),
      run('pack-sign', at('c.json'), '--key', at('khoa-ky.json')),
      run('pack-keys', 'Ai đó', '--out', at('khoa-ky.json')),
    ]);
    expect([signed, unsigned, again].map(({ code }) => code)).toEqual([0, 1, 2]);
    expect(JSON.parse(readFileSync(at('khoa-ky.json'), 'utf8'))).toEqual(pair);
    expect((await run('pack-diff', at('a.json'), at('a-da-ky.json'))).code).toBe(0);
  }, 60_000);
});
