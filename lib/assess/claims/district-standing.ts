import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { districtNameEnd } from './written-name.ts';

/** Before a bare "huyện": it is what is spoken of, and not "chợ huyện", "cụm công nghiệp huyện". */
const OPENS = new Set(
  `, : - – ( thì mà rằng nói bảo nghe giờ nay chứ rồi nhưng và còn ủa ơi nha nhé nghen vì do tại nên cái bên mình ta tui tôi này đó
  đây núi đảo cao xa xuôi vẫn tế ra kể biết thôi đâu hết tỉnh nơi chỗ`
    .split(/\s+/)
    .concat(''),
);

/** Before "cấp huyện": another noun is of that level. */
const OF_LEVEL = new Set(
  `cán bộ an viên giỏi đoàn giải thi sinh vị đạo lãnh phòng đội án quan viện trường sát hội chức sự chuẩn thư chất từ cúp khoa
  cuộc quân diễn tiết lần đề hiệu thuế giấy bằng kho quan làm có ký lương ngạch tịch thẩm mỗi quyền đốc ngành dự tuyến hoạch
  sách vốn bộ mức tài`.split(/\s+/),
);

/** Between the level and what is said of it. */
const LIGHT = new Set(
  `thì giờ nay hiện cũng bây đến tới này đó mình ta nhà em tui tôi chúng tụi mà là vùng cao miền núi ở trên trong nước cả các
  lúc tại hôm bữa người , thực ra tế thật vùng đảo quê xa sâu dưới xuôi nó của theo luật thời điểm xưa giờ tuy nhiên lại`
    .split(/\s+/)
    .concat(''),
);

/** What a level that is no more is said to do still. */
const GOES_ON =
  /^(?:(?:vẫn|cứ|còn)(?: còn| đang| cứ| được){0,3} (?:hoạt động|để (?:nguyên|yên|lại)|họp|đủ (?:chủ|ban|bộ|phòng)|tồn tại|giữ nguyên|y nguyên|nguyên (?:vẹn|đó|như|đấy|xi)|tiếp nhận|như (?:cũ|thường|trước|xưa)|bình thường|y như|tiếp dân|nhận (?:hồ sơ|đơn|giấy)|giải quyết (?:hồ sơ|đơn|giấy|thủ tục|việc)|ký (?:giấy|đơn|tá|cho|xác|vẫn|duyệt|sổ|hồ|tên)|làm (?:giấy|căn cước|hộ chiếu|thủ tục|hồ sơ|sổ)|cấp (?:giấy|sổ|phép)|chứng thực|thụ lý|đóng dấu|xử lý (?:hồ sơ|đơn|giấy)|duyệt (?:hồ sơ|đơn)|điều hành|chỉ đạo|quản lý|có (?:chủ tịch|ủy ban|ubnd|hội đồng|phòng ban|con dấu|thẩm quyền|quyền)|xét tuyển|tuyển sinh|tổ chức thi|làm việc|do (?:hđnd|hội đồng|dân|tỉnh)|làm (?:bình thường|như)|chạy (?:bình thường|như|tốt|ngon|đều|khỏe|êm|phà phà|ro ro|ầm ầm|rần rần)|vận hành|duy trì)|còn (?:nguyên|(?:tới|đến) (?:hết|cuối|khi)|hoạt động|tồn tại|y nguyên|chạy)|chưa (?:hề )?(?:bị )?(?:bỏ|giải thể|xóa|dẹp)|(?:đâu có|đâu) (?:bị )?(?:bỏ|giải thể|xóa|mất)|có (?:bị )?(?:bỏ|giải thể|xóa|mất) (?:đâu|gì)|không (?:hề )?(?:bị )?(?:bỏ|giải thể|xóa bỏ|mất)|được giữ (?:lại|nguyên)|giữ nguyên|đang hoạt động)(?: |$)/u;

/** The same where nothing may follow: "huyện vẫn còn nhiều chợ" tells of something else. */
const IS_LEFT =
  /^(?:vẫn|hãy|còn|cứ)(?: còn| có| giữ| giữ lại| được giữ| nguyên| làm| nhận| chạy| họp| ký){0,3}(?: (?:đó|đấy|đây|chứ|mà|nha|nhé|nghen|á|ạ|anh|chị|em|bạn|bác|cô|chú|bà|nhen|nè|thôi|luôn|hết|đủ|[^\p{L}\s])|$)/u;

