import { z } from 'zod';
import type { PageReplies } from './types.ts';

export type { PageUnits } from './types.ts';

const markKind = z.enum(['differs', 'unsourced', 'scam']);
const count = z.number().int().min(0).max(1_000_000);
const site = z.enum(['facebook', 'zalo', 'tiktok', 'youtube']);
const health = z.enum(['ok', 'degraded', 'unreadable', 'waiting', 'given-up']);

/** Requests from extension pages to the content script. The content script itself uses `content-guards.ts`. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-status') }),
  z.object({ type: z.literal('check-conversation') }),
  z.object({ type: z.literal('list-units') }),
  z.object({ type: z.literal('scroll-to-next-mark'), kind: markKind.optional() }),
]);

/**
 * Answers of the content script, by request type. A page's renderer can be taken over, so extension pages parse
 * what comes from it like any foreign input.
 */
export const pageReplySchemas: { readonly [T in keyof PageReplies]: z.ZodType<PageReplies[T]> } = {
  'page-status': z.object({
    site,
    surface: z.string().max(60),
    health,
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
  'list-units': z.object({
    site,
    surface: z.string().max(60),
    health,
    units: z
      .array(
        z.object({
          kind: z.enum(['post', 'comment', 'reply', 'video', 'short', 'message', 'live']),
          key: z.string().max(500),
          text: z.string().max(1_000_000),
          permalink: z.string().max(4000).optional(),
          marks: z.array(markKind).max(3),
        }),
      )
      .max(5000),
  }),
  'scroll-to-next-mark': z.object({ found: z.boolean() }),
};
