import type { Hit } from '../reading.ts';
import { type ClaimContext, compared, type Finding, hitsIn, inSentence, saysAny } from './finding.ts';
import { datedLater, PLANS } from './plans.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "… thứ 8", "… thứ tám" at `at`: what it says, or 0. */
function ordinalAt(words: readonly string[], at: number): number {
  if (words[at] !== 'thứ') return 0;
  const word = words[at + 1] ?? '';
  return ORDINALS[word] ?? (/^\d{1,2}$/u.test(word) ? Number(word) : 0);
}

/** Wrong when there are fewer than that, or when it is said of the newest one and is not the last number. */
function ordinalDiffers(context: ClaimContext, at: number, newest: boolean): Finding | undefined {
  const value = ordinalAt(context.words, at);
  const record = context.facts.countsOn('central-cities', context.day).at(-1);
  if (value === 0 || record === undefined) return undefined;
  if (value <= record.value && !(newest && value < record.value)) return undefined;
  return {
    ...compared(false, 'count'),
    values: { claimed: String(value), value: String(record.value), subject: 'central-cities' },
    record,
    from: at,
    to: at + 2,
  };
}

/** "… thành phố trực thuộc trung ương thứ 8", said of the unit `unitId`: the ordinal of the newest is their number. */
export function ordinalOf(context: ClaimContext, at: number, unitId: string): Finding | undefined {
  const record = context.facts.countsOn('central-cities', context.day).at(-1);
  const unit = context.facts.unitOn(unitId, context.day);
  return ordinalDiffers(context, at, unit?.unitType === 'thành phố' && unit.validFrom === record?.validFrom);
}

const OF_THE_COUNTRY =
  /^(?:của |ở |trên |trong )?(?:cả nước|nước ta|nước mình|việt nam|vn|toàn quốc)(?: |$)/u;

/** A circle of friends calls itself one in jest. */
const HOUSEHOLD = new Set(
  'nhà nhóm lớp team xóm phòng quán shop hội bọn tụi chúng em tui tao tôi mình'.split(' '),
);

const NOT_YET = new Set(
  'phấn mục tiêu hướng hoạch trình án tiến lộ sắp muốn mong ước nếu giá khi'.split(' '),
);

/** Before the noun it is told of as there: "khám phá thành phố …", "nước mình có thành phố …". */
const TOLD = new Set(['phá', 'thăm', 'có', 'quanh', ':', ',', '–', '-', 'là', 'vòng', 'thêm', 'của', 'với']);

/** "Một vòng Biên Hòa: khám phá thành phố trực thuộc trung ương thứ 8 của Việt Nam": no unit leads to it. */
export function lonelyOrdinal(context: ClaimContext, cue: Hit): Finding | undefined {
  const { words, sentence, reading } = context;
  if (!/trực|ương|tw/u.test(cue.form)) return undefined;
  const found = ordinalDiffers(context, cue.to, false);
  if (found === undefined || datedLater(context)) return undefined;
  const start = cue.form.startsWith('thành phố') || cue.form.startsWith('tp') ? cue.from : cue.from - 2;
  const behind = words.slice(found.to, Math.min(sentence.to, found.to + 4)).join(' ');
  const placed =
    inSentence(reading.slots.towns, sentence).length + inSentence(reading.slots.provinces, sentence).length >
    0;
  const country =
    OF_THE_COUNTRY.test(behind) || reading.first('country', sentence.from, cue.from) !== undefined;
  if (!country && !placed) return undefined;
  if (
    saysAny(context, sentence.from, cue.to, PLANS) ||
    saysAny(context, sentence.from, found.to + 5, NOT_YET)
  )
    return undefined;
  if (!country && saysAny(context, sentence.from, cue.from, HOUSEHOLD)) return undefined;
  if (saysAny(context, sentence.from, cue.from, new Set(['nhóm', 'team', 'lớp', 'xóm', 'phòng'])))
    return undefined;
  return start === sentence.from || TOLD.has(words[start - 1] ?? '')
    ? { ...found, from: Math.max(sentence.from, start) }
    : undefined;
}

/** The ordinals of cities in sentences where no unit stands before them. */
export function cityOrdinalFindings(context: ClaimContext): Finding[] {
  return hitsIn(context, 'city').flatMap((cue) => lonelyOrdinal(context, cue) ?? []);
}
