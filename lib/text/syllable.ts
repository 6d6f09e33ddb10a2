/**
 * Is a string a possible written Vietnamese syllable? Decided by rule (onset + rime + spelling rules), not by a
 * word list: the test must also hold for names, new words and dialect.
 */
import { unhat } from './letters.ts';

const ONSETS = new Set(
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').concat(''),
);

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
    'oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** Rimes that stand only after `qu`, besides those that begin with a permitted vowel. */
const AFTER_QU = new Set('y yên yêt ynh yt ych yu yp ôc'.split(' '));

const FRONT = /^[eêiy]/;

function bareSet(from: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Array.from(from, (rime) => Array.from(rime, unhat).join('')));
}
const BARE_RIMES = bareSet(RIMES);
const BARE_AFTER_QU = bareSet(AFTER_QU);

/** The spelling rules that tie an onset to the first vowel of its rime (k/c, gh/g, ngh/ng, y, yê). */
function fits(
  onset: string,
  rime: string,
  rimes: ReadonlySet<string>,
  afterQu: ReadonlySet<string>,
): boolean {
  if (onset === 'qu') return afterQu.has(rime) || (/^[aăâeêiơ]/.test(rime) && rimes.has(rime));
  if (!rimes.has(rime)) return false;
  const front = FRONT.test(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') {
    if (!front || (rime.startsWith('y') && onset !== 'k')) return false;
  } else if (onset === 'c' || onset === 'ng' || (onset === 'g' && !rime.startsWith('i'))) {
    if (front) return false;
  }
  if (rime === 'y') return onset === '' || 'hklmstv'.includes(onset);
  if (rime.startsWith('yê') || rime.startsWith('ye')) return onset === '';
  if (rime.startsWith('iê') || rime.startsWith('ie')) return onset !== '';
  return true;
}

function parses(s: string, rimes: ReadonlySet<string>, afterQu: ReadonlySet<string>): boolean {
  if (s.length === 0 || s.length > 7) return false;
  for (let n = Math.min(3, s.length - 1); n >= 0; n -= 1) {
    const onset = s.slice(0, n);
    if (ONSETS.has(onset) && fits(onset, s.slice(n), rimes, afterQu)) return true;
  }
  return false;
}

/**
 * True for a possible syllable, given toneless with its hats ("đương", "nguyên") or wholly bare ("duong").
 * Lower case, NFC.
 */
export function isSyllable(bareOrToneless: string): boolean {
  return parses(bareOrToneless, RIMES, AFTER_QU) || parses(bareOrToneless, BARE_RIMES, BARE_AFTER_QU);
}

/**
 * How a word could be a syllable: `written` as it stands in correct spelling ("con", "sáp"), `stripped` only if its
 * diacritics were left out ("sap", "tien"; a final p, t, c, ch always carries sắc or nặng), or `none`.
 *
 * @param letters toneless letters with hats, lower case
 * @param tone 0–5
 */
export function syllableShape(letters: string, tone: number): 'written' | 'stripped' | 'none' {
  if (parses(letters, RIMES, AFTER_QU)) {
    const stopped = /(?:[ptc]|ch)$/.test(letters);
    if (!stopped || tone === 2 || tone === 5) return 'written';
    return tone === 0 ? 'stripped' : 'none';
  }
  return tone === 0 && parses(letters, BARE_RIMES, BARE_AFTER_QU) ? 'stripped' : 'none';
}
