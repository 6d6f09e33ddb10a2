import { writeFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { openAsker } from '../support/ask-content-script.ts';
import { launch } from '../support/chromium.ts';
import type { Look } from './looks.ts';

/** A part of the page, in CSS pixels from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const QUALITY = 32;

/** A browser with the extension, and what all pictures need. */
export interface Studio {
  readonly context: BrowserContext;
  /** An extension page that sets and asks. */
  readonly asker: Page;
  /** Dresses `page` and the extension for a look. */
  dress(page: Page, look: Look): Promise<void>;
  /**
   * Takes a picture of `area`, or of the whole window.
   *
   * @param beyond the area reaches out of the window: what is fixed to the window may move
   */
  shoot(page: Page, name: string, area?: Area, beyond?: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param out folder of the pictures
 * @param scale pixels of the picture for each CSS pixel
 */
export async function openStudio(out: string, scale: 1 | 2): Promise<Studio> {
  const context = await launch({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: scale });
  const asker = await openAsker(context);
  return {
    context,
    asker,
    async dress(page, look) {
      await page.setViewportSize({ width: look.width, height: look.height });
      await page.emulateMedia({
        colorScheme: look.theme === 'dark' ? 'dark' : 'light',
        forcedColors: look.theme === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      // Earlier pictures dismissed pauses and hid marks: each look begins as on the first day.
      await asker.evaluate(
        async ([key, settings]) => {
          const { local } = Reflect.get(globalThis, 'chrome').storage;
          const kept = await local.get();
          await local.remove(Object.keys(kept).filter((name) => name !== key));
          await local.set({ [key]: settings });
        },
        [SETTINGS_KEY, { ...DEFAULT_SETTINGS, language: look.language }] as const,
      );
    },
    async shoot(page, name, area, beyond = false) {
      const session = await context.newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        captureBeyondViewport: beyond,
        ...(area && { clip: { ...area, scale: 1 } }),
      });
      await session.detach();
      await writeFile(`${out}/${name}.webp`, Buffer.from(data, 'base64'));
    },
    close: () => context.close(),
  };
}
