import type { ClaimContext, Finding } from './finding.ts';
import { turnsWithin } from './not-told.ts';

/** Before a claim, with nothing but its own words between, they take it in: "chưa chắc …", "nằm mơ thấy …". */
const TAKES_IN =
  /(?:^| )(?:(?:chưa|không) chắc|không tin(?! (?:được|nổi|thì|là thật))|có lẽ|biết đâu|nhỡ|hy vọng|hi vọng|cầu trời|ước chi|nên chăng|tưởng tượng|phản đối|không ủng hộ|(?:kế hoạch|đề án|phương án|ý định) (?:cũ|hồi trước|trước đây|ban đầu)|đừng (?:có )?(?:nói|đồn|lan truyền|loan|phao|tung|đăng|rêu rao)(?! (?:là|rằng|gì|nữa))|giá như|mong sao|mong rằng|ước sao|nằm mơ|giấc mơ|trong mơ|chiêm bao|giả dụ|giả như|giả sử|phao tin|hay nhầm|người nhầm|bạn nhầm|lầm tưởng|tưởng lầm|tưởng nhầm|cứ nghĩ|cứ ngỡ|cứ tưởng|từng nghĩ|từng tưởng|từng ngỡ|xem có nên|có nên|ý kiến (?:đề xuất|đề nghị|cho rằng nên)|(?:tôi|tui|em|mình|con|cháu) (?:xin )?(?:đề nghị|đề xuất|kiến nghị)|dự thảo cũ|bản thảo cũ|nhẽ ra|lẽ ra|đáng lẽ|đáng lý|đáng ra|làm sao|e là|e rằng|không nghĩ|(?:chưa từng|không hề|đâu có) (?:nói|viết|bảo|ghi)|(?:dân mạng|nhiều người|dân tình) (?:đòi|mong)|cử tri đề nghị|(?:tiên tri|thầy bói|bà đồng) phán|ma mới tin|mà tin|sao mà đồn|phủ nhận|câu bẫy|nếu (?:tui|tôi|mình|em) (?:được )?làm (?:chủ tịch|thủ tướng|vua|bộ trưởng)(?: \S+)?)(?: |$)/u;

/** Of which each of those has one. */
const CUES = new Set(
  'chắc tin giá mong ước mơ chiêm giả phao nhầm lầm nghĩ ngỡ tưởng nên đề kiến thảo phạt phải lẽ đâu nhỡ vọng cầu đối ủng cũ trước ban đừng đăng nhẽ đáng sao e từng hề có đòi phán đồn nhận bẫy nếu'.split(
    ' ',
  ),
);

/** "Không phải … đâu nha", at the head of a sentence. */
const NOT_SO =
  /^(?:dạ |mà |ủa )?(?:không|đâu|nào|có) phải (?!(?:chỉ|riêng|tự|ngẫu|đùa|dễ|ai|lo|đổi|làm|đi|mỗi|sáp|nhập|gộp|bỏ))(?:(?!mà |chứ |nhưng |là vì |vì )[^\s,:;.–]+ ){0,8}$/u;

/** Within a claim, between what is spoken of and what is said of it. */
const GUESSES =
  /^(?:\S* ){1,8}?(?:có lẽ|e là|e rằng|biết đâu|chưa chắc|đáng lẽ|đáng lý|lẽ ra|ước gì|làm sao) /u;

/** "Phạt 7,5 triệu đồng vì đăng …": what somebody was fined for. */
const FINED =
  /(?:^| )(?:phạt|xử lý|mời lên|mời làm|triệu tập|khởi tố|kỷ luật) (?:\S+ ){0,9}(?:đăng|tung|chia sẻ|loan|phát tán|đưa tin|share)(?: |$)/u;

/** "Sai: …", "trong truyện tui viết, …", "phim kể rằng …": the whole sentence is no claim of today. */
const OPENS =
  /^(?:(?:câu |ý |đáp án |phương án )?sai :|(?:trong )?(?:bộ )?(?:phim|truyện|tiểu thuyết|kịch bản (?:phim|tiểu phẩm|hài)|vở kịch|tiểu phẩm)(?! (?:tài liệu|trường|rạp|chiếu|hay|xong)) (?:\S+ ){0,5}?(?:[,:]|kể|viết|có cảnh|nói) )/u;

const OPENING = new Set('sai câu ý đáp phương trong bộ phim truyện tiểu kịch vở'.split(' '));

/** "Góp ý: …", "lỗi thường gặp: …", "chuyện cười: …": a label that makes no claim of what stands behind its colon. */
const LABELS =
  /(?:^| )(?:góp ý|đề xuất(?: của (?:em|tui|tôi|mình|con|cháu))?|kiến nghị(?: của (?:em|tui|tôi|mình))?|bình chọn(?: \S+){0,3}|vote(?: \S+){0,3}|đúng \/ sai|đúng hay sai|đúng sai|in lỗi|lỗi thường gặp|lỗi hay gặp|lỗi sai|tin sai|tin giả|tin vịt|tin bịa|fake news|tin đồn(?: \S+){0,3}|thất thiệt|chuyện (?:cười|vui|bịa|tiếu lâm)(?: \S+){0,2}|kịch vui|kịch ngắn|hài kịch|đùa (?:chút|tí|xíu|vui|thôi)|giỡn (?:chút|tí|xíu|chơi)|troll(?: \S+){0,2}|giấc mơ(?: \S+){0,3}|cá tháng tư|ví dụ sai|giả thuyết|giả định|tình huống giả định|giả sử|nhảm nhí|nhảm|xàm|tào lao|bịa|tin rác|sai lệch|chưa kiểm chứng|hiểu (?:lầm|nhầm)(?: \S+){0,3}|quan niệm sai(?: \S+){0,2}|ngộ nhận|song song|tiên tri phán|bói(?: \S+){0,2}|nguyện vọng(?: \S+){0,3}|mong ước(?: \S+){0,3}|điều ước(?: \S+){0,3}|ước một điều|câu bẫy|nhiễu|giả tưởng|án sai là) $/u;

