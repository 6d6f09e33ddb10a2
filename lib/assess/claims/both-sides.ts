import type { ClaimContext, Finding } from './finding.ts';
import { wordSet } from './word-set.ts';

/** What one of several people does who hold different things ("kêu" is read as "gọi"). */
const SAYS = wordSet('bảo nói kể cãi khăng gọi đòi phán hô quả cứ kêu noi bao cai lời đáp');

/** Who says it, one beside the other; never the writer. */
const SPEAKERS = wordSet(
  'ông bà anh chị cô chú bác dì cậu mợ thằng con đứa người kẻ bên má mẹ ba bố nó ổng bả chỗ page báo nhóm bạn phe ong co chu bac nguoi ba tư năm sáu bảy hai út tài vợ chồng',
);

/** Voices that say the same, or tell their own reason. */
const SAME = wordSet('cũng đều nhau với');

/** How far before the verb of saying the speaker stands, and how far behind it the verb a claim. */
const SPEAKER_WITHIN = 4;
const CLAIM_WITHIN = 9;

/** What another voice may hold against a name. */
const OTHERWISE = wordSet('không chưa khác ngược còn làm là thì');

/** True when a name, a number or a denial stands in the first words of what is said. */
function holdsSomething({ words, sentence, reading }: ClaimContext, from: number): boolean {
  for (let at = from; at < Math.min(sentence.to, from + 7); at += 1) {
    if (words[at] === ',' && at > from + 1) return false;
    const token = reading.text.tokens[at];
    if (words[at] === '' || token?.kind === 'number' || OTHERWISE.has(words[at] ?? '')) return true;
  }
  return false;
}

/** Verbs of saying in the sentence with another speaker before each. */
function voicesIn(context: ClaimContext): readonly number[] {
  const { words, sentence } = context;
  const voices: number[] = [];
  let free = sentence.from;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    if (!SAYS.has(words[at] ?? '')) continue;
    for (let k = at - 1; k >= Math.max(free, at - SPEAKER_WITHIN); k -= 1) {
      if (SAME.has(words[k] ?? '') || words[k] === ',') break;
      if (!SPEAKERS.has(words[k] ?? '') || !holdsSomething(context, at + 1)) continue;
      voices.push(at);
      free = at + 1;
      break;
    }
  }
  return voices;
}

/** "Một ông bảo A nhập B, một ông bảo nhập C", "chị thì bảo …, anh thì cãi …": what each of them holds, and not the writer. */
export function ofOneSide(context: ClaimContext, { from, to }: Finding): boolean {
  const { words, sentence } = context;
  let said = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) if (SAYS.has(words[at] ?? '')) said += 1;
  if (said < 2) return false;
  const voices = voicesIn(context);
  return voices.length > 1 && voices.some((at) => at < to && from - at <= CLAIM_WITHIN);
}
