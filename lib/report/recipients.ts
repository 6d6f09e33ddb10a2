import {
  BANK,
  CALLS_156,
  CHILDREN_111,
  CHILDREN_ONLINE,
  COMMUNE_POLICE,
  isStale,
  MESSAGES_5656,
  type OfficialContact,
  OWN_AGENCY,
  POLICE_113,
  PROVINCE_CONTACTS,
  PROVINCE_POLICE,
  VNEID,
} from './contacts.ts';
import type { HarmCategory } from './harm-categories.ts';

/** Contacts whose place in the list is taken by those of the person's province. */
const BY_CATEGORY: Readonly<Record<HarmCategory, readonly OfficialContact[]>> = {
  fraud: [BANK, COMMUNE_POLICE, VNEID, PROVINCE_POLICE, POLICE_113, CALLS_156, MESSAGES_5656],
  impersonation: [VNEID, COMMUNE_POLICE, PROVINCE_POLICE, CALLS_156, MESSAGES_5656],
  'phishing-malware': [OWN_AGENCY, VNEID, PROVINCE_POLICE, CALLS_156, MESSAGES_5656],
  'account-takeover': [OWN_AGENCY, BANK, VNEID, PROVINCE_POLICE],
  'personal-data-exposure': [OWN_AGENCY, VNEID, PROVINCE_POLICE],
  'child-harm': [CHILDREN_111, POLICE_113, CHILDREN_ONLINE],
  'intimate-image-abuse': [VNEID, COMMUNE_POLICE, PROVINCE_POLICE, CHILDREN_111],
  'threat-of-violence': [POLICE_113, COMMUNE_POLICE, VNEID, PROVINCE_POLICE],
};

export interface Where {
  /** Name of one of the 34 units, or empty. */
  readonly province: string;
  /** The agency's own contact in place of the general entry. */
  readonly own?: OfficialContact | undefined;
  /** ISO day. */
  readonly today: string;
  /** Offices that packs name, with the province they are for; without one for everybody. */
  readonly added?: readonly OfficialContact[] | undefined;
}

/** Who takes a report of this category, best first. Those that must be called and checked before use come last. */
export function recipientsFor(
  category: HarmCategory,
  { province, own = OWN_AGENCY, today, added = [] }: Where,
): readonly OfficialContact[] {
  const local = [
    ...added.filter((contact) => contact.province === undefined || contact.province === province),
    ...PROVINCE_CONTACTS.filter((contact) => contact.province === province),
  ];
  const all = BY_CATEGORY[category].flatMap((contact) => {
    if (contact === OWN_AGENCY) return [own];
    return contact === PROVINCE_POLICE ? [...local, contact] : [contact];
  });
  const stale = all.filter((contact) => isStale(contact, today));
  return [...all.filter((contact) => !stale.includes(contact)), ...stale];
}
