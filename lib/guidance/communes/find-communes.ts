import { createNameIndex, type NameHit, type NameIndex, type Word } from './name-index.ts';
import type { Commune, CommuneTable, District, FormerCommune } from './read-communes.ts';
import { type PlaceQuestion, readPlaceQuestion } from './read-question.ts';

export type Place =
  | { readonly kind: 'former'; readonly commune: FormerCommune }
  | { readonly kind: 'now'; readonly commune: Commune }
  | { readonly kind: 'district'; readonly district: District };

export interface FoundPlaces {
  /** Best first. */
  readonly places: readonly Place[];
  /** Places that fit as well as the last one shown, and are not shown. */
  readonly more: number;
  /** Every telling word of the question is part of the first place's name or of where it lies. */
  readonly sure: boolean;
}

/** A name that a province-level unit has or had. */
export type UnitName = readonly [name: string, unitId: string];

/** Districts that were joined some years before the reorganisation and are still asked for. */
const EARLIER_DISTRICTS: readonly (readonly [name: string, district: string, formerUnitId: string])[] = [
  ['quận 2', 'Thủ Đức', 'ho-chi-minh'],
  ['quận 9', 'Thủ Đức', 'ho-chi-minh'],
  ['quận Thủ Đức', 'Thủ Đức', 'ho-chi-minh'],
];

const MOST = 6;
/** Worth of one word of the question that a candidate explains, and of one that it leaves unexplained. */
const EXPLAINED = 3;
const UNEXPLAINED = -2.5;
/** Places this much worse than the best are other places. */
const NEARLY = 2.5;

/** The same letters with other diacritics than the typed ones: seldom the same name. */
const OTHER_ACCENTS = -5;
/** A slip and other tones: no slip at all. */
const ANOTHER_NAME = -100;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters and tones apart, so that "hoà" equals "hòa". */
function spelling(text: string): string {
  const marks = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{M}\d]/gu, '');
  return `${marks.replace(TONES, '')}/${(marks.match(TONES) ?? []).join('')}`;
}

const unaccented = (words: readonly Word[]): boolean => words.every(({ written, bare }) => written === bare);
const apart = (a: NameHit<unknown>, b: NameHit<unknown>): boolean => a.end <= b.start || b.end <= a.start;
const bareType = (type: string): string =>
  type.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').toLowerCase();

interface Hits {
  readonly former: readonly NameHit<FormerCommune>[];
  readonly now: readonly NameHit<Commune>[];
  readonly districts: readonly NameHit<District>[];
  readonly units: readonly NameHit<string>[];
}

interface Scored {
  readonly place: Place;
  readonly score: number;
  readonly unexplained: number;
}

/** How far the written form of `name` supports the hit: typed diacritics that differ speak against it. */
function accentWorth({ words }: PlaceQuestion, hit: NameHit<unknown>, name: string): number {
  const typed = words.slice(hit.start, hit.end);
  if (unaccented(typed)) return 0;
  const [wanted, written] = [spelling(name), spelling(typed.map((word) => word.written).join(''))];
  // A slip of the finger changes a letter, and leaves the tones as they are.
  if (hit.likeness < 1) return wanted.split('/')[1] === written.split('/')[1] ? 0 : ANOTHER_NAME;
  return wanted === written ? 1 : OTHER_ACCENTS;
}

const worth = (hit: NameHit<unknown>): number => hit.likeness * (hit.end - hit.start) * EXPLAINED;

/** The hit of most worth among those that are apart from `taken`. */
function best<T>(hits: readonly NameHit<T>[], taken: readonly NameHit<unknown>[]): NameHit<T> | undefined {
  let found: NameHit<T> | undefined;
  for (const hit of hits) {
    if (taken.some((other) => !apart(hit, other))) continue;
    if (!found || worth(hit) > worth(found)) found = hit;
  }
  return found;
}

/** Score of a candidate: its name, its kind, what else of the question tells where it lies, and what is left over. */
function weigh(
  question: PlaceQuestion,
  hit: NameHit<unknown>,
  named: { readonly name: string; readonly type: string },
  around: {
    readonly districts: readonly NameHit<District>[];
    readonly units: readonly NameHit<string>[];
    readonly formerUnitId?: string;
  },
): { readonly score: number; readonly unexplained: number } | undefined {
  const { words } = question;
  const taken: NameHit<unknown>[] = [hit];
  let score = worth(hit) + accentWorth(question, hit, named.name);
  const type = question.typeBefore(hit.start);
  if (type === bareType(named.type)) score += 2;
  else if (type !== undefined) score -= 1.5;
  const district = best(around.districts, taken);
  if (district) {
    taken.push(district);
    // A name that a province shares with its town more often means the town when a ward is asked for.
    score += worth(district) + accentWorth(question, district, district.item.name) + 0.5;
    if (question.typeBefore(district.start) === bareType(district.item.type)) score += 1;
  }
  const unit = best(around.units, taken);
  if (unit) {
    taken.push(unit);
    // Old places are asked for by the province they lay in then.
    score += worth(unit) + (unit.item === around.formerUnitId ? 0.25 : 0);
  }
  // Names such as "12" or "An" are said by half of all sentences: something else has to point at the place.
  const letters = words.slice(hit.start, hit.end).reduce((sum, word) => sum + word.bare.length, 0);
  const weak =
    letters < 4 ||
    !words.some((_, index) => index >= hit.start && index < hit.end && question.isTelling(index));
  if (weak && type === undefined && !district && !unit && words.length > hit.end - hit.start)
    return undefined;
  let unexplained = 0;
  for (const index of words.keys()) {
    const explained = taken.some(({ start, end }) => start <= index && index < end);
    if (!explained && question.isTelling(index)) unexplained += 1;
  }
  return { score: score + unexplained * UNEXPLAINED, unexplained };
}

