import { enlist } from '../../text/traits.ts';
import type { Token } from '../../text/types.ts';
import { WordMemo } from '../../text/word-memo.ts';
import { wordShape } from '../../text/word-shape.ts';
import { LABELLED } from '../word-lists.ts';
import { beginsNumber } from './number-value.ts';

/** The function words, units and nouns that values are read by, in well-formed spelling. */
const WORDS = `ngày tháng năm quý tuần thứ chủ nhật hôm nay qua kia mai mốt sáng trưa chiều tối đêm khuya rạng này tới
sau trước ngoái sang đầu giữa cuối hết âm lịch chạp giêng mùng mồng rằm tết từ đến vào lúc kể trong khoảng hạn chót
giờ phút giây tiếng rưỡi kém đồng hồ nữa trở đi mỗi
một hai ba bốn tư năm lăm sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ linh lẻ mốt chục
k tr củ xu vnđ vnd usd đô phần lương
tỉnh thành phố tp trực thuộc trung ương tw đơn vị hành chính cấp xã phường đặc khu quận huyện thị trấn thôn nơi
địa phương phiếu chính quyền mô hình còn chỉ lại xuống rút giảm đúng gần hơn là thì cũ mới bên
cả nước có toàn quốc mình ta việt nam giữ nguyên không phải sáp sát xáp nhập đổi hình do hợp nhất
nghị quyết định công văn điện kết luận thông tư chỉ thị luật lệnh báo số nq qđ nđ kl cđ cv tt kế hoạch
tài khoản tk stk ck chuyển ngân hàng ví và với cùng học bác chị cô anh em bà chú mẹ đoàn trận chiến dịch thắng đường
hồ sông thủy viên viện công chợ làng tịch tưởng sản i ii iii iv sẽ
đợt tổ lớp mức bài trang kỳ tập điều khoản bước câu tầng phòng km lộ người ký ra môn nhà quê chỗ vườn tụi`;

/** Bare spellings that are another common word more often; they keep no label when written without diacritics. */
const NEVER_BARE = new Set(
  'toi bon bay tam sau mot chin linh le tri chu ca ta ba do em co bo la so bao ma di ho ben hang cu de'.split(
    ' ',
  ),
);
/** What an ambiguous bare spelling is read as. The first word of the list wins otherwise. */
const PREFERRED_BARE: Readonly<Record<string, string>> = {
  sau: 'sau',
  cu: 'cũ',
  so: 'số',
  bao: 'báo',
  ca: 'cả',
  ba: 'ba',
  ta: 'ta',
};

/** A word by which values are read. */
interface Label {
  readonly word: string;
  /** True when a number may begin with it. */
  readonly counts: boolean;
}

const byKey = new Map<string, Label>();
const byBare = new Map<string, Label>();
for (const written of WORDS.split(/\s+/)) {
  // The text of a shape is the engine's one copy of it.
  const { text: word, key, bare } = wordShape(written);
  const label: Label = { word, counts: beginsNumber(word) };
  if (!byKey.has(key)) byKey.set(key, label);
  if (!byBare.has(bare) && !NEVER_BARE.has(bare)) byBare.set(bare, label);
}
for (const [bare, written] of Object.entries(PREFERRED_BARE)) {
  const { text: word } = wordShape(written);
  byBare.set(bare, { word, counts: beginsNumber(word) });
}

enlist(LABELLED, 'key', byKey.keys());
enlist(LABELLED, 'bare', byBare.keys());

const remembered = new WordMemo((word) => {
  const written = byKey.get(word.key);
  const bare = byBare.get(word.bare);
  return written === undefined && bare === undefined ? undefined : { written, bare };
});

/**
 * The word that a token stands for, in well-formed spelling, or nothing when no value is read by it. Words written
 * without diacritics are read in a bare window only, and there "nam" is "năm" before it is "nam".
 *
 * @param token one that is `LABELLED`
 */
export function labelOf(token: Token): Label | undefined {
  const labels = remembered.of(token);
  if (labels === undefined) return undefined;
  // What was restored stands behind other words: "nam" is Nam after Việt.
  if (token.text !== token.bare) return labels.written;
  return token.bareWindow && !token.accented ? (labels.bare ?? labels.written) : labels.written;
}
