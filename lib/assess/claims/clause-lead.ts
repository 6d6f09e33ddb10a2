import type { ClaimContext } from './finding.ts';

/** Words that may stand before what a clause speaks of and leave it that: "nhắc các em là ngày …", "tháng 2 này …". */
const LEAD = new Set(
  `ngày lễ tết cái đại nhớ nhắc nhở lưu chú ý biết ghi rằng là thì mà ủa ơ à dạ thưa mai kia nay này vừa mới rồi năm tháng hôm sáng tối
  các em con mấy bạn bác anh chị bà cô ông cháu nhà cả mọi người ơi học thuộc bài câu theo lịch hàng hằng nước mình ta việt nam thế vậy tới sắp đến của
  xin báo tin thông nói cho nghe vì do nên và nhưng còn ạ nha nhé nè`
    .split(/\s+/)
    .concat(''),
);

const STOPS = new Set([',', ';', ':', '(', '–', '-', '.', '!']);

/** Further back it is another thing that is spoken of. */
const WITHIN = 7;

/** True when what stands at `at` is what its clause speaks of: nothing but light words before it, or one of `also`. */
export function opensTelling(
  { words, sentence, reading }: ClaimContext,
  at: number,
  also?: ReadonlySet<string>,
): boolean {
  for (let k = at - 1; k >= sentence.from; k -= 1) {
    const word = words[k] ?? '';
    if (STOPS.has(word)) return true;
    if (
      at - k > WITHIN ||
      !(LEAD.has(word) || also?.has(word) === true || reading.text.tokens[k]?.kind === 'number')
    )
      return false;
  }
  return true;
}

/** Small words and marks at the end of what is told. */
const TAIL = new Set(
  `nha nhé nhe nghen hen nè đó đấy mà chứ chớ ạ á rồi thôi luôn con cháu em anh chị bà bác cô các mấy mọi bạn cả cơ nên , . ! ; ) … - – nghe nhớ đâu`
    .split(/\s+/)
    .concat(''),
);

/** True when nothing more is said of what ends at `at`. */
export function endsTelling({ words, sentence }: ClaimContext, at: number): boolean {
  return at >= sentence.to || TAIL.has(words[at] ?? '');
}
