import type { DocumentRecord } from '../../packs/types.ts';

/** What documents of the records are about, as people say it, and the ids of those it may be said of. */
const SUBJECTS: readonly (readonly [phrases: string, ids: string])[] = [
  [
    'sáp nhập tỉnh|sáp nhập các tỉnh|sáp nhập đơn vị hành chính cấp tỉnh|sắp xếp xếp tỉnh|sắp xếp xếp các tỉnh|sắp xếp xếp đơn vị hành chính cấp tỉnh|sắp xếp xếp các đơn vị hành chính cấp tỉnh|sắp xếp xếp 63 tỉnh|sáp nhập 63 tỉnh',
    'nq-202 nq-60 kl-126 kl-127 cv-7659-bnv-vp qd-19-ttg nq-76-ubtvqh15',
  ],
  ['sáp nhập |hợp nhất ', 'nq-202 nq-60 kl-126 kl-127 cv-7659-bnv-vp qd-19-ttg nq-76-ubtvqh15'],
  ['hiến pháp|sửa hiến pháp|sửa đổi hiến pháp|sửa đổi bổ sung hiến pháp', 'nq-203'],
  [
    'bỏ cấp huyện|kết thúc cấp huyện|kết thúc hoạt động của cấp huyện|chấm dứt hoạt động của cấp huyện|bỏ huyện',
    'nq-203 nq-60 kl-126 kl-127 luat-72-2025',
  ],
  ['10 phường|mười phường', 'nq-237-ubtvqh16'],
  ['quy tắc ứng xử|bộ quy tắc ứng xử', 'qd-874-btttt'],
  ['an ninh mạng|luật an ninh mạng', 'luat-116-2025'],
  [
    'dữ liệu cá nhân|bảo vệ dữ liệu cá nhân|luật bảo vệ dữ liệu cá nhân|bảo vệ thông tin cá nhân',
    'luat-91-2025 nd-356-2025',
  ],
  ['bí mật nhà nước|bảo vệ bí mật nhà nước|luật bảo vệ bí mật nhà nước', 'luat-117-2025'],
  ['tặng quà|quà tết|quà quốc khánh|phát quà', 'cd-149-ttg nq-418-cp'],
  ['danh mục và mã số|danh mục mã số|mã số các đơn vị|mã số đơn vị|mã đơn vị hành chính', 'qd-19-ttg'],
  [
    'xử phạt|xử phạt vi phạm|mức phạt|phạt tin giả|xử phạt tin giả',
    'nd-15-2020 nd-14-2022 nd-211-2025 nd-174-2026',
  ],
  ['năm du lịch', 'qd-199-bvhttdl'],
  ['quản lý internet|dịch vụ internet|xác thực tài khoản', 'nd-147-2024 nd-15-2020 nd-14-2022 nd-211-2025'],
];

interface Subject {
  readonly words: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** By their first word. */
const BY_WORD = new Map<string, Subject[]>();

for (const [phrases, ids] of SUBJECTS) {
  const owners = new Set(ids.split(' ').map((id) => `document/${id}`));
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    BY_WORD.set(first, [...(BY_WORD.get(first) ?? []), { words, ids: owners }]);
  }
}

/** True when the same may be said of both documents: each of them "sáp nhập tỉnh". */
export function sharesMatter(one: DocumentRecord, other: DocumentRecord): boolean {
  return SUBJECTS.some(([, ids]) => {
    const owners = ids.split(' ');
    return [one, other].every(({ id }) => owners.includes(id.slice('document/'.length)));
  });
}

/** Behind one of these it is told what a document is about. */
/** Right behind the number they lead to what it is about: "Nghị quyết 203/2025/QH15: …". */
const TITLES = new Set([':', '–']);
const SAID = new Set(['về', 'dẫn', 'định', 'là', 'hành']);

/** Between a number and what it is said to be about. */
const LEADS = new Set(
  'là thì quy định nói nghị quyết luật văn bản cái công điện liên quan đến tới về chuyện việc của trung ương quốc hội chính phủ hướng dẫn thi hành chi tiết sửa đổi bổ sung một số điều ban bảng để cho lập thành , kết luận bộ số hiệu'.split(
    ' ',
  ),
);

const WITHIN = 12;

/** Right behind a number they say what it does: "Nghị quyết 202/2025/QH15 sửa Hiến pháp". */
const DIRECT = new Set(['sửa', 'bỏ', 'sáp', 'hợp', 'sắp xếp', 'kết', 'chấm', 'tặng']);

/** Between a matter and the number that it is said to be decided by. */
const BY = new Set(
  'là theo tại trong căn cứ quy định ở nằm của số được nêu ghi do thì chính bằng văn bản đó'.split(' '),
);
const BY_WITHIN = 6;

/** "Bỏ cấp huyện là theo Nghị quyết 202/2025/QH15": the matter before the number. */
export function matterBefore(
  words: readonly string[],
  record: DocumentRecord,
  start: number,
  number: number,
): { readonly from: number; readonly to: number } | undefined {
  if (!LINKS.has(words[number - 1] ?? '')) return undefined;
  let to = number;
  while (to > start && to > number - BY_WITHIN && BY.has(words[to - 1] ?? '')) to -= 1;
  for (let at = Math.max(start, to - 8); at < to; at += 1) {
    const subject = (BY_WORD.get(words[at] ?? '') ?? []).find(
      ({ words: parts }) => at + parts.length === to && parts.every((part, k) => words[at + k] === part),
    );
    if (subject !== undefined) return subject.ids.has(record.id) ? undefined : { from: at, to };
  }
  return undefined;
}

const LINKS = new Set(['theo', 'tại', 'trong', 'bằng', 'là', 'số', 'cứ']);

/**
 * "Nghị định 356/2025/NĐ-CP hướng dẫn Luật An ninh mạng": where the subject of another document ends that is told of this
 * one, with where it begins; undefined when there is none.
 */
export function subjectOfAnother(
  words: readonly string[],
  record: DocumentRecord,
  from: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  let said = false;
  for (let at = from; at < Math.min(end, from + WITHIN); at += 1) {
    const word = words[at] ?? '';
    if (said || (at === from && DIRECT.has(word))) {
      const subject = (BY_WORD.get(word) ?? []).find(({ words: parts }) =>
        parts.every((part, k) => words[at + k] === part),
      );
      if (subject !== undefined)
        return subject.ids.has(record.id) ? undefined : { from: at, to: at + subject.words.length };
    }
    if (!LEADS.has(word) && !(at === from && TITLES.has(word))) return undefined;
    said ||= SAID.has(word) || TITLES.has(word) || (at === from && word === 'sửa');
  }
  return undefined;
}