const LABELLED = new Set(
  'ý xuất nghị chọn vote sai lỗi tin fake thiệt chuyện kịch đùa giỡn troll giấc cá giả nhảm xàm lao bịa lệch kiểm hiểu niệm nhận song tri bói nguyện ước bẫy nhiễu'.split(
    ' ',
  ),
);

/** They begin what holds after all. */
const TURNS = /(?:^| )(?:mà|nhưng|hóa ra|thì ra|té ra|ai dè|ai ngờ|thật ra|thực ra|chứ|:|;)(?: |$)/u;

/** "… nhưng sai bét". */
const JUDGED =
  /^(?:\S+ ){0,2}?(?:, )?(?:nhưng|mà) (?:là )?(?:sai|bịa|xạo|láo)(?: bét| hết| toét| bậy| hoàn toàn)?(?: |$)/u;

/** "… thì hơn", "… thì tui đi đầu xuống đất". */
const BETTER =
  /^thì (?:(?:hơn|hay hơn|tốt hơn)|(?:tui|tôi|em|mình|tao|con|anh|chị) (?:đi (?:bằng )?đầu|cùi|chết liền|lạy|bò |làm chó|cạo đầu|đổi họ|theo họ))(?: |$)/u;

/** A label has no more words. */
const LABEL = 8;

/** The words behind a claim up to the next mark: "A và B [nhập làm một hay chưa]". */
function restOfClause(words: readonly string[], from: number, end: number): readonly string[] {
  let to = from;
  while (
    to < Math.min(end, from + REST) &&
    /^(?:\p{L}|$)/u.test(words[to] ?? '.') &&
    !NEXT.has(words[to] ?? '')
  )
    to += 1;
  return words.slice(from, to);
}

/** They begin another clause: "A nhập B chứ có phải C đâu". */
const NEXT = new Set(['chứ', 'mà', 'nhưng', 'còn', 'vì', 'nên', 'không', 'phải', 'làm', 'ai']);

/** Words behind a claim that may belong to it. */
const REST = 8;

/** "A có thuộc B đâu": a plain "có" before what is denied. */
const HAS = /(?:^| )có (?!(?:đâu|gì|ai) )/u;

/** True when what stands before a claim, or judges it right behind, makes it no claim of the writer's. */
export function ledAway({ words, sentence }: ClaimContext, { rule, from, to }: Finding): boolean {
  const behind = words.slice(to, Math.min(sentence.to, to + 8));
  const clause = restOfClause(words, to, sentence.to);
  const last = clause.at(-1);
  if (
    last === 'đâu' &&
    rule !== 'differs/district-level' &&
    HAS.test(`${words.slice(Math.max(sentence.from, from - 1), to + clause.length).join(' ')} `)
  )
    return true;
  // "A chắc là nhập B quá" guesses, "không rõ A nhập B hay chưa" asks.
  if (last === 'quá' && words.slice(from, to + clause.length).includes('chắc')) return true;
  if ((last === 'chưa' || last === 'không') && clause.at(-2) === 'hay') return true;
  // "A có lẽ nhập với B".
  const told = words.slice(from, to + clause.length);
  if (
    told.some((word) => CUES.has(word)) &&
    GUESSES.test(`${told.join(' ')} `) &&
    !turnsWithin(words, from, to)
  )
    return true;
  if (behind[0] === 'thì' && BETTER.test(behind.join(' '))) return true;
  if ((behind.includes('nhưng') || behind.includes('mà')) && JUDGED.test(`${behind.join(' ')} `)) return true;
  const before = words.slice(sentence.from, from);
  if (OPENING.has(before[0] ?? '') && OPENS.test(`${before.join(' ')} `)) return true;
  const colon = before.indexOf(':');
  if (colon > 0 && colon <= LABEL) {
    const label = before.slice(0, colon);
    if (label.some((word) => LABELLED.has(word)) && LABELS.test(`${label.join(' ')} `)) return true;
  }
  if (!before.some((word) => CUES.has(word))) return false;
  const said = before.filter((word) => word !== '').join(' ');
  if (FINED.test(said)) return true;
  if (NOT_SO.test(`${said} `)) return true;
  const led = TAKES_IN.exec(said);
  if (led === null) return false;
  if (turnsWithin(words, from, to)) return false;
  // Of a list of names only its commas are left.
  const rest = said.slice(led.index + led[0].length).replace(/^(?:, ?){1,6}/u, '');
  // "Không nghĩ A lại nhập với B" is surprised by it.
  if (led[0].includes('không nghĩ') && words.slice(from, to + clause.length).includes('lại')) return false;
  return !TURNS.test(rest) && !rest.includes(',');
}
