import { packProblemsEn } from './pack-problems.en.ts';
import { type PackProblemKey, packProblemsVi } from './pack-problems.vi.ts';
import { translate } from './translate.ts';

/** What is wrong, and what the author can do about it. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

function isKey(key: string): key is PackProblemKey {
  return Object.hasOwn(packProblemsVi, key);
}

/** Sentences of a text whose place has no value say nothing: "Nearest name: ." */
function withoutEmpty(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .split(/(?<=\.) /)
    .filter((sentence) => !/\{(\w+)\}/.test(sentence) || values[/\{(\w+)\}/.exec(sentence)?.[1] ?? ''] !== '')
    .join(' ');
}

/** Texts of a problem by its code; a code that is not known gives the code itself, so that the gap is seen. */
export function packProblemText(
  { code, values }: { readonly code: string; readonly values: Readonly<Record<string, string>> },
  language: 'vi' | 'en',
): ProblemText {
  const dictionary: Readonly<Record<PackProblemKey, string>> =
    language === 'en' ? packProblemsEn : packProblemsVi;
  const readable = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isKey(value) ? dictionary[value] : value]),
  );
  const say = (key: string): string => (isKey(key) ? translate(dictionary, key, readable) : code);
  const fix = `fix.${code}`;
  return {
    what: say(`what.${code}`),
    fix: isKey(fix) ? translate({ [fix]: withoutEmpty(dictionary[fix], values) }, fix, readable) : '',
  };
}
