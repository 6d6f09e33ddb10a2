import { type ClaimContext, says, saysAny } from './finding.ts';
import { datedLater } from './plans.ts';

/** Words of a time to come. */
const LATER = [
  'sang năm',
  'năm sau',
  'năm tới',
  'năm học tới',
  'năm học sau',
  'ra giêng',
  'ra tết',
  'qua tết',
  'sau tết',
  'ăn tết xong',
  'qua năm',
  'hết năm',
  'đầu năm',
  'cuối năm',
  'giữa năm',
  'hè này',
  'hè tới',
  'hè sang',
  'kỳ tới',
  'kỳ sau',
  'hết kỳ',
  'hết hk',
  'hết hk1',
  'hết hk2',
  'học kỳ',
  'tháng tới',
  'tháng sau',
  'mai mốt',
  'tháng nữa',
  'bữa nữa',
  'nay mai',
  'tới đây',
  'bước đệm',
  'nhập tiếp',
  'gộp tiếp',
  'đợt 2',
  'đợt hai',
  'lần 2',
  'lần hai',
  'giai đoạn 2',
  'giai đoạn hai',
];

/** The same without diacritics, as far as the words of frames keep it so. */
const LATER_BARE = ['sang nằm', 'sang nam', 'nằm sau', 'nằm toi', 'nam sau', 'qua nằm'];

const SOON = new Set(['sẽ', 'sắp', 'chốt', 'duyệt']);

/** "Sang năm", "ra giêng", "đợt hai", "2027": a time that is still to come, or a second round. */
export function tellsLater(context: ClaimContext): boolean {
  const { from, to } = context.sentence;
  return (
    LATER.some((phrase) => says(context, from, to, phrase)) ||
    LATER_BARE.some((phrase) => says(context, from, to, phrase)) ||
    datedLater(context) ||
    namesLaterYear(context) ||
    saysAny(context, from, to, SOON)
  );
}

/** "Từ giữa 2027": a bare year behind the one of the post. */
function namesLaterYear({ words, sentence, day }: ClaimContext): boolean {
  const year = Number(day.slice(0, 4));
  for (let at = sentence.from + 1; at < sentence.to; at += 1)
    if (
      /^20[2-4]\d(?:-20[2-4]\d)?$/u.test(words[at] ?? '') &&
      Number((words[at] ?? '').slice(0, 4)) > year &&
      YEAR_LEADS.has(words[at - 1] ?? '')
    )
      return true;
  return false;
}

const YEAR_LEADS = new Set([
  'từ',
  'giữa',
  'đầu',
  'cuối',
  'năm',
  'tới',
  'đến',
  '-',
  '–',
  '(',
  'qua',
  'sang',
  'học',
]);
