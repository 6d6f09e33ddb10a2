import { PACK_LIMITS } from './limits.ts';

/** A way from the whole value to a part of it. */
export type Path = readonly PropertyKey[];

export type JsonFaultCode =
  | 'json-syntax'
  | 'json-ends-early'
  | 'json-too-long'
  | 'json-too-deep'
  | 'json-too-many'
  | 'json-duplicate-key'
  | 'json-reserved-key'
  | 'json-hidden-character'
  | 'json-text-too-long';

/** What is wrong with a text as JSON, or with what it holds. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly path: Path;
  /** Offset in the text. */
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface ReadJson {
  /** Undefined when the text is no JSON. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

/** Names that mean something to the language itself. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/**
 * Characters that are not seen or that turn the order of what is seen: controls, soft hyphen, zero-width and bidirectional
 * signs, tags, private use, halves of characters and non-characters.
 */
const HIDDEN =
  /\u034F|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115F\u1160\u3164\uFFA0\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF\u2800]/u;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const STRING_RUN = /[^"\\]*/y;
const MOST_FAULTS = 50;
/** Longer than any text of the format, so that the schema can say which. */
const LONGEST_TEXT = 20_000;

class Stop extends Error {}

/** Thrown by nobody outside: `readJson` gives faults instead. */
class Reader {
  readonly faults: JsonFault[] = [];
  readonly #text: string;
  readonly #visit: ((path: Path, at: number) => void) | undefined;
  readonly #path: PropertyKey[] = [];
  #at = 0;
  #values = 0;

  constructor(text: string, visit?: (path: Path, at: number) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  read(): unknown {
    try {
      const value = this.#value();
      this.#space();
      if (this.#at < this.#text.length) this.#stop('json-syntax');
      return value;
    } catch (error) {
      if (error instanceof Stop) return undefined;
      throw error;
    }
  }

  #fault(code: JsonFaultCode, at: number, values: Readonly<Record<string, string>> = {}): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ code, path: [...this.#path], at, values });
  }

  #stop(code: JsonFaultCode): never {
    const early = this.#at >= this.#text.length;
    const found = this.#text.slice(this.#at, this.#at + 1);
    this.#fault(early ? 'json-ends-early' : code, this.#at, { found });
    throw new Stop();
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #space(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === 32 || code === 10 || code === 13 || code === 9) this.#match(SPACE);
  }

  #takes(sign: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #value(): unknown {
    this.#space();
    this.#values += 1;
    if (this.#values > 2_000_000) this.#stop('json-too-many');
    this.#visit?.(this.#path, this.#at);
    const sign = this.#text[this.#at];
    if (sign === '"') return this.#string();
    if (sign === '{' || sign === '[') {
      if (this.#path.length >= PACK_LIMITS.depth) this.#stop('json-too-deep');
      this.#at += 1;
      return sign === '{' ? this.#group() : this.#list();
    }
    for (const [word, value] of WORDS) {
      if (sign === word[0] && this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    const number = this.#match(NUMBER);
    if (number === '') this.#stop('json-syntax');
    return Number(number);
  }

  #group(): Record<string, unknown> {
    const group: Record<string, unknown> = {};
    const keys = new Set<string>();
    if (this.#takes('}')) return group;
    for (;;) {
      this.#space();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#stop('json-syntax');
      const key = this.#string();
      this.#path.push(key);
      if (RESERVED.has(key)) this.#fault('json-reserved-key', at, { key });
      else if (keys.has(key)) this.#fault('json-duplicate-key', at, { key });
      keys.add(key);
      if (!this.#takes(':')) this.#stop('json-syntax');
      const value = this.#value();
      if (!RESERVED.has(key)) group[key] = value;
      this.#path.pop();
      if (this.#takes(',')) continue;
      if (this.#takes('}')) return group;
      this.#stop('json-syntax');
    }
  }

  #list(): unknown[] {
    const list: unknown[] = [];
    if (this.#takes(']')) return list;
    for (;;) {
      this.#path.push(list.length);
      list.push(this.#value());
      this.#path.pop();
      if (this.#takes(',')) continue;
      if (this.#takes(']')) return list;
      this.#stop('json-syntax');
    }
  }

  #string(): string {
    const from = this.#at;
    this.#at += 1;
    for (;;) {
      this.#match(STRING_RUN);
      const sign = this.#text[this.#at];
      if (sign === undefined) this.#stop('json-ends-early');
      this.#at += sign === '"' ? 1 : 2;
      if (sign === '"') break;
    }
    const raw = this.#text.slice(from, this.#at);
    let value: string;
    try {
      value = String(JSON.parse(raw));
    } catch {
      this.#at = from;
      this.#stop('json-syntax');
    }
    if (value.length > LONGEST_TEXT) {
      this.#fault('json-text-too-long', from, { count: String(value.length) });
      return value.slice(0, 100);
    }
    const hidden = HIDDEN.exec(value)?.[0];
    if (hidden !== undefined) {
      const code = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      this.#fault('json-hidden-character', from, { code: `U+${code}` });
      return '?';
    }
    return value.normalize('NFC');
  }
}

const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON strictly: bounded in length, depth and number of values, every key once, no key that means something to the
 * language, no character that hides. Texts come out in NFC. Nothing is thrown.
 */
export function readJson(text: string): ReadJson {
  if (text.length > PACK_LIMITS.text) {
    const values = { count: String(text.length), most: String(PACK_LIMITS.text) };
    return { value: undefined, faults: [{ code: 'json-too-long', path: [], at: 0, values }] };
  }
  // A file written by some editors begins with a byte order mark.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const reader = new Reader(mark === 1 ? ` ${text.slice(1)}` : text);
  return { value: reader.read(), faults: reader.faults };
}

/** `/records/3/on`: the place of a part, as RFC 6901 writes it. */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Offsets in a JSON text of the parts with these pointers; of a part that is not there, that of what would hold it. */
export function offsetsOf(text: string, pointers: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set<string>();
  for (const pointer of pointers) {
    for (let part = pointer; ; part = part.slice(0, part.lastIndexOf('/'))) {
      wanted.add(part);
      if (part === '') break;
    }
  }
  const found = new Map<string, number>();
  // Names on the way to what is wanted: nearly every other value is passed over without writing its pointer.
  const names = new Set([...wanted].map((pointer) => pointer.slice(pointer.lastIndexOf('/') + 1)));
  new Reader(text, (path, at) => {
    if (path.length > 0 && !names.has(String(path.at(-1)).replaceAll('~', '~0').replaceAll('/', '~1')))
      return;
    const pointer = pointerOf(path);
    if (wanted.has(pointer)) found.set(pointer, at);
  }).read();
  return new Map(
    pointers.map((pointer) => {
      let part = pointer;
      while (part !== '' && !found.has(part)) part = part.slice(0, part.lastIndexOf('/'));
      return [pointer, found.get(part) ?? 0];
    }),
  );
}

/** Gives line and column, counted from 1, of offsets in a text. */
export function lineFinder(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
