import * as z from 'zod/mini';
import type { PageReplies } from './types.ts';

export type { PageUnits } from './types.ts';

const markKind = z.enum(['differs', 'unsourced', 'scam']);
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const site = z.enum(['facebook', 'zalo', 'tiktok', 'youtube']);
const health = z.enum(['ok', 'degraded', 'unreadable', 'waiting', 'given-up']);

/** Requests from extension pages to the content script. The content script itself uses `content-guards.ts`. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-status') }),
  z.object({ type: z.literal('check-conversation') }),
  z.object({ type: z.literal('list-units') }),
  z.object({ type: z.literal('scroll-to-next-mark'), kind: z.optional(markKind) }),
]);

/**
 * Answers of the content script, by request type. A page's renderer can be taken over, so extension pages parse
 * what comes from it like any foreign input.
 */
export const pageReplySchemas: { readonly [T in keyof PageReplies]: z.ZodMiniType<PageReplies[T]> } = {
  'page-status': z.object({
    site,
    surface: z.string().check(z.maxLength(60)),
    health,
    reason: z.optional(
      z.enum([
        'no-units',
        'no-text',
        'fallback-keys',
        'layer-removed',
        'flood',
        'errors',
        'mark-cap',
        'site-off',
      ]),
    ),
    unitsRead: count,
    marks: z.object({ differs: count, unsourced: count, scam: count }),
    paused: z.boolean(),
    private: z.boolean(),
  }),
  'check-conversation': z.object({ unitsRead: count, marked: count }),
  'list-units': z.object({
    site,
    surface: z.string().check(z.maxLength(60)),
    health,
    units: z
      .array(
        z.object({
          kind: z.enum(['post', 'comment', 'reply', 'video', 'short', 'message', 'live']),
          key: z.string().check(z.maxLength(500)),
          text: z.string().check(z.maxLength(1_000_000)),
          permalink: z.optional(z.string().check(z.maxLength(4000))),
          marks: z.array(markKind).check(z.maxLength(3)),
        }),
      )
      .check(z.maxLength(5000)),
  }),
  'scroll-to-next-mark': z.object({ found: z.boolean() }),
};
