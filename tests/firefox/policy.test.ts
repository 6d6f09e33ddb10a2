import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../lib/store/policy-schema.ts';
import { ADDON_ID, type Firefox, launchFirefox, openExtensionPage } from '../../scripts/support/firefox.ts';

/*
 * The policy of an agency as Firefox hands it on: the system's `policies.json`, read at the start of the browser. The
 * policy is the example of the deployment guide with some values of its own.
 */

const FILE = '/etc/firefox/policies/policies.json';
const EXAMPLE = new URL('../../docs/trien-khai/firefox/policies.json', import.meta.url);

let firefox: Firefox | undefined;
/** A file that stood there before; it is put back. */
let before: string | undefined;
let mayWrite = true;

beforeAll(async () => {
  const { policies } = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
  const policy = {
    ...policies['3rdparty'].Extensions[ADDON_ID],
    level: { value: 'strict', locked: true },
    province: { value: 'Huế', locked: true },
  };
  expect(parsePolicy(policy).ignored).toEqual([]);
  try {
    before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : undefined;
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify({ policies: { '3rdparty': { Extensions: { [ADDON_ID]: policy } } } }));
  } catch {
    mayWrite = false;
    return;
  }
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox?.close();
  if (!mayWrite) return;
  if (before === undefined) rmSync(FILE, { force: true });
  else writeFileSync(FILE, before);
});

describe('the policy of an agency in Firefox', () => {
  it('fixes and proposes', async ({ skip }) => {
    if (!firefox) {
      skip(`Only an administrator may write ${FILE}: nothing was tested here.`);
      return;
    }
    const page = await openExtensionPage(firefox, 'options.html');
    await page.waitForSelector('.locked-note');
    const seen = await page.evaluate(() => {
      const labels = [...document.querySelectorAll('.option-item[data-locked]')];
      return labels.map((item) => item.querySelector('legend, label')?.textContent ?? '');
    });
    expect(seen).toEqual([
      'Khi nào thì đánh dấu',
      'Hỏi một câu trước khi chia sẻ',
      'Tỉnh, thành phố',
      'Đầu mối của cơ quan',
    ]);
    const level = await page.$eval('input[type=radio][value=strict]', (radio) =>
      radio.matches(':checked:disabled'),
    );
    expect(level).toBe(true);
    expect(await page.$eval('#place input', (input) => Reflect.get(input, 'value'))).toBe('Huế');
    // What it only proposes stays open.
    expect(await page.$eval('#sites input', (input) => input.matches(':disabled'))).toBe(false);
    // Pages and content scripts read the copy; Firefox has the policy only after its start.
    const kept = await page.evaluate(async () => {
      const { local } = Reflect.get(globalThis, 'browser').storage;
      return (await local.get('policy')).policy;
    });
    expect(kept).toMatchObject({ level: { value: 'strict', locked: true } });
  });
});
