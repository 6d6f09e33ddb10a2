import type { ClaimContext } from './finding.ts';
import { asJudged, holdsNot, judgesWrong } from './judged-relation.ts';
import { listsMembers, madeOf, namedFor } from './made-of.ts';
import { endOf, type MentionList, mentionLists, startOf } from './mention-lists.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { mergeVerb } from './merge-verb.ts';
import { relationOf } from './relation.ts';
import type { Relation } from './relation-types.ts';
import { segments } from './segments.ts';
import { verbBehind } from './verb-behind.ts';

/** Between a verb of merging and names they end what the verb leads to, or make the names those of somebody. */
const NOT_LED = new Set(
  ', thì : bạn đội nhóm em anh chị khách đơn lớp chi kho xe chuyến tour đoàn phòng hàng xã phường thôn ấp huyện trường'.split(
    ' ',
  ),
);

/** Reads the claims about mergers out of the places of one sentence and the words between them. */
class FrameReader {
  readonly frames: MergeFrame[] = [];
  readonly #words: readonly string[];
  readonly #start: number;
  readonly #end: number;
  #subject: MentionList = [];
  #parts: MentionList = [];
  #target: Mention | undefined;
  #kind: MergeFrame['kind'] = 'with';
  #by: Relation['by'] = 'merge';
  #last: Relation | undefined;
  #contrasted = false;
  /** True when a verb of merging stands before the subject: "nhập A vào B". */
  #led = false;

  constructor(context: ClaimContext) {
    this.#words = context.words;
    this.#start = context.sentence.from;
    this.#end = context.sentence.to;
  }

