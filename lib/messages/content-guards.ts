import type { MarkKind } from '../assess/types.ts';
import { KEY_LENGTH, type PageRequest } from './types.ts';

const KINDS: readonly MarkKind[] = ['differs', 'unsourced', 'scam'];

const PLAIN_REQUESTS = ['page-status', 'check-conversation', 'list-units', 'diagnose'] as const;

function field(source: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(source, name)?.value;
}

/**
 * The request that `message` is, or undefined if it is none of ours. The content script's counterpart of the zod
 * schemas in `schema.ts`, which it must not carry; a test keeps the two in step.
 */
export function readPageRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const type = field(message, 'type');
  const plain = PLAIN_REQUESTS.find((item) => item === type);
  if (plain !== undefined) return { type: plain };
  if (type === 'scroll-to-next-mark') {
    const wanted = field(message, 'kind');
    if (wanted === undefined) return { type };
    const kind = KINDS.find((item) => item === wanted);
    return kind === undefined ? undefined : { type, kind };
  }
  if (type === 'explain-unit') {
    const key = field(message, 'key');
    if (key === undefined) return { type };
    const fits = typeof key === 'string' && key.length > 0 && key.length <= KEY_LENGTH;
    return fits ? { type, key } : undefined;
  }
  return undefined;
}
