import { MERGED_FROM } from '../facts.ts';
import { closes } from './alias.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { agrees, nameOf, naming } from './verdict.ts';

const KEEPS_NAME = new Set(['giữ tên', 'giữ được', 'được giữ', 'vẫn tên', 'còn tên']);

/** "Tên Vĩnh Phúc còn nguyên". */
const KEEPS_WHOLE = new Set(['còn nguyên', 'giữ nguyên', 'còn đó']);

const LOSES_NAME = new Set(['mất tên', 'xóa tên', 'hết tên', 'bỏ tên', 'biến mất', 'xóa sổ']);

const STANDS = new Set(['vẫn còn', 'vẫn có', 'còn có']);

const GONE = new Set(['không còn', 'hết còn']);

/** Words of today, without which a name may be that of any time. */
const TODAY = new Set(['giờ', 'nay', 'hiện', 'mới']);

/** "Mất tên Nghệ An rồi". */
const LOST = new Set(['mất tên', 'xóa tên']);

const FEARS = new Set(['đừng', 'để', 'sợ', 'lỡ', 'nếu', 'kẻo', 'tránh', 'lo', 'chưa', 'không']);
const TOLD = new Set(['nói', 'bảo', 'đồn', 'kêu', 'nghe', 'tưởng']);

/** Whether a unit is said to stand, or to be gone; undefined when neither. */
function saidToStand(words: readonly string[], unit: Mention, pair: string): boolean | undefined {
  const next = words[unit.to] ?? '';
  if (
    LOST.has(pair) &&
    !words.slice(Math.max(0, unit.from - 5), unit.from).some((word) => FEARS.has(word)) &&
    (closes(next) || next === 'rồi' || next === 'luôn')
  )
    return false;
  if (!unit.prefixed || TOLD.has(words[unit.from - 1] ?? '')) return undefined;
  // "Tỉnh Quảng Ninh không còn nữa".
  if (next === 'không' && words[unit.to + 1] === 'còn' && words[unit.to + 2] === 'nữa') return false;
  if (!closes(next) && next !== 'nữa') return undefined;
  return STANDS.has(pair) ? true : GONE.has(pair) ? false : undefined;
}

const STANDING = gate(['còn', 'tên', 'vẫn']);

/** "Trên bản đồ mới không còn tỉnh Vĩnh Long": whether a unit stands today. */
export function standingFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, STANDING)) return [];
  const { facts, words, day, sentence } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || unit.era !== undefined) continue;
    const pair = `${words[unit.from - 2] ?? ''} ${words[unit.from - 1] ?? ''}`;
    const said = saidToStand(words, unit, pair);
    if (said === undefined) continue;
    const today = LOST.has(pair) || words.slice(unit.to, unit.to + 3).includes('nữa');
    if (!today && !saysAny(context, sentence.from, sentence.to, TODAY)) continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    // "Không còn tỉnh Đồng Nai nữa": it is a city now.
    if (record === undefined || (!said && record.unitType === 'thành phố')) continue;
    const right = facts.units.has(unit.id) === said;
    const verdict = right ? agrees(record) : naming(record, nameOf(context, unit));
    const told = STANDS.has(pair) || GONE.has(pair) || LOST.has(pair);
    const at = told ? { from: unit.from - 2, to: unit.to } : { from: unit.from, to: unit.to + 3 };
    findings.push({ ...verdict, ...at });
  }
  return findings;
}

/** What is called after a province may keep its name. */
const HOUSES = new Set([
  'viện',
  'trường',
  'khoa',
  'công',
  'ty',
  'chợ',
  'ga',
  'báo',
  'đài',
  'đội',
  'clb',
  'quán',
  'hãng',
  'lạc',
]);

const NAME_STAYS = gate(['tên', 'mất', 'sổ']);

/** "Bến Tre được giữ tên", "Vĩnh Long mất tên": whether one of the 34 has the name. */
export function keptNameFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, NAME_STAYS)) return [];
  const { facts, words, day, sentence } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || saysAny(context, unit.from - 5, unit.from, HOUSES)) continue;
    let at = unit.to;
    while (
      at < unit.to + 4 &&
      ['thì', 'đã', 'được', 'bị', 'vẫn', 'cũng', 'giờ', 'coi', 'như', 'là', 'cũ'].includes(words[at] ?? '')
    )
      at += 1;
    const pair = `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
    const whole = words[unit.from - 1] === 'tên' && KEEPS_WHOLE.has(pair);
    if (at + 2 > sentence.to || !(whole || KEEPS_NAME.has(pair) || LOSES_NAME.has(pair))) continue;
    // "Bỏ tên hàng khỏi sổ": the name of something else.
    if (pair === 'bỏ tên' && !closes(words[at + 2]) && !['rồi', 'luôn', 'hẳn'].includes(words[at + 2] ?? ''))
      continue;
    const keeps = whole || KEEPS_NAME.has(pair);
    if (keeps && !whole && !words.slice(at, at + 3).includes('tên')) continue;
    const to = whole || words[at + 1] === 'tên' ? at + 2 : at + 3;
    // "Giữ tên làng" and "giữ tên Phú Thọ" say something else.
    if (
      keeps &&
      !closes(words[to]) &&
      !['rồi', 'còn', 'nha', 'thôi', 'mà', 'chung'].includes(words[to] ?? '')
    )
      continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined || (pair === 'biến mất' && !words.includes('tỉnh'))) continue;
    const stands = facts.units.has(unit.id);
    const verdict = keeps === stands ? agrees(record) : naming(record, nameOf(context, unit));
    findings.push({ ...verdict, from: unit.from, to });
  }
  return findings;
}