  #between(from: number, to: number): readonly string[] {
    return this.#words.slice(from, to);
  }

  read(mentions: MentionList): readonly MergeFrame[] {
    const lists = mentionLists(this.#words, mentions);
    const [first] = lists;
    if (first === undefined) return this.frames;
    this.#open(first, this.#between(Math.max(this.#start, startOf(first) - 6), startOf(first)));
    for (let k = 1; k < lists.length; k += 1) {
      const list = lists[k] ?? [];
      const before = lists[k - 1] ?? [];
      const gap = this.#between(endOf(before), startOf(list));
      const parts = segments(gap);
      const tail = parts.at(-1) ?? [];
      if (parts.length > 1) {
        if (judgesWrong(parts[0] ?? [])) this.#takeBack();
        this.#post(parts[0] ?? []);
      }
      if (holdsNot(gap)) this.#takeBack();
      // "A đâu có về B, nó về C".
      const read = relationOf(this.#contrasted && tail[0] === 'nó' ? tail.slice(1) : tail);
      let relation = asJudged(read, tail, this.#between(endOf(list), Math.min(this.#end, endOf(list) + 2)));
      this.#contrasted = relation.kind === 'contrast';
      if (parts.length > 2 && relation.kind === 'none') this.#post(parts[1] ?? []);
      if (relation.kind === 'none' && tail[0] === 'mà' && tail.length <= 3 && this.#last !== undefined)
        relation = { ...this.#last, negated: false };
      // "Tên mới của A và B sau sáp nhập là C", or with a colon.
      const leads = tail.at(-1) === 'là' || gap.at(-1) === ':';
      if (relation.kind === 'none' && leads && (this.#renames(before) || this.#named()))
        relation = { kind: 'result', by: 'state', negated: false };
      // "Hà Nam cũ là Ninh Bình mới".
      if (
        relation.kind === 'none' &&
        tail.at(-1) === 'là' &&
        before.at(-1)?.era === 'former' &&
        list[0]?.era === 'new'
      )
        relation = { kind: 'into', by: 'state', negated: false };
      if (relation.kind === 'none' && listsMembers(this.#words, before, list))
        relation = { kind: 'consist', by: 'state', negated: false };
      const made =
        (relation.kind === 'none' && madeOf(this.#words, startOf(list), endOf(list))) ||
        (before.length === 1 && namedFor(this.#words, startOf(before), endOf(before)));
      if (list.length >= 2 && made) relation = { kind: 'consist', by: 'merge', negated: false };
      this.#apply(relation, list, tail);
    }
    this.#post(
      segments(
        this.#between(endOf(lists.at(-1) ?? []), Math.min(this.#end, endOf(lists.at(-1) ?? []) + 9)),
      )[0] ?? [],
    );
    this.#close();
    return this.frames;
  }

  /** "Tên tỉnh mới sau khi A nhập B là". */
  #named(): boolean {
    return this.#parts.length > 1 && this.#between(this.#start, startOf(this.#subject)).includes('tên');
  }

  /** "Tên tỉnh sau khi gộp A và B là". */
  #opensName(list: MentionList): boolean {
    return this.#between(this.#start, startOf(list)).includes('tên');
  }

  /** "Tên mới của A … là". */
  #renames(list: MentionList): boolean {
    const before = this.#between(Math.max(this.#start, startOf(list) - 5), startOf(list));
    return before.at(-1) === 'của' && before.includes('tên');
  }

  #open(list: MentionList, prefix: readonly string[]): void {
    this.#subject = list;
    this.#parts = [];
    this.#target = undefined;
    const words = prefix.filter((word) => word !== '');
    const [at, to] = mergeVerb(words);
    const led =
      at >= 0 &&
      words.length - to <= 2 &&
      (!['sau', 'từ', 'khi', 'do', 'vì', 'trước'].includes(words[at - 1] ?? '') || this.#opensName(list)) &&
      !words.slice(to).some((word) => NOT_LED.has(word));
    this.#led = led;
    if (led && list.length >= 2) {
      this.#parts = list;
      this.#kind = 'with';
      this.#by = 'merge';
      if (words.slice(0, at).includes('không') || words.slice(0, at).includes('chưa')) this.#deny();
    }
  }

  /** "A nhập B là sai, nhập C mới đúng": what was read is not told; its subject goes on. */
  #takeBack(): void {
    if (this.#subject.length !== 1) return;
    this.#parts = [];
    this.#target = undefined;
  }

  /** The claim was denied: it is kept as such, and its subject goes on. */
  #deny(): void {
    this.frames.push(this.#frame(true));
    this.#parts = [];
    this.#target = undefined;
  }

  #restart(list: MentionList, prefix: readonly string[]): void {
    this.#close();
    this.#open(list, prefix);
  }

  #frame(negated: boolean): MergeFrame {
    const all = this.#target === undefined ? this.#parts : [...this.#parts, this.#target];
    return {
      parts: this.#parts,
      target: this.#target,
      kind: this.#kind,
      by: this.#by,
      negated,
      from: Math.min(...all.map((one) => one.from)),
      to: Math.max(...all.map((one) => one.to)),
    };
  }

  #close(): void {
    if (this.#parts.length > 0) this.frames.push(this.#frame(false));
    this.#parts = [];
    this.#target = undefined;
  }

  /** A verb behind its list: "A với B đã nhập làm một". */
  #post(words: readonly string[]): void {
    if (this.#parts.length > 0 || this.#subject.length < 2) return;
    const real = words.filter((word) => word !== '');
    // "A + B = …": a sum whose result is no known name.
    if (real[0] === '=' && this.#between(startOf(this.#subject), endOf(this.#subject)).includes('+')) {
      this.#parts = this.#subject;
      this.#kind = 'with';
      this.#by = 'state';
      return;
    }
    const said = verbBehind(real);
    if (said === undefined) return;
    if (said === 'split') {
      this.#target = this.#subject[1];
      this.#parts = this.#subject.slice(0, 1);
      this.#kind = 'split';
      this.#close();
      return;
    }
    this.#parts = said === 'not-only' ? [] : this.#subject;
    this.#kind = 'with';
    this.#by = 'merge';
    if (said === 'denied') this.#deny();
  }

  #apply(relation: Relation, list: MentionList, words: readonly string[]): void {
    const [head] = list;
    if (head === undefined) return;
    if (relation.kind !== 'none')
      this.#last = relation.kind === 'contrast' || relation.kind === 'either' ? this.#last : relation;
    switch (relation.kind) {
      case 'none':
        this.#restart(list, words);
        return;
      case 'either':
        this.#parts = [];
        this.#target = undefined;
        this.#subject = [];
        return;
      case 'contrast':
        return;
      case 'split':
        this.#close();
        if (!relation.negated && this.#subject.length > 0) {
          this.#parts = this.#subject;
          this.#target = head;
          this.#kind = 'split';
          this.#by = relation.by;
          this.#close();
        }
        return;
      case 'consist':
        this.#consist(list, relation);
        return;
      default:
        this.#join(relation, list, head);
    }
  }

  #consist(list: MentionList, relation: Relation): void {
    const [only] = this.#subject.slice(-1);
    this.#close();
    if (only === undefined || relation.negated) return;
    this.#parts = list;
    this.#target = only;
    this.#kind = 'consist';
    this.#by = relation.by;
  }

  #join(given: Relation, list: MentionList, head: Mention): void {
    const relation: Relation = this.#led && given.by === 'motion' ? { ...given, by: 'merge' } : given;
    const { kind } = relation;
    if (kind !== 'with' && kind !== 'into' && kind !== 'result') return;
    // "Nối A với B, giờ là C với D": pair by pair.
    if (
      kind === 'result' &&
      given.by === 'state' &&
      list.length > 1 &&
      list.length === this.#subject.length &&
      // "… lấy tên A - B": the names of both as one.
      !list.every((one) => this.#subject.some(({ id }) => id === one.id))
    ) {
      this.#restart(list, []);
      return;
    }
    const sum = this.#words.slice(endOf(this.#subject), head.from).some((word) => word === '=');
    if (kind === 'result' && sum && this.#subject.length === 1 && list.length >= 2) {
      this.#consist(list, relation);
      return;
    }
    // "A phải đề là B, vì đã sáp nhập vào B": the second says the same of the same subject.
    if (kind !== 'with' && this.#target !== undefined) this.#close();
    if (this.#parts.length === 0 || relation.negated) this.#parts = this.#subject;
    if (this.#parts.length === 0) {
      this.#open(list, []);
      return;
    }
    this.#by = relation.by === 'merge' || this.#target === undefined ? relation.by : this.#by;
    if (kind === 'with') {
      this.#parts = [...this.#parts, ...list];
      this.#kind = 'with';
    } else {
      this.#kind = this.#kind === 'with' && this.#parts.length > this.#subject.length ? 'with' : kind;
      this.#target = head;
    }
    if (relation.negated) {
      const subject = this.#subject;
      this.#deny();
      this.#subject = subject;
      return;
    }
    if (kind !== 'with' && list.length > 1) this.#restart(list.slice(1), []);
  }
}

/** The claims about mergers in one sentence. */
export function mergeFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  return new FrameReader(context).read(mentions);
}
