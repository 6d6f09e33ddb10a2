import type { Path } from '../../packs/format/read-json.ts';
import type { CorrectedRecord, PackFile } from '../../packs/format/types.ts';
import { type PackText, packTexts } from '../pack-texts.ts';
import { type Problem, refusal } from '../problem.ts';
import { type KnownDomains, linkFault, sourceFault } from './domains.ts';
import { mobileNumber, namedPerson } from './persons.ts';
import { isView, verdictIn } from './words.ts';

/** Rough and quick: most texts hold none of this, and a large pack has many. */
const WORTH_A_LOOK = /@|\d(?:[\s.-]?\d){8}|\p{Lu}\p{L}*\s|\s(?:văn|thị)\s|\.(?:com|me|net)\//u;

function textProblems({ path, text, role }: PackText): readonly Problem[] {
  const problems: Problem[] = [];
  if (WORTH_A_LOOK.test(text)) {
    const person = namedPerson(text);
    if (person !== undefined) problems.push(refusal('boundary-person', path, { found: person }));
    const mobile = mobileNumber(text);
    if (mobile !== undefined) problems.push(refusal('boundary-mobile', path, { found: mobile }));
  }
  if (role === 'phrase' && isView(text)) problems.push(refusal('boundary-view', path, { found: text }));
  const verdict = role === 'cited' ? undefined : verdictIn(text);
  if (verdict !== undefined) problems.push(refusal('boundary-verdict', path, { found: verdict }));
  return problems;
}

function sourceProblems(file: PackFile, known: KnownDomains): readonly Problem[] {
  return file.sources.flatMap((source, at) => [
    ...source.domains.flatMap((domain, place) => {
      const fault = sourceFault(domain, source.class, known);
      return fault === undefined
        ? []
        : [refusal(`domain-${fault}`, ['sources', at, 'domains', place], { domain })];
    }),
    ...source.names.flatMap((name, place) =>
      // A name of ordinary words would turn half of all sentences into sourced ones.
      /^\p{Lu}/u.test(name) && name.length >= 4
        ? []
        : [refusal('source-name-ordinary', ['sources', at, 'names', place], { found: name })],
    ),
  ]);
}

function linkProblems(file: PackFile, known: KnownDomains): readonly Problem[] {
  const places: (readonly [Path, string])[] = [
    ...file.records.map((record, at) => linkOf(['records', at], record)),
    ...file.corrections.map((one, at) => linkOf(['corrections', at, 'record'], one.record)),
  ].flat();
  for (const [at, { reach }] of file.contacts.entries())
    if (reach?.by === 'web') places.push([['contacts', at, 'reach', 'to'], reach.to]);
  return places.flatMap(([path, url]) => {
    const fault = linkFault(url, known);
    return fault === undefined ? [] : [refusal(`link-${fault}`, path, { url })];
  });
}

function linkOf(path: Path, record: CorrectedRecord): (readonly [Path, string])[] {
  const { url } = record.citation;
  return url === undefined ? [] : [[[...path, 'citation', 'url'], url]];
}

function contactProblems(file: PackFile): readonly Problem[] {
  return file.contacts.flatMap(({ reach }, at) => {
    if (reach === undefined) return [];
    const path = ['contacts', at, 'reach', 'to'];
    const fits = {
      tel: /^\+?\d{3,12}$/.test(reach.to),
      sms: /^\d{3,6}$/.test(reach.to),
      mail: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(reach.to),
      web: /^https:\/\//.test(reach.to),
    };
    if (!fits[reach.by]) return [refusal('contact-reach', path, { by: reach.by })];
    const mobile = mobileNumber(reach.to);
    return mobile === undefined ? [] : [refusal('boundary-mobile', path, { found: mobile })];
  });
}

/** Topics that are mere lists of words: nothing in the pack says what of them a document could settle. */
function topicProblems(file: PackFile): readonly Problem[] {
  return file.topics.flatMap((topic, at) => {
    const used =
      file.claims.some((claim) => claim.topic === topic.id) ||
      file.records.some((record) => record.topic === topic.id);
    return used ? [] : [refusal('boundary-words-only', ['topics', at], { topic: topic.id })];
  });
}

/**
 * What crosses the boundaries that hold for every pack: no persons, no views, no verdicts, no words without something
 * that a document could settle, and no address made to look safe.
 */
export function checkBoundaries(file: PackFile, known: KnownDomains): readonly Problem[] {
  return [
    ...packTexts(file).flatMap(textProblems),
    ...topicProblems(file),
    ...sourceProblems(file, known),
    ...linkProblems(file, known),
    ...contactProblems(file),
  ];
}
