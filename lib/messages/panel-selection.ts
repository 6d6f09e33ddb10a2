import * as z from 'zod/mini';
import type { SiteId } from '../sites/contract.ts';
import { SELECTION_KEY } from './types.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/*
 * Words that a person chose on any page ("Kiểm tra đoạn đã chọn") travel to the panel through `storage.session`: a
 * message would find nobody while the panel is still loading, and the worker that would have to wait may be ended
 * meanwhile. `storage.session` is memory only, closed to content scripts, and emptied as soon as the panel has read.
 */

/** More of a selection is not looked at, in UTF-16 units. */
const SELECTION_LENGTH = 20_000;

/** What the person wants with chosen words: have them checked, or begin a form about them. */
export type Purpose = 'check' | 'question' | 'report';

export interface Selection {
  readonly text: string;
  /** The selection was longer. */
  readonly cut: boolean;
  /** Window whose panel is meant; undefined where the browser did not say. */
  readonly windowId?: number | undefined;
  /** What it is for; to be checked where it says nothing. */
  readonly purpose?: Purpose | undefined;
  /** The watched site where it stands, if it is one. */
  readonly site?: SiteId | undefined;
}

/** The part of `browser.storage.session` that selections need. */
export interface SelectionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const selectionSchema: z.ZodMiniType<Selection> = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(SELECTION_LENGTH)),
  cut: z.boolean(),
  windowId: z.optional(z.int()),
  purpose: z.optional(z.enum(['check', 'question', 'report'])),
  site: z.optional(z.enum(['facebook', 'zalo', 'tiktok', 'youtube'])),
});

/** Leaves the chosen words for the panel. Resolves to false when there are none or storage refuses. */
export async function leaveSelection(
  area: SelectionArea,
  words: string | undefined,
  windowId: number | undefined,
  { purpose, site }: Pick<Selection, 'purpose' | 'site'> = {},
): Promise<boolean> {
  const text = (words ?? '').trim();
  if (text === '') return false;
  const selection: Selection = {
    text: text.slice(0, SELECTION_LENGTH),
    cut: text.length > SELECTION_LENGTH,
    ...(purpose !== undefined && { purpose }),
    ...(windowId !== undefined && { windowId }),
    ...(site !== undefined && { site }),
  };
  try {
    await area.set({ [SELECTION_KEY]: selection });
    return true;
  } catch {
    return false;
  }
}

/** Takes the waiting words out, if they are meant for the panel of this window. They can be taken once. */
export async function takeSelection(
  area: SelectionArea,
  windowId: number | undefined,
): Promise<Selection | undefined> {
  try {
    const parsed = selectionSchema.safeParse((await area.get(SELECTION_KEY))[SELECTION_KEY]);
    if (!parsed.success) return undefined;
    const meant = parsed.data.windowId;
    if (meant !== undefined && windowId !== undefined && meant !== windowId) return undefined;
    await area.remove(SELECTION_KEY);
    return parsed.data;
  } catch {
    return undefined;
  }
}
