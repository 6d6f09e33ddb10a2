import { buildLexicon } from '../lexicon/build-lexicon.ts';
import { matchPhrases } from '../lexicon/match-phrases.ts';
import type { Path } from '../packs/format/read-json.ts';
import type { PackFile } from '../packs/format/types.ts';
import type { FactRecord, Pack } from '../packs/types.ts';
import { bareOf } from '../text/key.ts';
import { tokenize } from '../text/tokenize.ts';
import { AMBIGUOUS_BARE } from './ambiguous-bare.ts';
import { recordsOf } from './check-records.ts';
import { type Problem, refusal, warning } from './problem.ts';

/**
 * What a phrase does. `names`: names a fact by itself, and is compared. `subject`: names a matter. `weak`: an everyday
 * word. `change`: what happens. `cue`: one of several that must all be there. `topic`: the whole text's topic.
 */
type Use = 'names' | 'subject' | 'weak' | 'change' | 'cue' | 'topic';

interface Phrase {
  readonly path: Path;
  readonly text: string;
  readonly use: Use;
  /** What it stands for: two phrases of one owner may be the same. */
  readonly owner: string;
}

function listed(texts: readonly string[], path: Path, use: Use, owner: string): Phrase[] {
  return texts.map((text, at) => ({ path: [...path, at], text, use, owner }));
}

/** All phrases of a file. */
export function phrasesOf(file: PackFile): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const [path, record] of recordsOf(file)) {
    const owner = path.join('/');
    if ('phrases' in record) phrases.push(...listed(record.phrases, [...path, 'phrases'], 'names', owner));
    if ('names' in record) phrases.push(...listed(record.names, [...path, 'names'], 'names', owner));
    if ('aliases' in record) phrases.push(...listed(record.aliases, [...path, 'aliases'], 'names', owner));
    if ('seriesNames' in record)
      phrases.push(...listed(record.seriesNames, [...path, 'seriesNames'], 'names', 'host'));
    if ('cues' in record)
      record.cues.forEach((list, at) => {
        phrases.push(...listed(list, [...path, 'cues', at], 'cue', owner));
      });
  }
  file.topics.forEach((topic, at) => {
    phrases.push(...listed(topic.phrases, ['topics', at, 'phrases'], 'topic', `topic ${at}`));
  });
  file.claims.forEach((claim, at) => {
    const owner = `claim ${at}`;
    phrases.push(...listed(claim.subjects, ['claims', at, 'subjects'], 'subject', owner));
    phrases.push(...listed(claim.weakSubjects, ['claims', at, 'weakSubjects'], 'weak', owner));
    phrases.push(...listed(claim.changes, ['claims', at, 'changes'], 'change', owner));
  });
  return phrases;
}

/** One syllable names nothing: "lễ" or "vé" would be met in every second post. */
function singleProblems({ path, text, use }: Phrase, knownChanges: ReadonlySet<string>): readonly Problem[] {
  if (text.trim().includes(' ') || use === 'weak') return [];
  if (use === 'change')
    return knownChanges.has(text) ? [] : [refusal('phrase-single-change', path, { phrase: text })];
  if (use === 'cue') return [warning('phrase-single-cue', path, { phrase: text })];
  // "30/4", "VNeID", "BRVT" and "covid19" are no syllables of the language.
  if (/[\d/]/.test(text) || text.length > 7 || text === text.toUpperCase()) return [];
  return [refusal('phrase-single', path, { phrase: text })];
}

function ambiguousProblems({ path, text, use }: Phrase): readonly Problem[] {
  if (use === 'change' || use === 'weak') return [];
  const measured = AMBIGUOUS_BARE.get(text.toLowerCase());
  if (measured === undefined) return [];
  const [percent, reading] = measured;
  return [
    warning('phrase-ambiguous', path, {
      phrase: text,
      bare: bareOf(text),
      percent: String(percent),
      reading,
    }),
  ];
}

/** A phrase of plain small syllables, and numbers between them, is always found; any other is tried out. */
const PLAIN = /^\p{Ll}+(?: \d+(?= \p{Ll}|$)| \p{Ll}+)*$/u;

function isFound(text: string): boolean {
  const lexicon = buildLexicon([{ id: 'phrase', text }]);
  return matchPhrases(tokenize(`x y ${text} x y`).tokens, lexicon).some((match) => match.id === 'phrase');
}

/** What the records of the layers below are named by. */
function earlierNames(records: readonly FactRecord[]): ReadonlyMap<string, FactRecord> {
  const names = new Map<string, FactRecord>();
  for (const record of records) {
    if (record.kind === 'event-date' || record.kind === 'document')
      for (const phrase of record.phrases) names.set(phrase.toLowerCase(), record);
    if (record.kind === 'anniversary') for (const name of record.names) names.set(name.toLowerCase(), record);
  }
  return names;
}

/** One phrase that names two facts: a post would be compared with both. */
function conflictProblems(
  phrases: readonly Phrase[],
  file: PackFile,
  earlierRecords: readonly FactRecord[],
): readonly Problem[] {
  const below = earlierNames(earlierRecords);
  const corrected = new Set(file.corrections.map(({ corrects }) => corrects));
  const first = new Map<string, Phrase>();
  const problems: Problem[] = [];
  for (const phrase of phrases) {
    if (phrase.use !== 'names' || phrase.owner === 'host') continue;
    const text = phrase.text.toLowerCase();
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, phrase);
    else {
      const code = earlier.owner === phrase.owner ? 'phrase-repeated' : 'phrase-conflict';
      problems.push(warning(code, phrase.path, { phrase: phrase.text, other: `/${earlier.path.join('/')}` }));
    }
    const known = below.get(text);
    if (known !== undefined && !corrected.has(known.id) && earlier === undefined)
      problems.push(warning('phrase-of-core', phrase.path, { phrase: phrase.text, id: known.id }));
  }
  return problems;
}

/** A claim pattern of whose subjects each is one of an earlier pattern says nothing new. */
function shadowProblems(file: PackFile, core: Pack): readonly Problem[] {
  const known = new Map<string, string>();
  for (const claim of core.claims) for (const subject of claim.subjects) known.set(subject, claim.id);
  return file.claims.flatMap((claim, at) => {
    const problems: Problem[] = [];
    const shadowed = claim.subjects.flatMap((subject) => known.get(subject.toLowerCase()) ?? []);
    if (shadowed.length === claim.subjects.length)
      problems.push(warning('claim-shadowed', ['claims', at, 'subjects'], { id: shadowed[0] ?? '' }));
    for (const subject of claim.subjects) known.set(subject.toLowerCase(), claim.id);
    const isNewTopic = file.topics.some((topic) => topic.id === claim.topic);
    if (isNewTopic && claim.changes.length === 0)
      problems.push(warning('claim-without-change', ['claims', at, 'changes']));
    return problems;
  });
}

/** Ambiguity, conflicts and reach of the phrases. */
export function checkPhrases(
  file: PackFile,
  core: Pack,
  earlierRecords: readonly FactRecord[],
): readonly Problem[] {
  const phrases = phrasesOf(file);
  const knownChanges = new Set(core.claims.flatMap((claim) => claim.changes));
  return [
    ...phrases.flatMap((phrase) => [
      ...singleProblems(phrase, knownChanges),
      ...ambiguousProblems(phrase),
      ...(PLAIN.test(phrase.text) || isFound(phrase.text)
        ? []
        : [warning('phrase-unreachable', phrase.path, { phrase: phrase.text })]),
    ]),
    ...conflictProblems(phrases, file, earlierRecords),
    ...shadowProblems(file, core),
  ];
}
