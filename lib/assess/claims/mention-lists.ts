import { joins } from './joins.ts';
import type { Mention } from './mentions.ts';
import { relationOf } from './relation.ts';
import { segments } from './segments.ts';

/** Places named one after another, as one side of a claim. */
export type MentionList = readonly Mention[];

/** One past the last token of a list. */
export function endOf(list: MentionList): number {
  return list.at(-1)?.to ?? 0;
}

/** First token of a list. */
export function startOf(list: MentionList): number {
  return list[0]?.from ?? 0;
}

/** The places of one sentence as lists: "A, B và C" is one. `words` are the frame words of the whole text. */
export function mentionLists(words: readonly string[], mentions: MentionList): MentionList[] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const current = lists.at(-1);
    const before = current?.at(-1);
    if (
      current !== undefined &&
      before !== undefined &&
      !words.slice(before.to, mention.from).includes('(') &&
      (joins(words.slice(before.to, mention.from)) || sameHead(words, before, mention)) &&
      !turnsTo(words, before, mention)
    )
      current.push(mention);
    else lists.push([mention]);
  }
  return apart(words, lists);
}

const HEADS = new Set(['kho', 'quê', 'nhà', 'bến', 'bên', 'người', 'dân', 'mã', 'khách', 'xứ', 'đất']);

/** "Kho A, kho B nay đều thuộc C". */
function sameHead(words: readonly string[], before: Mention, mention: Mention): boolean {
  const head = words[mention.from - 1] ?? '';
  return (
    HEADS.has(head) &&
    words[before.from - 1] === head &&
    mention.from - before.to === 2 &&
    [',', 'và', 'với'].includes(words[before.to] ?? '')
  );
}

/** Behind a name they say something of it. */
const SAYS = new Set('đã về thì nhập sang vào vẫn giữ thuộc lại theo mới cũng là đi'.split(' '));

/** "A với B, còn C đã về D": C is spoken of by itself. */
function turnsTo(words: readonly string[], before: Mention, mention: Mention): boolean {
  return words[before.to] === ',' && words[before.to + 1] === 'còn' && SAYS.has(words[mention.to] ?? '');
}

/** In "A gộp B, C gộp D" the list in the middle belongs to two claims. */
function apart(words: readonly string[], lists: readonly MentionList[]): MentionList[] {
  const out: MentionList[] = [];
  for (let k = 0; k < lists.length; k += 1) {
    const list = lists[k] ?? [];
    const before = lists[k - 1];
    const after = lists[k + 1];
    if (list.length < 2 || before === undefined || after === undefined) {
      out.push(list);
      continue;
    }
    const incoming = relationOf(segments(words.slice(endOf(before), startOf(list))).at(-1) ?? []);
    const outgoing = relationOf(segments(words.slice(endOf(list), startOf(after)))[0] ?? []);
    const verbs = ['with', 'into', 'result'];
    const arithmetic = words.slice(endOf(list), startOf(after)).some((word) => word === '=');
    if (
      !verbs.includes(incoming.kind) ||
      !(outgoing.kind === 'with' || outgoing.kind === 'into' || arithmetic)
    ) {
      out.push(list);
      continue;
    }
    let cut = 1;
    if (incoming.kind === 'with') {
      cut = 0;
      for (let at = list.length - 1; at > 0; at -= 1) {
        const left = list[at - 1];
        const right = list[at];
        if (left !== undefined && right !== undefined && words.slice(left.to, right.from).includes(',')) {
          cut = at;
          break;
        }
      }
      if (cut === 0) cut = list.length - 1;
    }
    out.push(list.slice(0, cut), list.slice(cut));
  }
  return out;
}