/** Around the claim: a house, a memory, a wish, a case or a question. */
const OTHERWISE = new Set(
  'cũ nếu giá ước mong tưởng lỡ nên kỷ niệm hồi xưa liệu đề phải trước hay quán chợ trụ ngỡ gọi quen từng khi lúc thời'.split(
    ' ',
  ),
);

const BROKEN = new Set(['cũ', 'nếu', 'trụ']);

/** "Ủa tưởng gì, cấp huyện …": nothing is supposed. */
function supposed(context: ClaimContext, from: number, to: number): boolean {
  if (!saysAny(context, from, to, OTHERWISE)) return false;
  for (let at = Math.max(context.sentence.from, from); at < Math.min(context.sentence.to, to); at += 1)
    if (
      OTHERWISE.has(context.words[at] ?? '') &&
      !(context.words[at] === 'tưởng' && WHAT.has(context.words[at + 1] ?? ''))
    )
      return true;
  return false;
}

const WHAT = new Set(['gì', 'sao', 'chi']);

/** One past the level that stands at `at` as what is spoken of, or 0. */
function levelAt({ words, sentence }: ClaimContext, at: number): number {
  const word = words[at];
  const next = words[at + 1] ?? '';
  const before = at > sentence.from ? (words[at - 1] ?? '') : '';
  if (word === 'cấp' && (next === 'huyện' || next === 'quận')) {
    if (OF_LEVEL.has(before) && !(before === 'quyền' && words[at - 2] === 'chính')) return 0;
    return words[at + 2] === 'huyện' ? at + 3 : at + 2;
  }
  const office =
    before === 'ubnd' ||
    (before === 'dân' && words[at - 2] === 'nhân') ||
    (before === 'ban' && words[at - 2] === 'ủy') ||
    before === 'hđnd' ||
    before === 'tịch' ||
    before === 'thư' ||
    OF_OFFICE.test(words.slice(Math.max(sentence.from, at - 6), at).join(' '));
  if (word === 'quận' && next === 'huyện') return OF_LEVEL.has(before) ? 0 : at + 2;
  if (word !== 'huyện' && word !== 'quận') return 0;
  if (before === 'cấp') return 0;
  // "Trên huyện người ta vẫn tiếp dân".
  const there = before === 'trên' && (at - 1 === sentence.from || OPENS.has(words[at - 2] ?? ''));
  return office || at === sentence.from || there || OPENS.has(before) ? at + 1 : 0;
}

/** What a district by its name is said to do still; "huyện X vẫn như xưa" tells of the place. */
const NAMED_GOES_ON =
  /^(?:vẫn|cứ)(?: còn| đang){0,2} (?:hoạt động (?:bình|như|đều|tốt)|chạy (?:đều|bình|như)|tiếp dân|nhận (?:hồ sơ|đơn)|giải quyết (?:hồ sơ|đơn|thủ tục)|ký (?:giấy|đơn)|cấp (?:giấy|sổ|phép)|tồn tại|giữ nguyên (?:bộ|chính|cấp)|có (?:chủ tịch|ubnd|ủy ban|hội đồng))(?: |$)/u;

/** "Vẫn làm ở cấp huyện", "vẫn cho giữ cấp huyện": the level behind what is done there. */
const DONE_THERE =
  /(?:^| )(?:vẫn|cứ) (?:(?:còn|phải|được|cho|để|cần) ){0,2}(?:giữ|duy trì|làm|nộp|gửi|xin|qua|do|thuộc|lên|ra|trình|phân)(?: (?:lại|nguyên|ở|tại|về|cho|lên|qua|hồ|sơ|đơn|giấy|thẩm|quyền|của|trên|các|thủ|tục|quyền)){0,4}$/u;

/** "Nông thôn vẫn giữ huyện như cũ": what is kept stands behind the verb. */
const KEPT =
  /(?:^| )(?:(?:vẫn|còn|cứ)(?: còn)? (?:giữ|có|duy trì|tồn tại|để|bố trí|tổ chức)(?: lại| nguyên| đủ)?|vẫn còn(?: nguyên| đủ| y)?) (?:các |cấp |mấy ){0,2}(?:quận huyện|huyện|quận)(?: (?:như (?:cũ|thường|trước|xưa)|chứ|nha|nhé|nghen|đó|đấy|mà|thôi|bình thường|nguyên|hết|luôn|hoạt động|,|\.)|$)/u;

