/** "Nếu ai chưa cập nhật thì …", "nếu khách hỏi thì trả lời …": in case of what the reader knows. */
const FOR_READER =
  /^nếu (?:có )?(?:ai|khách|bạn|bác|mọi người|anh chị|nhà mình|các \S+|mấy \S+)(?: \S+){0,4}? (?:hỏi|biết|cập nhật|quên|thắc mắc|rõ|nhớ)(?: \S+){0,3}? ?(?:thì|,)(?: |$)/u;

/** True when the "nếu" at `at` tells for whom the claim is told. */
export function forReader(words: readonly string[], at: number): boolean {
  return words[at] === 'nếu' && FOR_READER.test(words.slice(at, at + 14).join(' '));
}
