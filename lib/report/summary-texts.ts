import { HARM_NAMES } from './harm-categories.ts';
import type { Platform, SentSubject } from './sent-trace.ts';

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Names as an office reads them: the summary goes to one, whatever the language of the interface. */
export function subjectName(subject: SentSubject): string {
  return subject === 'question' ? 'Câu hỏi để xác minh' : `Tin báo: ${HARM_NAMES[subject]}`;
}

export function platformName(platform: Platform): string {
  return platform === 'other' ? 'Nơi khác' : sentence(platform);
}
