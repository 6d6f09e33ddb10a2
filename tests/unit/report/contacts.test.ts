import { describe, expect, it } from 'vitest';
import {
  COMMUNE_OFFICE,
  COMMUNE_POLICE,
  CONTACTS_AS_OF,
  OWN_AGENCY,
  POLICE_113,
  VNEID,
} from '../../../lib/report/contacts.ts';
import { questionAbout, reportOf } from '../../../lib/report/words-to-send.ts';
import { textFaults } from '../guidance/text-faults.ts';

const CONTACTS = [OWN_AGENCY, COMMUNE_OFFICE, VNEID, COMMUNE_POLICE, POLICE_113];
/** Bodies that were dissolved or merged in 2025, with their domains and numbers. */
const DISSOLVED =
  /mic\.gov\.vn|ais\.gov\.vn|khonggianmang|Thông tin và Truyền thông|TT&TT|ATTT|PA05|UBND huyện|Công an huyện|18008108|\b5?656\b|\b156\b/i;

describe('official contacts', () => {
  it.each(CONTACTS.map((contact) => [contact.id, contact] as const))(
    '%s is sourced and clean',
    (_id, contact) => {
      expect(contact.source).not.toBe('');
      const { sourceDate } = contact;
      if (sourceDate !== undefined) {
        expect(sourceDate).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        expect(sourceDate <= CONTACTS_AS_OF).toBe(true);
      }
      for (const text of [contact.name, contact.value, contact.use]) {
        expect(textFaults(text)).toEqual([]);
        expect(text).not.toMatch(DISSOLVED);
      }
    },
  );

  it('the check for dissolved bodies can fail', () => {
    expect('online.abei@mic.gov.vn').toMatch(DISSOLVED);
    expect('Sở TT&TT').toMatch(DISSOLVED);
  });
});

describe('words to send', () => {
  it('carry the claim, and judge nobody', () => {
    const question = questionAbout('mỗi xã chỉ còn 30 biên chế');
    expect(question).toContain('“mỗi xã chỉ còn 30 biên chế”');
    expect(question.endsWith('?')).toBe(true);
    const report = reportOf('đọc mã OTP cho em', 'Zalo');
    expect(report).toContain('“đọc mã OTP cho em”. Nơi thấy: Zalo.');
    for (const text of [question, report]) {
      expect(textFaults(text)).toEqual([]);
      expect(text).not.toMatch(/tin giả|sai sự thật|bịa|nói dối|xuyên tạc|kẻ xấu/i);
    }
  });
});
