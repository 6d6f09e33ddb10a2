/** Words of today. */
export const NOW = new Set(['giờ', 'nay', 'hiện']);
