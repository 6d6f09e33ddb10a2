import * as z from 'zod/mini';
import { DIAGNOSIS_LINE, KEY_LENGTH, LINKS, type PageReplies, TEXT_LENGTH } from './types.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

const markKind = z.enum(['differs', 'unsourced', 'scam']);
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const site = z.enum(['facebook', 'zalo', 'tiktok', 'youtube']);
const unitKind = z.enum(['post', 'comment', 'reply', 'video', 'short', 'message', 'live']);
const unitKey = z.string().check(z.minLength(1), z.maxLength(KEY_LENGTH));
const health = z.enum(['ok', 'degraded', 'unreadable', 'waiting', 'given-up']);

/** A diagnosis is text for people: so many lines of it, and none too long. */
const lines = z.array(z.string().check(z.maxLength(DIAGNOSIS_LINE))).check(z.maxLength(400));

/** Requests from extension pages to the content script. The content script itself uses `content-guards.ts`. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-status') }),
  z.object({ type: z.literal('check-conversation') }),
  z.object({ type: z.literal('list-units') }),
  z.object({ type: z.literal('diagnose') }),
  z.object({ type: z.literal('scroll-to-next-mark'), kind: z.optional(markKind) }),
  z.object({ type: z.literal('explain-unit'), key: z.optional(unitKey) }),
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
        'engine-silent',
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
          kind: unitKind,
          key: z.string().check(z.maxLength(500)),
          text: z.string().check(z.maxLength(1_000_000)),
          permalink: z.optional(z.string().check(z.maxLength(4000))),
          marks: z.array(markKind).check(z.maxLength(3)),
        }),
      )
      .check(z.maxLength(5000)),
  }),
  diagnose: z.object({
    site,
    surface: z.string().check(z.maxLength(60)),
    mayRead: z.boolean(),
    counts: z.object({
      hits: z.record(z.string().check(z.maxLength(DIAGNOSIS_LINE)), count),
      read: count,
      unreadable: z.partialRecord(
        z.enum(['empty', 'loading', 'hidden', 'no-text', 'ambiguous', 'too-large', 'private']),
        count,
      ),
      textKeys: count,
    }),
    anchors: lines,
    outline: lines,
  }),
  'scroll-to-next-mark': z.object({ found: z.boolean() }),
  'explain-unit': z.discriminatedUnion('state', [
    z.object({
      state: z.literal('unit'),
      site,
      kind: unitKind,
      key: unitKey,
      text: z.string().check(z.maxLength(TEXT_LENGTH)),
      links: z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(LINKS)),
      postedOn: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
      truncated: z.boolean(),
    }),
    z.object({ state: z.enum(['none', 'gone']), private: z.boolean() }),
  ]),
};
