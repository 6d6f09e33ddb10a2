import { STANCE_CUES } from '../../assess/language/stance-cues.ts';

/** By these a writer judges, feels, wishes, jokes, asks or refutes: none of it is a matter that a document settles. */
const VIEWS = /^(?:ask\/|distance$|refute\/|rumour\/word$|wish|opinion$|critic$|feel$|joke\/|fiction$|help)/;

const VIEW_FORMS: ReadonlySet<string> = new Set(
  STANCE_CUES.filter(({ id }) => VIEWS.test(id)).flatMap(({ forms }) =>
    forms.split('|').map((form) => form.trim()),
  ),
);

/** Words that brand people or views, and words that pass a verdict. Neither is ever the product's own voice. */
const BRANDS =
  /(?<!\p{L})(?:phản động|thế lực (?:thù địch|xấu)|kẻ xấu|phần tử xấu|đối tượng xấu|chống phá|xuyên tạc|bôi nhọ|nói xấu|bịa đặt|dối trá|nói dối|bịp bợm|luận điệu|phản quốc|bán nước|suy thoái|tự diễn biến|bất mãn|ba que|bò đỏ|dư luận viên|cờ vàng)(?!\p{L})/iu;
const VERDICTS =
  /(?<!\p{L})(?:tin giả|tin vịt|fake news|sai sự thật|tin xấu độc|thông tin xấu độc|xấu độc)(?!\p{L})/iu;

/** A phrase that is nothing but the expression of a view. */
export function isView(phrase: string): boolean {
  return VIEW_FORMS.has(phrase.trim().toLowerCase());
}

/** Words in a text that brand somebody or pass a verdict. */
export function verdictIn(text: string): string | undefined {
  return text.match(BRANDS)?.[0] ?? text.match(VERDICTS)?.[0];
}
