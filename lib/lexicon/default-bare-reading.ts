import { syllableKey } from '../text/key.ts';
import type { Token } from '../text/types.ts';
import type { BareReading } from './types.ts';

// Counted in 2.5 million syllables of published Vietnamese text (news, posts, comments, reviews): how often the same
// letters without diacritics stand for other, equally valid words. Three syllables and more are wrong in 3.4 % at
// most, two in 17 % on average, so pairs are trusted one by one.

/** Pairs whose diacritic-less form meant something else in under 2 % of ten cases or more, or only a misspelling. */
const SAFE_PAIRS =
  'biên giới | biểu tình | bài thuốc | bác sĩ | bưng bít | bạo loạn | bảo hiểm | bấm vào | bầu cử | bắt ' +
  'buộc | bắt cóc | bắt giam | bệnh viện | bộ trưởng | che giấu | chia sẻ | chiếm đoạt | chiến tranh | ' +
  'chuyển khoản | chính phủ | chính thức | chủ tịch | cách ly | công an | công chức | cúp điện | căn ' +
  'cước | cảnh báo | cảnh giác | cấp huyện | cấp xã | cắt giảm | cứu trợ | dương tính | dịch bệnh | dự ' +
  'thảo | giá vàng | giá xăng | giả mạo | giải phóng | giải tỏa | giảm giá | hiến pháp | hoàn tiền | ' +
  'hành chính | hóa chất | hôm nay | hướng dẫn | học phí | hỗ trợ | hộ khẩu | hợp nhất | khẩn cấp | ' +
  'khẩu trang | khởi tố | kêu gọi | kỷ niệm | lan truyền | lây nhiễm | lũ lụt | lệnh bắt | lộ trình | ' +
  'lợi nhuận | lừa đảo | ma túy | miễn phí | mạo danh | mất tích | mật khẩu | nghỉ học | nghị quyết | ' +
  'nghị định | nguồn tin | ngân hàng | ngập lụt | nhiễm độc | nạp tiền | nộp phạt | phong tỏa | pháo ' +
  'hoa | quy hoạch | quy định | quyên góp | quyết định | quốc hội | quốc khánh | rò rỉ | rút tiền | rửa ' +
  'tiền | sáp nhập | sóng thần | sạt lở | sắp tới | tai nạn | tham nhũng | thành phố | thông báo | thất ' +
  'nghiệp | thống nhất | thời gian | thủ tướng | tin nóng | tin vui | tin đồn | tinh gọn | tiết lộ | ' +
  'tiền ảo | triệu tập | trung ương | truy nã | trợ cấp | trụ sở | tài khoản | tạm giam | tải app | tử ' +
  'vong | ung thư | vay tiền | vay vốn | viên chức | vắc xin | xin lỗi | xác nhận | xét nghiệm | xóa bỏ ' +
  '| áp dụng | điều tra | đơn vị | đường dẫn | đường link | đất đai | đặc khu | đền bù | địa phương | ' +
  'đổi tên | ủng hộ';

/** Pairs whose diacritic-less form means something else more often than not ("bi mat": bị mất, not bí mật). */
const UNSAFE_PAIRS =
  'bác bỏ | bí mật | diễu binh | lương cao | lương hưu | lộ đề | nhấn vào | phát tiền | sổ đỏ | vỡ nợ | ' +
  'đổi tiền';

function keysOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' | ').map((pair) => pair.split(' ').map(syllableKey).join(' ')));
}

/** Read when a lexicon first needs them: one whose entries all say how they may be read never does. */
let pairs: { readonly safe: ReadonlySet<string>; readonly unsafe: ReadonlySet<string> } | undefined;

/** What a lexicon needs of a word. */
export type PhraseWord = Pick<Token, 'kind' | 'key' | 'bare' | 'accented'>;

/**
 * How far a phrase whose entry does not say may be recognised without its diacritics: never for one syllable, by
 * measured ambiguity for two, freely from three on.
 */
export function defaultBareReading(words: readonly PhraseWord[]): BareReading {
  const syllables = words.filter((token) => token.kind === 'word').length;
  if (syllables < 2) return 'never';
  if (syllables > 2) return 'window';
  const keys = words.map((token) => token.key).join(' ');
  pairs ??= { safe: keysOf(SAFE_PAIRS), unsafe: keysOf(UNSAFE_PAIRS) };
  if (pairs.safe.has(keys)) return 'window';
  return pairs.unsafe.has(keys) ? 'never' : 'paired';
}
