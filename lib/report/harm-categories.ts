/**
 * The harms that can be reported. A closed list in code: no pack, setting, message or stored row adds to it, and
 * everything that is not here (opinion, criticism, politics, a mistaken claim) leads to a question instead.
 */
export const HARM_CATEGORIES = Object.freeze([
  'fraud',
  'impersonation',
  'phishing-malware',
  'account-takeover',
  'personal-data-exposure',
  'child-harm',
  'intimate-image-abuse',
  'threat-of-violence',
] as const);

export type HarmCategory = (typeof HARM_CATEGORIES)[number];

/** The category that `value` names, or undefined for anything outside the list. */
export function readHarmCategory(value: unknown): HarmCategory | undefined {
  return HARM_CATEGORIES.find((category) => category === value);
}

/** Names of the categories in a report: Vietnamese, as an office reads them. */
export const HARM_NAMES: Readonly<Record<HarmCategory, string>> = {
  fraud: 'dấu hiệu lừa đảo chiếm đoạt tiền, tài sản',
  impersonation: 'mạo danh cơ quan hoặc cá nhân',
  'phishing-malware': 'đường dẫn giả, tệp cài đặt lạ',
  'account-takeover': 'chiếm quyền tài khoản',
  'personal-data-exposure': 'lộ thông tin cá nhân',
  'child-harm': 'xâm hại trẻ em',
  'intimate-image-abuse': 'phát tán hình ảnh riêng tư',
  'threat-of-violence': 'đe dọa dùng bạo lực',
};

/** Material that must not be kept, quoted or captured, not even to report it. */
export function isNeverQuoted(category: HarmCategory | undefined): boolean {
  return category === 'child-harm' || category === 'intimate-image-abuse';
}
