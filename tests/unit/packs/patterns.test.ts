import { describe, expect, it } from 'vitest';
import { corePack } from '../../../lib/packs/core/index.ts';
import { claimPatternSchema, scamPatternSchema } from '../../../lib/packs/schema-patterns.ts';

const messages = (result: { error?: { issues: readonly { message: string }[] } | undefined }): string =>
  (result.error?.issues ?? []).map((issue) => issue.message).join('; ');

describe('what a pack may ask to be marked', () => {
  const pattern = {
    id: 'topic/words',
    topic: 'restructuring',
    subjects: ['sáp nhập'],
    weakSubjects: [],
    changes: [],
    slots: ['date'],
    checkAt: ['Bộ Nội vụ'],
  };

  it('a claim names something that an official text can confirm or refute', () => {
    expect(claimPatternSchema.safeParse(pattern).success).toBe(true);
    const result = claimPatternSchema.safeParse({ ...pattern, slots: [] });
    expect(messages(result)).toContain('mere words or viewpoints');
  });

  it('a claim says where it can be checked', () => {
    expect(messages(claimPatternSchema.safeParse({ ...pattern, checkAt: [] }))).toContain('where');
  });

  it('one signal alone is no pattern of fraud, nor is any set without an ask or an imitated sender', () => {
    const scam = { id: 'x', name: 'X', whatToDo: 'Y', needs: [['ask/pay'], ['pressure/threat']] };
    expect(scamPatternSchema.safeParse(scam).success).toBe(true);
    expect(scamPatternSchema.safeParse({ ...scam, needs: [['ask/pay']] }).success).toBe(false);
    expect(scamPatternSchema.safeParse({ ...scam, needs: [['lure/job'], ['pressure/threat']] }).success).toBe(
      false,
    );
  });

  it('every signal that a pattern of the core pack needs is phrased in the pack or read from slots', () => {
    const derived = new Set([
      'channel/untrusted-link',
      'channel/account-number',
      'channel/phone',
      'channel/handle',
      'ask/pay-amount',
    ]);
    const phrased = new Set(corePack.signals.map((signal) => signal.id));
    const unknown = corePack.scams.flatMap((scam) =>
      scam.needs.flat().filter((id) => !phrased.has(id) && !derived.has(id)),
    );
    expect(unknown).toEqual([]);
  });
});
