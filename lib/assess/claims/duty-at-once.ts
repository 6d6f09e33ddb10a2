import type { Hit } from '../reading.ts';
import { type ClaimContext, compared, type Finding, hitsIn, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** No frame here does without one of these. */
const CUES = gate(['ngay', 'liền', 'gấp', 'lập', 'nữa', 'cuốn', 'thẻ', 'cái', 'bản', 'chỉ', 'mới', 'cập']);

/** Tokens from a paper to what is said of it. */
const REACH = 26;

/** The merger as the reason, or what the paper still says. */
const REASON =
  /(?:^| )(?:tỉnh cũ|tên cũ|quê cũ|quê quán cũ|địa chỉ cũ|huyện cũ|sáp nhập|hợp nhất|gộp tỉnh|nhập tỉnh|đổi tên tỉnh|tỉnh (?:bị |đã |được )?(?:gộp|nhập|ghép))(?: |$)/u;

/** "… thì đổi ngay", "… cần đi đổi gấp": told to somebody, and at once. */
const AT_ONCE =
  /(?:^| )(?:thì|cần|phải|nhớ|mau|lo|buộc)(?: \S+){0,7}? (?:đổi|làm lại|cấp lại|đổi lại|thay)(?: thẻ| cuốn| cái)?(?: mới)? (?:ngay|liền|gấp|lập tức)(?: |$)/u;

/** "… là phải xin cuốn mới", "… bắt buộc xin cấp cuốn mới". */
const NEW_COPY =
  /(?:^| )(?:phải|cần|bắt buộc|buộc)(?: (?:đi|ra|lên|xin|làm|cấp|lấy|phường|công|an|lại|xã)){1,4} (?:cuốn|thẻ|cái|bản) (?:mới|khác)(?: |$)/u;

/** "… bắt buộc phải có căn cước địa chỉ mới": the paper stands between the duty and what it has to say. */
const NEW_ADDRESS =
  /(?:^| )(?:phải|bắt buộc|buộc)(?: (?:phải|có|mang|dùng|xuất|trình|xài|cầm|đưa|theo|sử|dụng|làm|ra)){1,5} $/u;

/** "Bắt buộc cập nhật căn cước", "không cập nhật thẻ căn cước … bị phạt". */
const UPDATE =
  /(?:^| )(phải|bắt buộc|buộc|không|chưa)(?: (?:đi|lên|ra|phường|xã|công an|tới|nhanh|sớm|chịu|kịp)){0,3} cập nhật(?: lại| thẻ| thông tin){0,2} $/u;

/** A caller's story that somebody retells. */
const OF_FRAUD = new Set('dụ lừa app link cài giả mạo nó gọi cảnh'.split(' '));

/** "Nhớ đổi căn cước theo tỉnh mới trước, không là ở nhà luôn". */
const TO_CHANGE =
  /(?:^| )(?:nhớ|lo|mau|phải|tranh thủ)(?: (?:đi|ra|lên|mà)){0,2} (?:đổi|làm lại|thay|cấp lại)(?: thẻ| cái| cuốn)? $/u;

const OF_NEW_UNIT =
  /^(?:\S+ ){0,2}(?:theo|sang|ghi|thành) (?:địa chỉ |tên )?(?:tỉnh|địa chỉ|tên) mới (?:\S+ ){0,4}, (?:không là|không thì|kẻo|chứ không)(?: |$)/u;

const OR_ELSE = /(?:^| )(?:bị|sẽ|là|thì|sau|nay|này) (?:phạt|khóa|cắt|ngưng|ngừng|giữ|từ chối)(?: |$)/u;

const SAYS_NEW =
  /^(?:thẻ |ghi |in |có |mang |theo |của |loại ){0,2}(?:địa chỉ|tên tỉnh|quê|tỉnh|tên|nơi ở) mới(?: |$)/u;

/** "… không dùng để đăng ký thi được nữa", "… không được dùng đi thi nữa". */
const NO_MORE =
  /(?:^| )không(?: còn| được| thể)? (?:dùng|xài|sử dụng)(?: (?!không |vẫn |khỏi )\S+){0,7} nữa(?: |$)/u;

/** "Hộ chiếu cũ chỉ dùng được tới hết năm nay": a last day that the merger is said to give it. */
const ONLY_UNTIL =
  /(?:^| )chỉ (?:còn |được |có ){0,2}(?:dùng|xài|sử dụng|giá trị|hiệu lực)(?: được| tạm){0,2} (?:tới|đến|hết|trước)(?: |$)/u;

/** A free choice, the writer's own errand, a denial, or a reason of the paper's own. */
const OTHERWISE =
  /(?:^| )(?:khỏi(?: phải)?(?: đi)? đổi|không (?:phải|cần|bắt|nhất)|chưa cần|đừng|ai (?:bảo|bắt|nói|đồn)|làm gì|muốn|thích|cũng được|tùy|nếu|mong|ước|giá mà|hết hạn|(?:mất|rớt|rơi|hỏng|gãy|làm mất) (?:căn|thẻ|cccd|hộ|passport)|(?:cước|thẻ|cccd|chiếu|passport) (?:bị )?(?:mất|rớt|rơi|hỏng|gãy|rách|cũ rách)|hết trang|tuổi|vẫn (?:dùng|xài|còn|có)|(?:nên|thì) (?:mình|tui|tôi|em|con|tao|tớ) (?!nào)|cho (?:đẹp|tiện|hợp|xong)|tưởng|sợ)(?: |$)/u;

const ENDED = /^(?:chứng minh|cmnd)/u;

/** True when a paper is named that ended by its own law before the merger, whatever is said of that. */
export function namesEnded(papers: readonly Hit[]): boolean {
  return papers.some((paper) => ENDED.test(paper.form));
}

function namesFormer({ reading }: ClaimContext, from: number, to: number): boolean {
  return reading.slots.provinces.some(
    (name) => name.status === 'former' && name.from >= from && name.from - to <= 7,
  );
}

/** In a clause of its own what is no longer used has to be the paper: "…, sáp nhập rồi thẻ cũ không dùng …". */
const OF_COPY = new Set(
  'sáp nhập rồi thẻ cuốn cũ giờ nay từ thì là này nó cái đó tỉnh xong'.split(' ').concat(''),
);

function endsIt(behind: string): boolean {
  const found = NO_MORE.exec(behind);
  if (found === null) return false;
  const lead = behind.slice(0, found.index);
  const comma = lead.lastIndexOf(',');
  return (
    comma < 0 ||
    lead
      .slice(comma + 1)
      .split(' ')
      .every((word) => OF_COPY.has(word))
  );
}

/** "Căn cước còn in tên tỉnh cũ thì đổi ngay", "… phải xin cuốn mới", "thẻ cũ không dùng để … được nữa": no such duty. */
export function dutyAtOnceFindings(context: ClaimContext): Finding[] {
  const { sentence, words, facts } = context;
  const papers = hitsIn(context, 'paper/id');
  if (papers.length === 0 || isShut(context, CUES)) return [];
  const policy = facts.policies.get('papers-need-no-change');
  if (policy === undefined) return [];
  const near = words.slice(Math.max(0, sentence.from - 20), sentence.to).join(' ');
  const said = words.slice(sentence.from, sentence.to).join(' ');
  // "Muốn rút tiền phải có …" names a case that anybody may come into.
  if (OTHERWISE.test(said.replace(/(^| )muốn (?!đổi|làm lại|cấp|thay|xin)/u, '$1'))) return [];
  const reason = REASON.test(near);
  const ended = namesEnded(papers);
  for (const paper of papers) {
    if (
      !reason &&
      !namesFormer(context, paper.to, paper.to) &&
      !/^(?:\S+ )?(?:tỉnh|tên tỉnh) mới/u.test(words.slice(paper.to, paper.to + 4).join(' '))
    )
      continue;
    const to = Math.min(sentence.to, paper.to + REACH);
    const behind = words
      .slice(paper.to, to)
      .filter((word) => word !== '')
      .join(' ');
    const lead = `${words.slice(Math.max(sentence.from, paper.from - 8), paper.from).join(' ')} `;
    const update = UPDATE.exec(lead)?.[1];
    const owed =
      (SAYS_NEW.test(behind) && NEW_ADDRESS.test(lead)) ||
      (OF_NEW_UNIT.test(behind) && TO_CHANGE.test(lead)) ||
      (update !== undefined &&
        ((update !== 'không' && update !== 'chưa') || OR_ELSE.test(behind)) &&
        !saysAny(context, sentence.from, sentence.to, OF_FRAUD));
    const told =
      owed ||
      AT_ONCE.test(behind) ||
      NEW_COPY.test(behind) ||
      (!ended && (endsIt(behind) || ONLY_UNTIL.test(behind)));
    if (!told) continue;
    return [
      {
        ...compared(false, 'duty'),
        values: { paper: context.reading.textOf(paper.from, paper.to), statement: policy.statement },
        record: policy,
        from: paper.from,
        to,
      },
    ];
  }
  return [];
}
