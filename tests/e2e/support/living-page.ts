import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import type { MarkKind } from '../../../lib/assess/types.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../../lib/store/settings-shape.ts';
import { askContentScript } from '../../../scripts/support/ask-content-script.ts';
import type { SlotState } from '../../generators/live-script.ts';
import type { GeneratedPage, TruthUnit } from '../../generators/types.ts';
import { servePages, until } from './browser.ts';
import { readMarks } from './marks.ts';
import { pageTime, within } from './page-time.ts';

const assessor = createAssessor(corePack);

/** Text after NFC and folding of white space: the form in which what is read must equal the truth. */
export function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

export function kindsOf({ text, links }: Pick<TruthUnit, 'text' | 'links'>): readonly MarkKind[] {
  const readOn = new Date().toLocaleDateString('sv-SE');
  return assessor.assess({ text, links }, { readOn, level: 'balanced' }).marks.map(({ kind }) => kind);
}

/** Lets group chats be read without asking, as the person can choose; everything else stays as it comes. */
export async function allowGroups(asker: Page): Promise<void> {
  await asker.evaluate(
    ([key, settings]) => Reflect.get(globalThis, 'chrome').storage.local.set({ [key]: settings }),
    [SETTINGS_KEY, { ...DEFAULT_SETTINGS, zaloGroupsAutomatic: true }] as const,
  );
}

/** Opens a practice page at its address, in place of whatever the context served before. */
export async function openLiving(context: BrowserContext, generated: GeneratedPage): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 1500 });
  await openIn(page, generated);
  return page;
}

/** The same, in a tab that is there. */
export async function openIn(page: Page, generated: GeneratedPage): Promise<void> {
  await page.context().unrouteAll();
  await servePages(page.context(), { [generated.url]: generated.html });
  await page.goto(generated.url);
  await page.bringToFront();
}

export function lineOf({ kind, text }: { readonly kind: string; readonly text: string }): string {
  return `${kind}: ${folded(text)}`;
}

/** "kind: text" of every unit that the extension reads from the page now, afresh. */
export async function readNow(asker: Page): Promise<readonly string[]> {
  const answer = await askContentScript(asker, { type: 'list-units' });
  return (answer?.units ?? []).map(lineOf);
}

export function linesOf(truth: readonly TruthUnit[]): readonly string[] {
  return truth.map(lineOf);
}

export async function stateOf(page: Page): Promise<readonly SlotState[]> {
  return page.evaluate(() => Reflect.get(window, 'luyentap').state());
}

/** Does one operation of the living page: `luyentap.<code>`. */
export async function act(page: Page, code: string): Promise<void> {
  await page.evaluate((text) => {
    new Function('page', `page.${text}`)(Reflect.get(window, 'luyentap'));
  }, code);
}

function truthIn(generated: GeneratedPage, slot: SlotState): readonly TruthUnit[] {
  const truth = generated.listTruth[slot.unit];
  if (!slot.filled || !truth) return [];
  return slot.expanded ? truth.expanded : truth.shown;
}

/** What must be read from the page as it stands: everything in filled slots, and what is beside the list. */
export async function truthNow(page: Page, generated: GeneratedPage): Promise<readonly TruthUnit[]> {
  const listed = (await stateOf(page)).flatMap((slot) => truthIn(generated, slot));
  const at: number = await page.evaluate(() => Reflect.get(window, 'luyentap').page());
  return [...(generated.pageTruth?.[at] ?? generated.fixedTruth), ...listed];
}

export interface MarkFaults {
  /** Badges at units that deserve none, or none of this kind. */
  readonly wrong: readonly string[];
  /** Units that show whole and lack a badge. */
  readonly missing: readonly string[];
  /** Units that show whole and deserve a badge: without any, nothing was tested. */
  readonly deserved: number;
}

/** The slot at a point, or the nearest one within half a badge: the last line's badge may hang over its edge. */
function nearestSlot(slots: readonly SlotState[], x: number, y: number): SlotState | undefined {
  const far = ({ left, top, right, bottom }: SlotState): number =>
    Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
  const [nearest] = [...slots].sort((a, b) => far(a) - far(b));
  return nearest && far(nearest) <= 14 ? nearest : undefined;
}

/** Height of what sites keep at the end of the screen: Zalo's composer, and the ribbon of practice pages. */
const BAR = 120;

/** Compares the badges on the screen with what the engine says about the units that stand there, told by the page itself. */
export async function markFaults(page: Page, generated: GeneratedPage): Promise<MarkFaults> {
  const { badges } = await readMarks(page);
  const height = await page.evaluate(() => innerHeight);
  const slots = (await stateOf(page)).filter(({ top, bottom }) => bottom - top > 0);
  const wrong: string[] = [];
  const missing: string[] = [];
  let deserved = 0;
  const owners = badges.map(({ box }) => nearestSlot(slots, box.x + box.width / 2, box.y + box.height / 2));
  for (const slot of slots) {
    const truth = truthIn(generated, slot);
    const expected = truth.flatMap((unit) => kindsOf(unit));
    const kinds = badges.filter((_, index) => owners[index] === slot).map(({ kind }) => kind);
    const label = truth.map(({ text }) => text.slice(0, 40)).join(' | ');
    const extra = kinds.filter((kind) => !expected.some((other) => other === kind));
    if (extra.length > 0 || kinds.length > expected.length) wrong.push(`${kinds.join('+')} at "${label}"`);
    // Partly out of view, or near a bar at the end of the screen, a text may wait with its badge until its end shows.
    if (slot.top < 60 || slot.bottom > height - BAR) continue;
    deserved += expected.length;
    const lacking = expected.filter((kind) => !kinds.includes(kind));
    if (lacking.length > 0) missing.push(`${lacking.join('+')} at "${label}"`);
  }
  return { wrong, missing, deserved };
}

/** A mark may outlive its text by this long, in milliseconds of the page's own time. */
export const GRACE = 200;

/**
 * Within `graceMs` nothing is marked wrongly any more; a moment later everything is right. Goes on as soon as that is
 * so: what would turn wrong again is found after the next operation, and by `staysRight` at the end.
 *
 * @returns how many marks were deserved
 */
export async function settle(
  page: Page,
  generated: GeneratedPage,
  { graceMs = GRACE, patienceMs = 15_000, story = '' } = {},
): Promise<number> {
  const look = (): Promise<MarkFaults> => markFaults(page, generated);
  const soon = await within(page, graceMs, look, ({ wrong }) => wrong.length === 0);
  expect(soon.wrong, `wrong mark ${story}`).toEqual([]);
  let last = soon;
  await until(async () => {
    last = await look();
    return last.missing.length + last.wrong.length === 0 ? true : undefined;
  }, patienceMs).catch(() => expect(last, story).toMatchObject({ missing: [], wrong: [] }));
  return last.deserved;
}

/** Nothing that was put off until later makes the page wrong again. */
export async function staysRight(page: Page, generated: GeneratedPage, story = ''): Promise<void> {
  await pageTime(page, 600);
  expect(await markFaults(page, generated), story).toMatchObject({ missing: [], wrong: [] });
}
