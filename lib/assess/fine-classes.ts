import type { FeatureSink } from './model/linear-model.ts';
import type { Reading, Sentence } from './reading.ts';

/** Names of the evidence that a class gives for the text and for its best sentence. */
interface FineNames {
  readonly text: string;
  readonly sentence: string;
}

/** Names of the fine classes met so far, undefined for the others: there are a few hundred classes in all packs. */
const met = new Map<string, FineNames | undefined>();

function namesOf(classId: string): FineNames | undefined {
  if (met.has(classId)) return met.get(classId);
  const isOne = classId.startsWith('matter/') || classId.startsWith('tell/');
  const names = isOne ? { text: `t:${classId}`, sentence: `e:${classId}` } : undefined;
  met.set(classId, names);
  return names;
}

/** True for a class that tells what kind of thing is spoken of ("matter/…") or how it is told ("tell/…"). */
export function isFine(classId: string): boolean {
  return namesOf(classId) !== undefined;
}

/** Notes for the model what the text and its best sentence speak of, and how it is told. */
export function addFineClasses(
  features: FeatureSink,
  reading: Reading,
  sentence: Sentence | undefined,
): void {
  for (const [classId] of reading.classes()) {
    const names = namesOf(classId);
    if (names === undefined) continue;
    features.set(names.text, 1);
    if (sentence !== undefined && reading.first(classId, sentence.from, sentence.to) !== undefined)
      features.set(names.sentence, 1);
  }
}
