/** Words of today. */
export const NOW = new Set(['giờ', 'nay', 'hiện']);

/** Words that say of a change that it is done, or how things stand now. */
export const NOW_OR_DONE = new Set(['giờ', 'nay', 'hiện', 'đã', 'rồi']);

/** They say that the unit of today is meant, where the former one had the same name. */
export const OF_TODAY = new Set(['mới', 'sau', 'nay', 'giờ', 'hiện']);
