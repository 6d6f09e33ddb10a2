import { MERGED_FROM } from '../facts.ts';
import { OTHER_BODIES } from './change-over.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, saysAny } from './finding.ts';
import { NOT_YET } from './too-early.ts';
import { eventOn } from './verdict.ts';

/** Between the level and its end they say that it is over. */
const OVER = new Set(['chính', 'đã', 'vừa', 'rồi', 'nay', 'giờ', 'từ']);

/** Behind the end they close the claim. */
const CLOSES = new Set(['rồi', 'nha', 'nhé', 'luôn', 'từ', 'đó', 'nghen']);

const UNSURE = new Set(
  'không nếu nên lo sợ tin thông tới bao khi hay đề án chủ kết luận định phương kế'.split(' '),
);

/** "Cấp huyện chính thức không còn" in a post from before 1/7/2025: what had not yet happened. */
export function endedEarly(context: ClaimContext): Finding | undefined {
  const { words, sentence, facts, reading, day, posted } = context;
  if (!posted || day >= MERGED_FROM || day < '2024-11-01') return undefined;
  const event = facts.events.get('district-level-end');
  const noun = hitsIn(context, 'district/noun').find(({ form }) => form.includes('cấp'));
  const end = hitsIn(context, 'district/end').find(
    (hit) => noun !== undefined && hit.from >= noun.to && hit.from - noun.to <= 5,
  );
  if (event === undefined || noun === undefined || end === undefined) return undefined;
  if (OTHER_BODIES.has(words[noun.from - 1] ?? '')) return undefined;
  if (inSentence(reading.slots.dates, sentence).some((date) => date.start === undefined || date.start >= day))
    return undefined;
  const between = words.slice(noun.to, end.from);
  const over = between.some((word) => OVER.has(word)) || CLOSES.has(words[end.to] ?? '');
  if (!over || saysAny(context, sentence.from, sentence.to, NOT_YET)) return undefined;
  if (saysAny(context, sentence.from, noun.from, UNSURE) || between.some((word) => UNSURE.has(word)))
    return undefined;
  return {
    ...eventOn(event, reading.textOf(noun.from, end.to), false),
    from: noun.from,
    to: end.to,
  };
}
