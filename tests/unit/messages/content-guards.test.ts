import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageRequest } from '../../../lib/messages/content-guards.ts';
import { pageRequestSchema } from '../../../lib/messages/schema.ts';

const requests = fc.oneof(
  fc.constant({ type: 'page-status' }),
  fc.constant({ type: 'check-conversation' }),
  fc.constant({ type: 'list-units' }),
  fc.constant({ type: 'diagnose' }),
  fc.constant({ type: 'scroll-to-next-mark' }),
  fc.record({
    type: fc.constant('scroll-to-next-mark'),
    kind: fc.oneof(fc.constantFrom('differs', 'unsourced', 'scam'), fc.string(), fc.anything()),
  }),
  fc.constant({ type: 'explain-unit' }),
  fc.record({
    type: fc.constant('explain-unit'),
    key: fc.oneof(fc.string(), fc.string({ minLength: 490, maxLength: 510 }), fc.anything()),
  }),
  fc.record({ type: fc.string() }),
  fc.anything(),
);

describe('readPageRequest', () => {
  it('accepts exactly what the schema accepts', () => {
    fc.assert(
      fc.property(requests, (message) => {
        const parsed = pageRequestSchema.safeParse(message);
        expect(readPageRequest(message)).toEqual(parsed.success ? parsed.data : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads no inherited field', () => {
    expect(readPageRequest(Object.create({ type: 'page-status' }))).toBeUndefined();
  });
});
