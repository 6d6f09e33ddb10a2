/** Codes of the marks that mean something inside words, numbers and addresses. */
export const HASH = 35;
export const APOSTROPHE = 39;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const AT = 64;
export const UNDERSCORE = 95;
export const EN_DASH = 0x2013;
