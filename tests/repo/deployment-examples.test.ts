import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policySchema } from '../../lib/store/policy-schema.ts';
import { EXAMPLE_TARGET } from '../../scripts/support/example-target.ts';
import { policyFiles, updateFiles } from '../../scripts/support/policy-files.ts';

const FOLDER = join(import.meta.dirname, '../../docs/trien-khai');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const POLICY: Readonly<Record<string, unknown>> = JSON.parse(read('chinh-sach.json'));
const HOST = 'https://kiem-tin.co-quan.example';
const FILES = { ...policyFiles(POLICY, EXAMPLE_TARGET), ...updateFiles(EXAMPLE_TARGET, '0.1.0', HOST) };
const { chromeId, firefoxId } = EXAMPLE_TARGET;

function parsed(name: string): unknown {
  const value: unknown = JSON.parse(read(name));
  return value;
}

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), value);

/** The values below one key of a registry file. */
function registryValues(text: string, key: string): Record<string, unknown> {
  const [, section = ''] = text.split(`\\${key}]\r\n`);
  const [values = ''] = section.split('\r\n\r\n');
  const lines = values.split('\r\n').flatMap((line) => /^"([^"]+)"="(.*)"$/.exec(line) ?? []);
  const pairs: [string, unknown][] = [];
  for (let i = 0; i + 2 < lines.length; i += 3) {
    const value = (lines[i + 2] ?? '').replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    pairs.push([lines[i + 1] ?? '', JSON.parse(value)]);
  }
  return Object.fromEntries(pairs);
}

/** A value of a property list, as far as our profiles need it. */
function plistOf(xml: string): unknown {
  const tokens = [
    ...xml.matchAll(/<(true|false)\/>|<(string|integer|key)>([^<]*)<\/\2>|<(\/?(?:dict|array))>/g),
  ];
  let place = 0;
  const plainText = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const next = (): unknown => {
    const [, flag, kind, text = '', bracket] = tokens[place++] ?? [];
    if (flag) return flag === 'true';
    if (kind === 'integer') return Number(text);
    if (kind) return plainText(text);
    if (bracket === 'array') {
      const items: unknown[] = [];
      while (tokens[place]?.[4] !== '/array') items.push(next());
      place += 1;
      return items;
    }
    if (bracket !== 'dict') throw new Error(`unexpected ${String(bracket)}`);
    const pairs: [string, unknown][] = [];
    while (tokens[place]?.[4] !== '/dict') pairs.push([String(next()), next()]);
    place += 1;
    return Object.fromEntries(pairs);
  };
  return next();
}

describe('the example policy', () => {
  it('fits the schema, and shows every key but the packs, which are long', () => {
    expect(parsePolicy(POLICY).ignored).toEqual([]);
    expect([...Object.keys(POLICY), 'packs'].sort()).toEqual(Object.keys(policySchema.shape).sort());
  });

  it.each(Object.entries(FILES))('%s is made from it', async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(FOLDER, name));
  });

  it('there is no other file beside them', () => {
    const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
    expect(names.sort()).toEqual([...Object.keys(FILES), 'chinh-sach.json'].sort());
  });
});

describe('read as the browsers read them, the files hold the whole policy', () => {
  it.each(['linux/chrome.json', 'linux/edge.json'])('%s', (name) => {
    expect(at(parsed(name), '3rdparty', 'extensions', chromeId)).toEqual(POLICY);
  });

  it('firefox/policies.json', () => {
    expect(at(parsed('firefox/policies.json'), 'policies', '3rdparty', 'Extensions', firefoxId)).toEqual(
      POLICY,
    );
  });

  it.each(['windows/chrome.reg', 'windows/edge.reg', 'windows/coc-coc.reg'])('%s', (name) => {
    const text = read(name);
    expect(text).toMatch(/^[\r\n -~]*$/);
    expect(registryValues(text, `3rdparty\\extensions\\${chromeId}\\policy`)).toEqual(POLICY);
  });

  it('windows/intune.ps1', () => {
    const text = read('windows/intune.ps1');
    expect(text).toMatch(/^[\r\n -~]*$/);
    const values = [...text.matchAll(/-Path \$policy -Name '([^']+)' -Value '(.*)'\r/g)];
    expect(values).toHaveLength(Object.keys(POLICY).length * 2);
    for (const [, name = '', value = ''] of values) expect(JSON.parse(value)).toEqual(POLICY[name]);
  });

  it.each([
    ['macos/chrome.mobileconfig', 'com.google.Chrome'],
    ['macos/edge.mobileconfig', 'com.microsoft.Edge'],
  ])('%s', (name, domain) => {
    const content = at(plistOf(read(name)), 'PayloadContent');
    const [, own] = Array.isArray(content) ? content : [];
    expect(own).toMatchObject({ ...POLICY, PayloadType: `${domain}.extensions.${chromeId}` });
  });
});

describe('for an agency with a server of its own', () => {
  it('both update files name the same version and the files of the release', () => {
    expect(read('tu-luu-tru/update.xml')).toContain(`${HOST}/kiem-tin-0.1.0-chrome.crx' version='0.1.0'`);
    const [update] = [at(parsed('tu-luu-tru/updates.json'), 'addons', firefoxId, 'updates')].flat();
    expect(update).toMatchObject({ version: '0.1.0', update_link: `${HOST}/kiem-tin-0.1.0-firefox.xpi` });
  });
});
