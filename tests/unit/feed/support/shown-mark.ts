import type { ShownMark } from '../../../../lib/messages/shown-marks.ts';

/** A mark as the worker sends it to a page. */
export const SHOWN_MARK: ShownMark = {
  kind: 'unsourced',
  name: 'Chưa dẫn nguồn. Bài: “Bài”.',
  face: 'Chưa dẫn nguồn',
  section: ['section', {}, 'Chưa rõ lấy từ đâu.'],
  noticed: ['li', {}, 'Chưa rõ lấy từ đâu.'],
  spans: [],
  rules: ['r'],
};