/** "Mỗi tỉnh vẫn còn vài huyện giữ lại làm đầu mối". */
const SOME_KEPT =
  /(?:^| )vẫn (?:còn |có |giữ ){1,2}(?:vài|một số|mấy|một vài|nhiều|khối|đầy) (?:huyện|quận) (?:giữ lại|được giữ|chưa (?:bị )?(?:bỏ|giải)|hoạt động|tồn tại|chạy)/u;

/** Of which what stays, or is done still, has one beside the level. */
const STAYS = new Set(['vẫn', 'còn', 'cứ']);

/** "Huyện nào cũng vẫn còn UBND hoạt động". */
const EACH =
  /^huyện nào (?:cũng )?(?:vẫn |còn ){1,2}(?:có |còn |đủ |nguyên ){0,2}(?:ubnd|ủy ban|hoạt động|làm việc|chủ tịch|bộ máy|nguyên (?:nha|nhé|đó|mà|,|$))/u;

/** "Phòng giáo dục quận vẫn xét tuyển". */
const OF_OFFICE =
  /(?:^| )phòng (?:giáo dục|nội vụ|tài chính|tài nguyên|tư pháp|kinh tế|văn hóa|lao động|nông nghiệp|quản lý)(?: \S+){0,3}$/u;

const SELF = new Set(['tao', 'tớ', 'ở', 'bọn', 'ổng', 'dân']);

/** Talk of it, and what was. */
const OTHERWISE_THERE = new Set(
  'cũ hồi xưa thời nếu giá ước nhớ quen gọi tiếc nên đề mong từng trụ sở chưa không'.split(' '),
);

/** "Trên cao nguyên tụi mình cấp huyện vẫn còn hoạt động", "huyện vẫn ký giấy như thường": told of a level that ended. */
export function standingDistrict(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (words[at] !== 'cấp' && words[at] !== 'huyện' && words[at] !== 'quận') continue;
    const stays = saysAny(context, at - 8, at + 4, STAYS);
    const around = stays
      ? words.slice(Math.max(sentence.from, at - 6), Math.min(sentence.to, at + 4)).join(' ')
      : '';
    if (stays && (KEPT.test(around) || SOME_KEPT.test(around)) && !saysAny(context, at - 9, at, OTHERWISE))
      return districtDiffers(record, at, at + 1);
    if (words[at + 1] === 'nào' && EACH.test(words.slice(at, Math.min(sentence.to, at + 9)).join(' ')))
      return districtDiffers(record, at, at + 2);
    if (
      stays &&
      words[at] === 'cấp' &&
      words[at + 1] === 'huyện' &&
      DONE_THERE.test(words.slice(Math.max(sentence.from, at - 8), at).join(' ')) &&
      !saysAny(context, at - 9, at + 4, OTHERWISE_THERE)
    )
      return districtDiffers(record, at, at + 2);
    const level = levelAt(context, at);
    if (level === 0) continue;
    // "Bí thư huyện ủy Hóc Môn vẫn …": its committee goes on as the level would.
    const party = words[level] === 'ủy';
    const end = party ? level + 1 : level;
    const name = districtNameEnd(context, end, 4);
    if (name > end) {
      let on = name;
      while (
        on < Math.min(sentence.to, name + 5) &&
        (LIGHT.has(words[on] ?? '') || SELF.has(words[on] ?? ''))
      )
        on += 1;
      const still = words.slice(on, Math.min(sentence.to, on + 6)).join(' ');
      if (
        (party ? GOES_ON : NAMED_GOES_ON).test(still) &&
        !saysAny(context, at - 5, on, OTHERWISE) &&
        !saysAny(context, on, on + 6, BROKEN)
      )
        return districtDiffers(record, at, Math.min(sentence.to, on + 2));
      continue;
    }
    let k = end;
    while (k < Math.min(sentence.to, end + 9) && LIGHT.has(words[k] ?? '')) k += 1;
    const said = words.slice(k, Math.min(sentence.to, k + 8)).join(' ');
    if (!GOES_ON.test(said) && !IS_LEFT.test(said)) continue;
    if (supposed(context, at - 5, k) || saysAny(context, k, k + 6, BROKEN)) continue;
    return districtDiffers(record, at, Math.min(sentence.to, k + 2));
  }
  return undefined;
}
