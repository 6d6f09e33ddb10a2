import type { IsoDate } from '../text/iso-date.ts';

/** A real slip used as a lesson: an official letter that cites the right number with a wrong date. */
export interface CitationLesson {
  readonly title: string;
  readonly written: IsoDate;
  readonly recorded: IsoDate;
  readonly story: string;
  readonly lesson: string;
}

/** From a district's public letter of 2021; every other source read gives 17/6/2021. */
export const MISDATED_CITATION: CitationLesson = {
  title: 'Đúng số, nhầm ngày',
  written: '2021-03-17',
  recorded: '2021-06-17',
  story:
    'Năm 2021, một công văn cấp huyện nhắc đến chính Bộ Quy tắc này nhưng ghi ngày 17/3/2021. Các nguồn khác đều ghi 17/6/2021.',
  lesson:
    'Văn bản thật vẫn có thể ghi nhầm. Vì vậy hãy đối chiếu cả số lẫn ngày với nơi ban hành, rồi mới trích dẫn.',
};
