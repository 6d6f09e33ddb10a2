import type { Reading, Sentence } from './reading.ts';

/** True for a class that tells what kind of thing is spoken of ("matter/…") or how it is told ("tell/…"). */
export function isFine(classId: string): boolean {
  return classId.startsWith('matter/') || classId.startsWith('tell/');
}

/** Notes for the model what the text and its best sentence speak of, and how it is told. */
export function addFineClasses(
  features: Map<string, number>,
  reading: Reading,
  sentence: Sentence | undefined,
): void {
  for (const [classId] of reading.classes()) {
    if (!isFine(classId)) continue;
    features.set(`t:${classId}`, 1);
    if (sentence !== undefined && reading.first(classId, sentence.from, sentence.to) !== undefined)
      features.set(`e:${classId}`, 1);
  }
}
