/** A question to an office about the words of a claim: Vietnamese in every language, and nothing about who wrote. */
export function questionAbout(words: string): string {
  return `Xin cho hỏi: nội dung “${words}” dựa trên văn bản nào, áp dụng từ ngày nào?`;
}

/**
 * What to tell the police about words that look like a scam: Vietnamese in every language, and nobody's name.
 *
 * @param place where it was seen: "Facebook", "một trang mạng"
 */
export function reportOf(words: string, place: string): string {
  return `Tôi thấy một nội dung có dấu hiệu lừa đảo và xin báo để kiểm tra. Lời trong bài: “${words}”. Nơi thấy: ${place}.`;
}
