import { type FoundRecord, USUAL_WISH } from './build-question.ts';
import type { Draft, QuestionDraft, ReportDraft } from './draft.ts';
import { isNeverQuoted } from './harm-categories.ts';
import { type MaskedItem, maskThirdParties, redact } from './redact.ts';
import { sensitiveKind } from './sensitive-text.ts';

/** Id and moment of a new draft; the pure part of the product has neither clock nor chance. */
export interface Birth {
  readonly id: string;
  /** ISO moment. */
  readonly now: string;
}

const CLAIM_LENGTH = 1200;

function head(words: string): string {
  const letters = [...words.replace(/\s+/gu, ' ').trim()];
  return letters.length <= CLAIM_LENGTH ? letters.join('') : `${letters.slice(0, CLAIM_LENGTH).join('')}…`;
}

/** A question about the words of a mark. They are redacted here and again whenever the letter is written. */
export function startQuestion(
  about: {
    readonly claim: string;
    readonly record?: FoundRecord | undefined;
    readonly offices: readonly string[];
    readonly platform?: string | undefined;
  },
  { id, now }: Birth,
): QuestionDraft {
  return {
    id,
    createdOn: now,
    updatedOn: now,
    kind: 'question',
    claim: head(redact(about.claim).text),
    wish: USUAL_WISH,
    ...(about.record && { record: { ...about.record } }),
    office: about.offices[0] ?? '',
    offices: [...about.offices],
    ...(about.platform && { platform: about.platform }),
  };
}

/** A report about the words of a mark, with masks that the person can lift while the form is open. */
export function startReport(
  about: {
    readonly category: ReportDraft['category'];
    readonly excerpt: string;
    readonly signals: readonly string[];
    readonly platform: string;
    readonly seenOn: string;
    readonly province?: string | undefined;
  },
  { id, now }: Birth,
): { readonly draft: ReportDraft; readonly masks: readonly MaskedItem[] } {
  const withheld = sensitiveKind(about.excerpt);
  const isSensitive = isNeverQuoted(about.category) || withheld !== undefined;
  const masked = maskThirdParties(about.excerpt);
  return {
    draft: {
      id,
      createdOn: now,
      updatedOn: now,
      kind: 'report',
      ...(about.category && { category: about.category }),
      link: '',
      seenOn: about.seenOn,
      platform: about.platform,
      excerpt: isSensitive ? '' : head(masked.text),
      signals: isSensitive ? [] : [...about.signals],
      happened: '',
      caller: '',
      evidence: '',
      province: about.province ?? '',
      ...(withheld && { withheld }),
    },
    masks: isSensitive ? [] : masked.items,
  };
}

/** The same words once more, not yet sent. */
export function duplicateDraft(draft: Draft, { id, now }: Birth): Draft {
  const { sentOn: _sent, ...rest } = draft;
  return { ...rest, id, createdOn: now, updatedOn: now };
}
