import { type ClaimContext, saysAny } from './finding.ts';

/** Right before a name they make it that of guests, or of the host before. */
const OF_GUESTS = new Set(
  'từ đoàn khách đội dân người sinh viên nghệ sĩ nhân ca báo tour xe vé quê nhà em anh chị mình tui tôi bạn của'.split(
    ' ',
  ),
);

/** "Quê mình Điện Biên được chọn đăng cai …". */
const HOME = new Set(['quê', 'nhà', 'em', 'anh', 'chị', 'mình', 'tui', 'tôi', 'bạn']);
const HOSTS =
  /^(?:năm nay |sẽ |đã |vừa |được |đang |mới |vinh |dự |chính thức ){0,3}(?:chọn|đăng cai|tổ chức|làm chủ nhà|là chủ nhà|là nơi|làm nơi)(?: |$)/u;

/** "… của Đắk Lắk" gives the year to it, and "đoàn của Đắk Lắk" is its guests. */
const OWNS = new Set(['là', 'năm', 'thuộc', 'tới', 'lượt', 'cai']);

/** Right behind a name they tell that it takes part. */
const TAKES_PART =
  /^(?:cũng |đã |sẽ |vừa |đang |không )?(?:hưởng ứng|chào mừng|tham gia|tham dự|dự (?!được)|cử |gửi |góp |đón đoàn |đón khách |trao |nhận cờ|đón cờ|nhận bàn giao|tiếp nhận|nhận lại|bàn giao|chuyển giao|giao cờ)/u;

/** Right before a name they deny it. */
const DENIES =
  /(?:^| )(?:không|chẳng|chưa|đâu|chứ có|đâu có|đâu phải|không phải|chứ đâu|thay vì)(?: \S+){0,2}$/u;

/** True when a name beside a year's series is that of guests, of the host before, or denied. */
export function isNoHost(context: ClaimContext, from: number, to: number, series: number): boolean {
  // "Bắc Ninh tài trợ pháo hoa cho Năm Du lịch …".
  // … and "về Lâm Đồng dự Năm Du lịch …" goes to the host.
  const goes =
    to >= series - 2 && context.words[series - 1] === 'dự' && GOES_TO.has(context.words[from - 1] ?? '');
  if (to <= series && FOR.has(context.words[series - 1] ?? '') && !goes) return true;
  const { words, sentence } = context;
  const before = words[from - 1] ?? '';
  const owned = before === 'của' && OWNS.has(words[from - 2] ?? '');
  const guest = OF_GUESTS.has(before) && !(HOME.has(before) && HOSTS.test(words.slice(to, to + 5).join(' ')));
  if (from > sentence.from && guest && !owned) return true;
  // The first half of "vinh dự" may be read as the town of Vinh.
  const next = words.slice(to, Math.min(sentence.to, to + 6)).filter((word) => word !== '');
  if (!goes && TAKES_PART.test(`${next.join(' ')} `)) return true;
  const lead = words.slice(Math.max(sentence.from, from - 5), from).filter((word) => word !== '');
  const own = lead.slice(lead.lastIndexOf(',') + 1).join(' ');
  if (DENIES.test(own) || refused(context, from, to)) return true;
  // "Gia Lai có đăng cai gì đâu".
  const behind = words.slice(to, Math.min(sentence.to, to + 6));
  const end = behind.indexOf(',');
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause[0] === 'có' && clause.includes('đâu') && !saysAny(context, from - 3, from, GIVEN);
}

/** "… do Đà Nẵng đăng cai chứ Huế nào ở đây": the one that is named to be refused; "chứ Huế mới là chủ nhà" names the host. */
function refused({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  const at = ['tỉnh', 'ở', 'bên', 'là', 'tới'].includes(words[from - 1] ?? '') ? from - 2 : from - 1;
  if (at <= sentence.from || words[at] !== 'chứ') return false;
  if (words.slice(Math.max(sentence.from, at - 12), at).some((word) => NEGATES.has(word))) return false;
  return !['mới', 'cơ', 'chứ'].includes(words[to] ?? '');
}

const NEGATES = new Set(['không', 'đâu', 'phải', 'chưa']);

const FOR = new Set(['cho', 'dự', 'dịp', 'trong', 'mừng', 'ứng', 'với']);

const GOES_TO = new Set(['về', 'qua', 'sang', 'lên', 'tới', 'đến', 'ra', 'vào', 'vô', 'đi', 'xuống', 'ở']);

const GIVEN = new Set(['cho']);
