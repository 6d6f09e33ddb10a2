/** Ways, vehicles, errands and weather: a place that somebody goes to joins none. */
export const TRAVEL = new Set([
  'xe',
  'bay',
  'chạy',
  'đi',
  'đường',
  'km',
  'cây',
  'chuyến',
  'tàu',
  'vé',
  'ship',
  'hàng',
  'chở',
  'lịch',
  'tour',
  'phượt',
  'máy',
  'khách',
  'chơi',
  'quê',
  'làm',
  'học',
  'ở',
  'giao',
  'gửi',
  'lấy',
  'bão',
  'gió',
  'mưa',
  'mua',
]);

/** How far it is: behind a journey between two places. */
export const DISTANCE = new Set(['tiếng', 'phút', 'km', 'cây']);

/** What is carried from one place to another, and by what. */
export const CARRIES = new Set(['chở', 'ship', 'giao', 'xe', 'chuyến', 'tuyến', 'vé', 'tải', 'gửi', 'bay']);
