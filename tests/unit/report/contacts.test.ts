import { describe, expect, it } from 'vitest';
import {
  BANK,
  CALLS_156,
  CHILDREN_111,
  CHILDREN_ONLINE,
  COMMUNE_OFFICE,
  COMMUNE_POLICE,
  CONTACTS_AS_OF,
  FALSE_NEWS_CENTRE,
  MESSAGES_5656,
  OWN_AGENCY,
  POLICE_113,
  PROVINCE_CONTACTS,
  PROVINCE_POLICE,
  VNEID,
} from '../../../lib/report/contacts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const CONTACTS = [
  ...[OWN_AGENCY, COMMUNE_OFFICE, VNEID, COMMUNE_POLICE, POLICE_113, BANK],
  ...[
    CHILDREN_111,
    CHILDREN_ONLINE,
    FALSE_NEWS_CENTRE,
    CALLS_156,
    MESSAGES_5656,
    PROVINCE_POLICE,
    ...PROVINCE_CONTACTS,
  ],
];
/** Numbers whose operator changed: shown, but to be called and checked before use. */
const CHANGED_HANDS = /\b5?656\b|\b156\b/;
/** Bodies that were dissolved or merged in 2025, with their domains and numbers. */
const DISSOLVED =
  /mic\.gov\.vn|ais\.gov\.vn|khonggianmang|Thông tin và Truyền thông|TT&TT|ATTT|UBND huyện|Công an huyện|18008108|0799\.?116\.?888/i;

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
        if (CHANGED_HANDS.test(text)) expect(contact.checkFirst).toBe(true);
      }
    },
  );

  it('the check for dissolved bodies can fail', () => {
    expect('online.abei@mic.gov.vn').toMatch(DISSOLVED);
    expect('Sở TT&TT').toMatch(DISSOLVED);
  });
});
