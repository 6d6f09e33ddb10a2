import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { mentionsIn } from './mentions.ts';
import { namedClauses } from './named-clauses.ts';
import { unchanged } from './verdict.ts';

const CUES = gate(['nguyên', 'khỏi']);

/** What may stand before the unit: relief, which takes what it is glad of for granted. */
const RELIEF = new Set(
  'cũng thiệt thật thôi ôi hú à ờ ừ mà là quá sao ghê rằng vì may hên mừng ơn trời hồn đỡ thay mắn phước vui tỉnh cho thấy'.split(
    ' ',
  ),
);

const LIGHT = new Set(
  'mình tui ta nhà vẫn được thì cũng may mắn hên là quá mà tỉnh cứ còn đã lại này phải bị chung'.split(' '),
);

/** "… khỏi gộp với ai". */
const SPARED =
  /^khỏi (?:gộp|nhập|sáp nhập|hợp nhất)(?: với| vào)? (?:ai|tỉnh nào|nơi nào|đâu|tỉnh khác)(?: hết| cả| nha| nhé| rồi)?$/u;

const KEPT = /^giữ nguyên(?: như cũ| chứ không .{0,80}| hết| luôn| nha| nhé| rồi)?$/u;

/** "… giữ nguyên như Hà Nội". */
const KEPT_LIKE =
  /^giữ nguyên (?:như|giống|y như|giống như|y hệt|cùng với) §\d{1,4}(?: (?:và|với) §\d{1,4}){0,3}(?: (?:nha|nhé|mà|chứ|đó|luôn|hết|thôi|rồi)(?: .{0,60})?)?$/u;

/** What is said of the first unit of a clause, in words that matter; nothing when something else than relief stands before it. */
function saidOf(
  text: string,
): { readonly unit: number; readonly lead: string; readonly said: string } | undefined {
  const words = text.split(' ');
  const at = words.findIndex((word) => word.startsWith('§'));
  if (at < 0 || !words.slice(0, at).every((word) => RELIEF.has(word))) return undefined;
  const verb = words.findIndex((word, k) => k > at && (word === 'giữ' || word === 'khỏi'));
  if (verb < 0 || !words.slice(at + 1, verb).every((word) => LIGHT.has(word))) return undefined;
  const said = words.slice(verb).filter((word, k) => k === 0 || k > 3 || !LIGHT.has(word));
  return { unit: Number(words[at]?.slice(1)), lead: words.slice(0, verb).join(' '), said: said.join(' ') };
}

/** "Đà Nẵng giữ nguyên như Huế" may be a team or the weather; what is granted, or goes on, is the unit. */
const GRANTED = /(?:^| )(?:được|vẫn)(?: \S{1,7}){0,2} giữ(?: |$)/u;

/** Words of relief, one of which has to be there when nothing is compared. */
const GLAD = /(?:^| )(?:may|hên|mừng|hồn|trời|phước)(?: |$)/u;

/** They turn it into a wish, a question or a thing of the past. */
const NOT_TOLD = new Set(
  'giá ước nếu tưởng hồi xưa mong chi lẽ từng đội tên vị trước định hay nào'.split(' '),
);

/** In the clause itself "tỉnh nào" belongs to the frame. */
const NOT_TOLD_IN_CLAUSE = new Set([...NOT_TOLD].filter((word) => word !== 'nào'));

/** Units told as kept beside another that was, or with relief. */
export function keptLikeFindings(context: ClaimContext): Finding[] {
  const { sentence, day, facts } = context;
  if (day < MERGED_FROM || isShut(context, CUES)) return [];
  const mentions = mentionsIn(context);
  for (const { text, from, to } of namedClauses(context, mentions)) {
    const told = saidOf(text);
    const mention = told === undefined ? undefined : mentions[told.unit];
    if (told === undefined || mention?.kind !== 'unit') continue;
    const glad = GLAD.test(told.lead) || GLAD.test(text);
    const granted = glad || GRANTED.test(text);
    const stated =
      (granted && KEPT_LIKE.test(told.said)) || (glad && (KEPT.test(told.said) || SPARED.test(told.said)));
    if (!stated) continue;
    if (saysAny(context, from, to, NOT_TOLD_IN_CLAUSE) || saysAny(context, sentence.from, from, NOT_TOLD))
      continue;
    const unit = facts.unitOf(mention.id);
    const record = unit === undefined ? undefined : facts.unitOn(unit, day);
    if (record === undefined) continue;
    return [
      {
        ...unchanged(record, facts.nameOf(mention.id), record.change === 'unchanged'),
        from: mention.from,
        to,
      },
    ];
  }
  return [];
}
