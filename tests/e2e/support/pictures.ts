import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/**
 * Pictures of what a test has before it, for people to look at, in `artifacts/<folder>`. They assert nothing and cost
 * a third of the time, so they are taken only where `KIEMTIN_PICTURES` is set.
 */
export function pictures(
  folder: string,
): (page: Page, name: string, options?: { readonly fullPage?: boolean }) => Promise<void> {
  if (!process.env['KIEMTIN_PICTURES']) return async () => {};
  const directory = fileURLToPath(new URL(`../../../artifacts/${folder}/`, import.meta.url));
  mkdirSync(directory, { recursive: true });
  return async (page, name, { fullPage = false } = {}) => {
    await page.screenshot({ path: `${directory}${name}.png`, fullPage });
  };
}
