import { MERGER_PASSED } from '../facts.ts';
import type { ClaimContext, Finding } from './finding.ts';
import type { Mention } from './mentions.ts';
import { planned, saysPhrase } from './merger-time.ts';
import { naming } from './verdict.ts';
import { capitalsEnd } from './written-name.ts';

/** "Tỉnh mới của A, B và C là tỉnh …", "A lấy tên mới là …": a name that no unit has. */
export function renamedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { words, sentence, facts, day } = context;
  const units = mentions.filter((mention) => mention.kind === 'unit');
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined || day < MERGER_PASSED) return [];
  const lead = words[first.from - 1];
  // No cue does without one of these.
  if (lead !== 'của' && lead !== 'cho' && !words.slice(last.to, last.to + 7).includes('tên')) return [];
  const ofUnit = last.era === 'new' || last.prefixed;
  if (!ofUnit && !context.reading.has('ctx/restructuring') && !saysPhrase(context, 'tỉnh mới')) return [];
  const led = /(?:mới|chung|sau sáp nhập|khi sáp nhập|sau khi nhập|sau nhập) (?:của|cho)$/u.test(
    words.slice(Math.max(sentence.from, first.from - 6), first.from).join(' '),
  );
  const after = words.slice(last.to, last.to + 7).join(' ');
  const cue =
    /^(?:[^,.]{0,80} )?(?:lấy|mang|đổi|có|đặt) tên (?:mới |chung )?(?:là|thành)/u.test(after) ||
    (last.era === 'new' && /^(?:[^,.]{0,40} )?(?:mang|đặt) tên /u.test(after)) ||
    (led && /^(?:lấy|mang|có|đặt) tên/u.test(after)) ||
    (led && after.startsWith('là'));
  if (!cue) return [];
  const ids = new Set(units.map((unit) => facts.unitOf(unit.id)));
  const [id] = ids;
  const record = id === undefined || ids.size !== 1 ? undefined : facts.unitOn(id, day);
  if (
    record === undefined ||
    planned(context, {
      parts: units,
      target: undefined,
      kind: 'with',
      by: 'state',
      negated: false,
      from: first.from,
      to: last.to,
    })
  )
    return [];
  for (let at = last.to; at < Math.min(sentence.to, last.to + 9); at += 1) {
    if (words[at] !== 'là' && words[at] !== 'thành' && words[at] !== 'tên') continue;
    let start = at + 1;
    while (words[start] === 'tỉnh') start += 1;
    const to = capitalsEnd(context, start, 4);
    if (to - start < 2) continue;
    return [{ ...naming(record, context.reading.spelledOf(start, to)), from: first.from, to }];
  }
  return [];
}
