import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';

/** What is done at an office. */
const DOES = new Set(['nộp', 'gửi', 'trình', 'xin']);

/** How one gets there, and that one has to. */
const GOES = /(?:^| )(?:vẫn|phải|cứ|thì|cần) (?:\S+ ){0,3}?(?:lên|ra|xuống|tới|đến|qua)(?: \S+){0,5}$/u;

/** Who does it in a district: "UBND huyện", "phòng tài nguyên huyện". */
const OFFICES =
  /(?:^| )(?:ubnd|ủy ban|ủy ban nhân dân|hđnd|một cửa|phòng(?: \S+){0,4}|trung tâm hành chính|lãnh đạo|chủ tịch)(?: cấp)?$/u;

/** It is told somebody, or holds now. */
const TOLD = new Set('vẫn phải thì cứ nhé nha nghen lưu hãy cần hiện nhen chứ'.split(' '));

/** What was, what is no longer so, a house, a wish or a case. */
const OTHERWISE = new Set(
  'cũ trước hồi xưa không khỏi hết bỏ giá ước trụ sở từng nhớ khi thời đừng lỡ tưởng quen sân cổng đối gần cạnh bên cựu chưa chẳng đâu đâm nhầm quán đồ lại'.split(
    ' ',
  ),
);

/** "Hồ sơ nộp tại UBND cấp huyện nơi cư trú": told in general. */
const INSTRUCTS = /(?:^| )(?:nộp|gửi|trình) (?:\S+ ){0,3}?(?:tại|ở|về|lên|cho|đến|tới)(?: \S+){1,5}$/u;

const SOMEBODY = new Set(
  'tôi tui mình em tớ tao hôm qua nãy sáng chiều vừa đã mới tuần tháng năm'.split(' '),
);

/** "Vẫn do phòng nội vụ huyện quyết định". */
const DECIDED = /(?:^| )(?:vẫn|đều|phải|cứ|nay|giờ|hiện|là) (?:do|qua|chờ|xin|thuộc)(?: \S+){1,6}$/u;

const IN_CASE = new Set(['nếu']);

/** "Lên UBND huyện xin xác nhận đi, xã không có quyền ký": the commune is told to do nothing of it. */
function onlyThere({ words, sentence }: ClaimContext, at: number): boolean {
  const behind = words.slice(at, Math.min(sentence.to, at + 20)).join(' ');
  return (
    NOT_AT_COMMUNE.test(behind) &&
    /(?:^| )(?:lên|ra|qua|xuống|tới|đến|về)(?: thẳng)?(?: ubnd| ủy ban| ủy ban nhân dân| trên)?$/u.test(
      words.slice(Math.max(sentence.from, at - 6), at).join(' '),
    )
  );
}

const NOT_AT_COMMUNE =
  /(?:,|chứ|vì|tại) (?:\S+ )?(?:xã|phường)(?: (?:giờ|nay|hiện|bây|thì|mình|vẫn|này|mới|cũng)){0,3} (?:không|chưa|đâu|làm gì) (?:có (?:quyền|thẩm|làm)|được (?:ký|cấp|làm)|làm|ký|nhận|giải|cấp|chứng)(?: |$)/u;

/** "Như xưa" tells of today. */
function saidOtherwise({ words, sentence }: ClaimContext, office: number): boolean {
  // "Gửi phòng nội vụ huyện, bên đó vẫn nhận": behind a comma it is told anew.
  const comma = words.indexOf(',', office);
  const to = comma < 0 ? office + 4 : Math.min(comma, office + 4);
  for (let at = sentence.from; at < Math.min(sentence.to, to); at += 1)
    if (OTHERWISE.has(words[at] ?? '') && words[at - 1] !== 'như') return true;
  return false;
}

/** "Đơn xin xây nhà gửi UBND huyện nha chị", "làm sổ đỏ vẫn phải lên UBND huyện": an office that ended told as the one to go to. */
export function districtErrand(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    if (words[at] !== 'huyện' && words[at] !== 'quận') continue;
    if (onlyThere(context, at) && !saidOtherwise(context, at)) return districtDiffers(record, at - 1, at + 1);
    if (!OFFICES.test(words.slice(Math.max(sentence.from, at - 7), at).join(' '))) continue;
    const before = words.slice(Math.max(sentence.from, at - 9), at).join(' ');
    const instructs = INSTRUCTS.test(before) && !saysAny(context, sentence.from, at, SOMEBODY);
    if (!saysAny(context, at - 12, at, DOES) && !GOES.test(before) && !DECIDED.test(before)) continue;
    if (!instructs && !saysAny(context, at - 12, at + 14, TOLD)) continue;
    if (saidOtherwise(context, at) || saysAny(context, sentence.from, at, IN_CASE)) return undefined;
    return districtDiffers(record, Math.max(sentence.from, at - 2), at + 1);
  }
  return undefined;
}
