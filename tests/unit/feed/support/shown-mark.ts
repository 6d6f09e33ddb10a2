import type { ShownMark } from '../../../../lib/messages/shown-marks.ts';

/** A mark as the worker sends it to a page. */
export const SHOWN_MARK: ShownMark = {
  kind: 'unsourced',
  label: 'Chưa dẫn nguồn',
  name: 'Chưa dẫn nguồn. Bài: “Bài”.',
  lead: '',
  reasons: [{ quotes: ['Bài'], note: 'Chưa rõ lấy từ đâu.' }],
  why: [],
  records: [],
  places: [],
  spans: [],
  rules: ['r'],
};
