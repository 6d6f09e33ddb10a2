/** Towns that share their name with well-known smaller places elsewhere: what they belong to is not compared. */
export const SHARED_NAMES = new Set([
  'thuan-an',
  'phu-my',
  'tan-an',
  'dong-trieu',
  'vinh',
  'hoa-lu',
  'thu-duc',
  'hong-ngu',
  'tan-uyen',
]);
