import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, compared, type Finding, saysAny } from './finding.ts';
import { mentionsIn } from './mentions.ts';
import { namedClauses } from './named-clauses.ts';

const CUES = new Set(['nguyên', 'khỏi']);

/** Relief, which takes what it is glad of for granted. */
const RELIEF =
  '(?:(?:cũng|thiệt|thật|thôi|ôi|hú|à|ờ|ừ|mà|là|quá|sao|ghê|rằng|vì|may|hên|mừng|ơn|trời|hồn|đỡ|thay|mắn|phước|vui|tỉnh) ){0,6}';

const LIGHT =
  '(?: (?:mình|tui|ta|nhà|vẫn|được|thì|cũng|may|mắn|hên|là|quá|mà|tỉnh|cứ|vẫn còn|đã|lại|này)){0,5}';

/** "Hải Phòng được giữ nguyên như Hà Nội", "may mà Bắc Giang giữ nguyên chứ không thì khổ", "may Hậu Giang khỏi gộp với ai". */
const KEPT = new RegExp(
  `^(${RELIEF})§(\\d+)${LIGHT} (?:(giữ nguyên)|khỏi(?: phải| bị)? (?:gộp|nhập|sáp nhập|hợp nhất)(?: chung)?(?: với| vào)? (?:ai|tỉnh nào|nơi nào|đâu|tỉnh khác))(?: (như|giống|y như|giống như|y hệt|cùng với) §\\d+.{0,40}| (?:như cũ|chứ không.{0,60}|hết|luôn|nha|nhé|rồi))?$`,
  'u',
);

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
  if (day < MERGED_FROM || !saysAny(context, sentence.from, sentence.to, CUES)) return [];
  const mentions = mentionsIn(context);
  for (const { text, from, to } of namedClauses(context, mentions)) {
    const told = KEPT.exec(text);
    const mention = mentions[Number(told?.[2])];
    if (told === null || mention?.kind !== 'unit') continue;
    const compares = told[3] !== undefined && told[4] !== undefined;
    if (!compares && !GLAD.test(text) && !GLAD.test(told[1] ?? '')) continue;
    if (saysAny(context, from, to, NOT_TOLD_IN_CLAUSE) || saysAny(context, sentence.from, from, NOT_TOLD))
      continue;
    const unit = facts.unitOf(mention.id);
    const record = unit === undefined ? undefined : facts.unitOn(unit, day);
    if (record === undefined) continue;
    return [
      {
        ...compared(record.change === 'unchanged', 'unchanged'),
        values: { unit: facts.nameOf(mention.id) },
        record,
        from: mention.from,
        to,
      },
    ];
  }
  return [];
}