/** Answers questions about communes and districts: "xã cũ Hoa Sơn giờ thuộc đâu", "p12 go vap", "huyen tuy an". */
export interface CommuneFinder {
  find(text: string): FoundPlaces;
}

export function createCommuneFinder(table: CommuneTable, unitNames: readonly UnitName[]): CommuneFinder {
  const formerCommunes = table.districts.flatMap((district) => district.communes);
  const former = createNameIndex(formerCommunes.map((commune) => [commune.name, commune]));
  const now = createNameIndex(table.communes.map((commune) => [commune.name, commune]));
  const districts: NameIndex<District> = createNameIndex([
    ...table.districts.map((district): readonly [string, District] => [district.name, district]),
    ...EARLIER_DISTRICTS.flatMap(([name, current, unitId]) =>
      table.districts
        .filter((district) => district.name === current && district.formerUnitId === unitId)
        .map((district): readonly [string, District] => [name, district]),
    ),
  ]);
  const units = createNameIndex(unitNames);

  function score(question: PlaceQuestion, hits: Hits): readonly Scored[] {
    const scored: Scored[] = [];
    const add = (place: Place, weighed: ReturnType<typeof weigh>, extra: number): void => {
      if (weighed) scored.push({ place, score: weighed.score + extra, unexplained: weighed.unexplained });
    };
    const wantsNow = question.asksFor === 'now' ? 1 : 0;
    const wantsBefore = question.asksFor === 'before' ? 1.5 : 0;
    for (const hit of hits.former) {
      const { name, type, district, into } = hit.item;
      const unitIds = new Set([district.formerUnitId, ...into.map((commune) => commune.unitId)]);
      const weighed = weigh(
        question,
        hit,
        { name, type },
        {
          formerUnitId: district.formerUnitId,
          districts: hits.districts.filter((other) => other.item === district),
          units: hits.units.filter((other) => unitIds.has(other.item)),
        },
      );
      add({ kind: 'former', commune: hit.item }, weighed, wantsNow);
    }
    for (const hit of hits.now) {
      const { name, type, unitId, from } = hit.item;
      const around = new Set(from.map((commune) => commune.district));
      const unitIds = new Set([unitId, ...from.map((commune) => commune.district.formerUnitId)]);
      const weighed = weigh(
        question,
        hit,
        { name, type },
        {
          districts: hits.districts.filter((other) => around.has(other.item)),
          units: hits.units.filter((other) => unitIds.has(other.item)),
        },
      );
      add({ kind: 'now', commune: hit.item }, weighed, wantsBefore - 0.5);
    }
    for (const hit of hits.districts) {
      const { name, type, formerUnitId, communes } = hit.item;
      const unitIds = new Set([
        formerUnitId,
        ...communes.flatMap((commune) => commune.into.map((item) => item.unitId)),
      ]);
      const weighed = weigh(
        question,
        hit,
        { name, type },
        { districts: [], units: hits.units.filter((other) => unitIds.has(other.item)) },
      );
      // A bare name that a town has is asked for as the town: "hội an".
      const isTown = type === 'thành phố' || type === 'thị xã';
      const meansTown = isTown && question.typeBefore(hit.start) === undefined;
      add({ kind: 'district', district: hit.item }, weighed, wantsNow + (meansTown ? 0.75 : -0.25));
    }
    return scored.sort((a, b) => b.score - a.score);
  }

  return {
    find(text) {
      const question = readPlaceQuestion(text);
      const search = (slips: boolean): readonly Scored[] =>
        score(question, {
          former: former.find(question.words, slips),
          now: now.find(question.words, slips),
          districts: districts.find(question.words, slips),
          units: units.find(question.words, slips),
        });
      let scored = search(false);
      if (scored[0] === undefined || scored[0].unexplained > 0) {
        const bold = search(true);
        if ((bold[0]?.score ?? 0) > (scored[0]?.score ?? 0)) scored = bold;
      }
      const [first] = scored;
      if (!first || first.score <= 0) return { places: [], more: 0, sure: false };
      const seen = new Set<unknown>();
      const fitting = scored.filter(({ place, score: value }) => {
        const subject = place.kind === 'district' ? place.district : place.commune;
        if (value < first.score - NEARLY || seen.has(subject)) return false;
        seen.add(subject);
        return true;
      });
      return {
        places: fitting.slice(0, MOST).map(({ place }) => place),
        more: Math.max(0, fitting.length - MOST),
        sure: first.unexplained === 0,
      };
    },
  };
}
