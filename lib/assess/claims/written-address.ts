import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { liesElsewhere } from './lies-elsewhere.ts';
import type { Mention } from './mentions.ts';
import { isFormer } from './verdict.ts';
import { wordSet } from './word-set.ts';

/** What somebody does with an address. */
const WRITES = wordSet('ghi đề in viết điền dán khai gõ khắc');

const WRITING = gate(WRITES);

/** Between that and the place: "in túi giúp em là", "ghi nhãn", "hóa đơn ghi: đặc khu". */
const LIGHT = wordSet(
  'là : " “ ” ‘ ( địa chỉ nhãn bao túi bì thư thùng bill hóa đơn tem giúp giùm dùm hộ em mình tui cho chị anh rõ luôn hẳn lại mới giờ nay phường xã đặc khu đảo huyện tp thành phố thị trên ngoài mặt dòng',
);

/** In the clause before it the address is not the writer's own, or no longer meant. */
const NOT_OWN = wordSet(
  'không đừng chưa khỏi chớ sao nào ai nếu lỡ nhầm lộn sai cũ trước hồi xưa còn tưởng bị cứ vẫn toàn hay đứa bạn người ông mấy thằng kẻ gạch',
);

const LISTS = wordSet(', và với & + / hoặc hay đến tới');

const WRONG = wordSet('sai nhầm lộn bậy nhưng hả à ư chứ cũ');

/** The verb of writing that leads to a place, or -1. */
function writtenAt({ words, sentence }: ClaimContext, to: number): number {
  for (let at = to - 1; at >= Math.max(sentence.from, to - 9); at -= 1) {
    const word = words[at] ?? '';
    if (WRITES.has(word)) return at;
    if (!LIGHT.has(word) && word !== '') return -1;
  }
  return -1;
}

/** "Chị in túi giúp em là "Lý Sơn, Đà Nẵng"", "ghi Quy Nhơn, Đắk Lắk nha": a place and its unit, as they are to be written. */
export function writtenAddressFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day } = context;
  if (day < MERGED_FROM || mentions.length < 2 || isShut(context, WRITING)) return [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const place = mentions[k];
    const unit = mentions[k + 1];
    if (place === undefined || unit?.kind !== 'unit' || !facts.units.has(unit.id)) continue;
    if (unit.era === 'former' || words[unit.to] === 'cũ' || words[place.to] === 'cũ') continue;
    if (place.kind === 'unit' && !isFormer(context, place)) continue;
    const tie = words.slice(place.to, unit.from).filter((word) => word !== '');
    if (tie.length !== 1 || ![',', '-', '–'].includes(tie[0] ?? '')) continue;
    const at = writtenAt(context, place.from);
    if (at < 0 || saysAny(context, at - 7, at, NOT_OWN) || remembers(context, at, unit.to)) continue;
    const next = mentions[k + 2];
    if (next !== undefined && next.from - unit.to <= 2 && LISTS.has(words[unit.to] ?? '')) continue;
    if (saysAny(context, unit.to, unit.to + 4, WRONG)) continue;
    const elsewhere = liesElsewhere(context, place, unit);
    if (elsewhere !== undefined) return [{ ...elsewhere, from: place.from, to: unit.to }];
  }
  return [];
}
