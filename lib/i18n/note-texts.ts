import { formatPartialDate } from './format-partial-date.ts';
import { notesEn } from './notes.en.ts';
import { type NoteTemplateKey, notesVi } from './notes.vi.ts';
import { recordsEn } from './records.en.ts';
import { type RecordKey, recordsVi } from './records.vi.ts';
import { translate } from './translate.ts';

/** Gives the explanation of a reason: the template of `note`, filled with `values`. */
export type NoteTexts = (note: string, values: Readonly<Record<string, string>>) => string;

function isTemplate(note: string): note is NoteTemplateKey {
  return Object.hasOwn(notesVi, note);
}

/** The general template of a family ("differs/…"), for keys that this version does not know. */
function familyOf(note: string): NoteTemplateKey | undefined {
  const family = `${note.split('/')[0] ?? ''}/other`;
  return isTemplate(family) ? family : undefined;
}

const ISO = /^\d{4}(-\d{2}){1,2}$/;

/** Explanations in one language. Days among the values are written as Vietnamese readers do. */
export function noteTexts(language: 'vi' | 'en'): NoteTexts {
  const templates: Readonly<Record<NoteTemplateKey, string>> = language === 'en' ? notesEn : notesVi;
  const records: Readonly<Record<RecordKey, string>> = language === 'en' ? recordsEn : recordsVi;
  return (note, values) => {
    const readable = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        ISO.test(value) ? formatPartialDate(value) : value,
      ]),
    );
    const key = isTemplate(note) ? note : familyOf(note);
    if (key === undefined) return '';
    const text = translate(templates, key, readable);
    const family = familyOf(note);
    // A place without its value means that the rule and the template have drifted apart: say the general thing.
    const said = /\{\w+\}/.test(text) && family !== undefined ? templates[family] : text;
    const trust = values['trust'];
    if (trust !== 'local' && trust !== 'signed' && trust !== 'agency') return said;
    return `${said} ${translate(records, `via.note.${trust}`, readable)}`;
  };
}
