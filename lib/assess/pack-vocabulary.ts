import type { Pack } from '../packs/types.ts';
import { FRAME_CUES } from './language/frame-cues.ts';
import { STANCE_CUES } from './language/stance-cues.ts';
import { rumourClasses } from './rumours.ts';
import { buildVocabulary, type CueClass, type Vocabulary } from './vocabulary.ts';

function split(forms: string): string[] {
  return forms.split('|').map((form) => form.trim());
}

function classesOf(pack: Pack): CueClass[] {
  const classes: CueClass[] = [];
  for (const { id, forms } of [...STANCE_CUES, ...FRAME_CUES]) classes.push({ id, forms: split(forms) });
  for (const { topic, phrases } of pack.contexts) classes.push({ id: `ctx/${topic}`, forms: phrases });
  for (const claim of pack.claims) {
    classes.push({ id: `subject/${claim.id}`, forms: claim.subjects });
    classes.push({ id: `weak/${claim.id}`, forms: claim.weakSubjects });
    classes.push({ id: `change/${claim.topic}`, forms: claim.changes });
  }
  for (const signal of pack.signals) classes.push({ id: signal.id, forms: signal.forms });
  for (const record of pack.records) {
    if (record.kind === 'document') classes.push({ id: `doc/${record.id}`, forms: record.phrases });
    if (record.kind === 'anniversary')
      classes.push({ id: `anniversary/${record.eventId}`, forms: record.names });
    if (record.kind === 'event-date') classes.push({ id: `event/${record.eventId}`, forms: record.phrases });
    if (record.kind === 'host') classes.push({ id: 'host/series', forms: record.seriesNames });
  }
  classes.push(...rumourClasses(pack));
  return classes;
}

/** The one lexicon of an assessor: the words of the language and those of the pack. */
export function packVocabulary(pack: Pack): Vocabulary {
  return buildVocabulary(classesOf(pack));
}
