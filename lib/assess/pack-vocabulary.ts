import type { Pack } from '../packs/types.ts';
import { FRAME_CUES } from './language/frame-cues.ts';
import { EMERGENCY_MATTERS } from './language/matter-emergency.ts';
import { EVENT_MATTERS } from './language/matter-events.ts';
import { RESTRUCTURING_MATTERS } from './language/matter-restructuring.ts';
import { SERVICE_MATTERS } from './language/matter-services.ts';
import { MILESTONE_CUES } from './language/milestone-cues.ts';
import { OTHER_SENSES } from './language/other-senses.ts';
import { STANCE_CUES } from './language/stance-cues.ts';
import { TELLING_CUES } from './language/telling-cues.ts';
import { rumourClasses } from './rumours.ts';
import {
  type CueClass,
  compileVocabulary,
  openVocabulary,
  type Vocabulary,
  type VocabularyTable,
} from './vocabulary.ts';

/** Every class of the language. */
const LANGUAGE = [
  ...STANCE_CUES,
  ...FRAME_CUES,
  ...MILESTONE_CUES,
  ...TELLING_CUES,
  ...EMERGENCY_MATTERS,
  ...SERVICE_MATTERS,
  ...RESTRUCTURING_MATTERS,
  ...EVENT_MATTERS,
  ...OTHER_SENSES,
];

function classesOf(pack: Pack): CueClass[] {
  const classes: CueClass[] = [...LANGUAGE];
  for (const { topic, phrases } of pack.contexts) classes.push({ id: `ctx/${topic}`, forms: phrases });
  const changes = new Map<string, Set<readonly string[]>>();
  for (const claim of pack.claims) {
    classes.push({ id: `subject/${claim.id}`, forms: claim.subjects });
    classes.push({ id: `weak/${claim.id}`, forms: claim.weakSubjects });
    // Claims of one topic share their verbs: what was entered once need not be again.
    const entered = changes.get(claim.topic) ?? new Set();
    if (!entered.has(claim.changes)) classes.push({ id: `change/${claim.topic}`, forms: claim.changes });
    changes.set(claim.topic, entered.add(claim.changes));
  }
  // A signal has the shape of a class; copied, its forms would be taken apart here.
  classes.push(...pack.signals);
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

/** Compiles the words of the language and those of the pack: most of what an assessor costs before its first text. */
export function compilePackVocabulary(pack: Pack): VocabularyTable {
  return compileVocabulary(classesOf(pack));
}

/**
 * The one lexicon of an assessor.
 *
 * @param table what `compilePackVocabulary` makes of this very pack, where it was made before
 */
export function packVocabulary(pack: Pack, table?: VocabularyTable): Vocabulary {
  const classes = classesOf(pack);
  return openVocabulary(classes, table ?? compileVocabulary(classes));
}
