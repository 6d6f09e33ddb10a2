import type { z } from 'zod';
import type { Path } from '../packs/format/read-json.ts';
import { type Problem, refusal } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Names of the format, for guessing which one was meant. */
const KNOWN_KEYS =
  'format formatVersion id title author madeOn validUntil reviewBy version language description topics records corrections claims sources contacts guidance kind topic validFrom validTo citation note name on phrases origin names refutedOn lastSeen claim truth realPolicy cues number docType issuer issuedOn inForceFrom subject value series seriesNames year unitId theme corrects because record subjects weakSubjects changes slots checkAt class domains settles use source sourceDate province reach by to text url date status'.split(
    ' ',
  );

/** Number of letters to change, leave out or put in between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  let best: { readonly word: string; readonly away: number } | undefined;
  for (const known of words) {
    const away = distance(word.toLowerCase(), known.toLowerCase());
    if (away <= 2 && (best === undefined || away < best.away)) best = { word: known, away };
  }
  return best?.word;
}

function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = Object.getOwnPropertyDescriptor(part, key)?.value;
  }
  return part;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'type.text',
  number: 'type.number',
  int: 'type.number',
  boolean: 'type.boolean',
  array: 'type.list',
  object: 'type.group',
  undefined: 'type.nothing',
  null: 'type.nothing',
};

function typeOf(value: unknown): string {
  if (value === null) return 'type.nothing';
  return TYPES[Array.isArray(value) ? 'array' : typeof value] ?? 'type.group';
}

const DATE_KEYS = new Set(
  'madeOn validUntil reviewBy validFrom validTo on origin issuedOn inForceFrom'.split(' '),
);
const PART_DATE_KEYS = new Set(['date', 'refutedOn', 'lastSeen', 'sourceDate']);

/** What kind of spelling a place asks for, by the name of the field. */
function formatCode(path: Path): string {
  const keys = path.filter((part) => typeof part === 'string').map(String);
  const key = keys.at(-1) ?? '';
  if (DATE_KEYS.has(key)) return 'schema-date';
  if (PART_DATE_KEYS.has(key)) return 'schema-part-date';
  if (key === 'url') return 'schema-url';
  if (key === 'domains') return 'schema-domain';
  if (key === 'version') return 'schema-version';
  return 'schema-id';
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function problemOf(issue: Issue, root: unknown): readonly Problem[] {
  const { path } = issue;
  const got = partAt(root, path);
  const key = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        refusal('schema-unknown-key', [...path, unknown], {
          key: short(unknown),
          near: nearest(unknown, KNOWN_KEYS) ?? '',
        }),
      );
    case 'invalid_type':
      if (got === undefined) return [refusal('schema-missing', path, { key })];
      return [
        refusal('schema-type', path, {
          key,
          expected: TYPES[issue.expected] ?? 'type.group',
          got: typeOf(got),
        }),
      ];
    case 'invalid_value': {
      if (got === undefined) return [refusal('schema-missing', path, { key })];
      const allowed = issue.values.map(String);
      const near = typeof got === 'string' ? (nearest(got, allowed) ?? '') : '';
      return [refusal('schema-value', path, { key, got: short(got), allowed: allowed.join(', '), near })];
    }
    case 'invalid_union': {
      if (issue.discriminator === 'kind') {
        const kind = partAt(root, [...path.filter((part) => part !== 'kind'), 'kind']);
        return [refusal('schema-kind', path, { got: short(kind) })];
      }
      return [refusal('schema-value', path, { key, got: short(got), allowed: '', near: '' })];
    }
    case 'too_small':
      return [refusal(issue.origin === 'number' ? 'schema-number' : 'schema-empty', path, { key })];
    case 'too_big':
      return [refusal('schema-too-long', path, { key, most: String(issue.maximum) })];
    case 'invalid_format':
      return [refusal(formatCode(path), path, { key, got: short(got) })];
    case 'custom':
      if (issue.message === 'duplicate-id') return duplicates(path, got);
      return [refusal(formatCode(path), path, { key, got: short(got) })];
    default:
      return [refusal('schema-value', path, { key, got: short(got), allowed: '', near: '' })];
  }
}

/** Every second and later part of a list that has an id that another has. */
function duplicates(path: Path, list: unknown): readonly Problem[] {
  const seen = new Set<unknown>();
  return (Array.isArray(list) ? list : []).flatMap((item, at) => {
    const id = partAt(item, ['id']);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [refusal('duplicate-id', [...path, at, 'id'], { id: short(id) })];
  });
}

/** What the schema has against a value, each at its place, in words that tell an author what to do. */
export function schemaProblems(error: z.ZodError, root: unknown): readonly Problem[] {
  return error.issues.flatMap((issue) => problemOf(issue, root));
}
