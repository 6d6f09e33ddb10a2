import type { MarkKind } from '../assess/types.ts';
import { KEY_LENGTH, type PageRequest } from './types.ts';

const KINDS: readonly MarkKind[] = ['differs', 'unsourced', 'scam'];

const PLAIN_REQUESTS = ['page-status', 'check-conversation', 'list-units', 'diagnose'] as const;

/**
 * The request that `message` is, or undefined if it is none of ours. The content script's counterpart of the zod
 * schemas in `schema.ts`, which it must not carry; a test keeps the two in step.
 */
export function readPageRequest(message: unknown): PageRequest | undefined {
  // A copy holds own fields only.
  const fields: { readonly type?: unknown; readonly kind?: unknown; readonly key?: unknown } =
    typeof message === 'object' ? { ...message } : {};
  const { type, kind, key } = fields;
  const plain = PLAIN_REQUESTS.find((item) => item === type);
  if (plain !== undefined) return { type: plain };
  if (type === 'scroll-to-next-mark') {
    if (kind === undefined) return { type };
    const known = KINDS.find((item) => item === kind);
    return known && { type, kind: known };
  }
  if (type === 'explain-unit') {
    if (key === undefined) return { type };
    if (typeof key === 'string' && key !== '' && key.length <= KEY_LENGTH) return { type, key };
  }
  return undefined;
}
