// Draws the PNG icons of the extension from the hand-drawn SVGs: `node scripts/make-icons.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from './support/chromium.ts';

/** Below 32 pixels the tick in the lens would blur, so the smallest size has a drawing of its own. */
const DRAWINGS: Readonly<Record<number, string>> = {
  16: 'icon-small.svg',
  32: 'icon.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
};

const assets = new URL('../assets/', import.meta.url);
const out = new URL('../public/icon/', import.meta.url);
mkdirSync(out, { recursive: true });

const context = await launch({ extensionDir: null });
const page = await context.newPage();
for (const [name, file] of Object.entries(DRAWINGS)) {
  const size = Number(name);
  const drawing = readFileSync(new URL(file, assets)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:none}img{display:block}</style>
     <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  const target = new URL(`${size}.png`, out);
  writeFileSync(target, await page.locator('img').screenshot({ omitBackground: true }));
  console.log(fileURLToPath(target));
}
await context.close();
