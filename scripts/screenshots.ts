/*
 * Pictures of every state of badge, card and pause on practice pages of the four sites, and of the extension's own pages,
 * from the production build.
 *
 *   node scripts/run.mjs screenshots            → docs/screenshots/
 *   node scripts/run.mjs screenshots tiktok     only what has a name that begins so: a scene, popup, panel or pages
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ALL_LOOKS, lookName, ZOOM_LOOKS } from './screenshots/looks.ts';
import { SCENES } from './screenshots/scenes.ts';
import { openStudio, type Studio } from './screenshots/studio.ts';
import { takeOwnPages, takePanel, takePopup } from './screenshots/take-pages.ts';
import { takeScene } from './screenshots/take-scene.ts';

const OUT =
  process.env['KIEMTIN_SCREENSHOTS'] ?? fileURLToPath(new URL('../docs/screenshots', import.meta.url));

const [only = ''] = process.argv.slice(2);
const scenes = SCENES.filter(({ name, extra }) =>
  extra ? only !== '' && name.startsWith(only) : name.startsWith(only),
);

let failed = 0;
async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  console.log(what);
  try {
    await work();
  } catch (error) {
    failed += 1;
    console.log(`  ${String(error).split('\n')[0]}`);
  }
}

async function takeScenes(studio: Studio, scale: 1 | 2): Promise<void> {
  for (const scene of scenes)
    for (const look of scale === 2 ? ZOOM_LOOKS : ALL_LOOKS)
      await attempt(`${scene.name} ${lookName(look)}`, () => takeScene(studio, scene, look));
}

await mkdir(OUT, { recursive: true });
for (const scale of [1, 2] as const) {
  const studio = await openStudio(OUT, scale);
  try {
    await takeScenes(studio, scale);
    if (scale === 2) continue;
    if ('popup'.startsWith(only)) await attempt('popup', () => takePopup(studio));
    if ('panel'.startsWith(only)) await attempt('panel', () => takePanel(studio));
    if ('pages'.startsWith(only)) await attempt('pages', () => takeOwnPages(studio));
  } finally {
    await studio.close();
  }
}
if (failed > 0) process.exitCode = 1;
