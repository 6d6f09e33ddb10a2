import { z } from 'zod';
import type { PageReplies } from './types.ts';

const markKind = z.enum(['differs', 'unsourced', 'scam']);
const count = z.number().int().min(0).max(1_000_000);

/** Requests from extension pages to the content script. The content script itself uses `content-guards.ts`. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-status') }),
  z.object({ type: z.literal('check-conversation') }),
  z.object({ type: z.literal('scroll-to-next-mark'), kind: markKind.optional() }),
]);

/**
 * Answers of the content script, by request type. A page's renderer can be taken over, so extension pages parse
 * what comes from it like any foreign input.
 */
export const pageReplySchemas: { readonly [T in keyof PageReplies]: z.ZodType<PageReplies[T]> } = {
  'page-status': z.object({
    site: z.enum(['facebook', 'zalo', 'tiktok', 'youtube']),
    surface: z.string().max(60),
    health: z.enum(['ok', 'degraded', 'unreadable', 'waiting', 'given-up']),
    reason: z
      .enum([
        'no-units',
        'no-text',
        'fallback-keys',
        'layer-removed',
        'flood',
        'errors',
        'mark-cap',
        'site-off',
      ])
      .optional(),
    unitsRead: count,
    marks: z.object({ differs: count, unsourced: count, scam: count }),
    paused: z.boolean(),
    private: z.boolean(),
  }),
  'check-conversation': z.object({ unitsRead: count, marked: count }),
  'scroll-to-next-mark': z.object({ found: z.boolean() }),
};
