import type { CountSubject } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { Span, TokenizedText } from '../../text/types.ts';

/** A checkable value at tokens `[from, to)`; `span` points into the original text. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** What "cũ" or "mới" after a name says: "Tây Ninh cũ" is the former unit. */
export type Era = 'former' | 'new';

export interface ProvinceSlot extends Slot {
  /** Id of the name: "dong-thap" is the old and the new Đồng Tháp; records tell which is meant on a day. */
  readonly unitId: string;
  /**
   * `current`: one of the 34 (and, before 1/7/2025, one of the 63) · `former`: only one of the 63 · `other`: a name
   * that is no unit today (an earlier province, a region, an invented name).
   */
  readonly status: 'current' | 'former' | 'other';
  /** The type written before the name, included in the slot: "tỉnh Đồng Nai", "TP Huế". */
  readonly prefix?: 'tỉnh' | 'thành phố' | undefined;
  readonly era?: Era | undefined;
  /** True when read from a hashtag. */
  readonly viaTag: boolean;
}

export interface TownSlot extends Slot {
  readonly townId: string;
  readonly inFormerUnit: string;
  /** True when it was the seat of that former unit. */
  readonly seat: boolean;
  readonly era?: Era | undefined;
}

export interface ZoneSlot extends Slot {
  readonly placeId: string;
  /** True when "đặc khu" stands before the name. */
  readonly prefixed: boolean;
}

/** How a date is tied to what is said: "từ 1/7", "trước 31/12", "đến hết 30/11". */
export type DateLead = 'from' | 'before' | 'until' | 'after' | 'on';

export interface DateSlot extends Slot {
  readonly calendar: 'solar' | 'lunar';
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** The parts as written (lunar parts for a lunar date). A year of `undefined` was not written. */
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** First and last day, when they could be worked out; equal for a day. Absent for lunar dates. */
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  /**
   * What `start` rests on: `stated` = every part was written; `posted` / `read` = completed from the day of the post
   * or, when the page shows none, from the day of reading (then only the written parts are worth comparing).
   */
  readonly basis: 'stated' | 'posted' | 'read';
  readonly lead?: DateLead | undefined;
}

export interface TimeSlot extends Slot {
  readonly kind: 'clock' | 'period' | 'duration';
  /** Minutes after midnight; for a duration its length in minutes. */
  readonly minutes: number;
  /** End of a period, minutes after midnight. */
  readonly untilMinutes?: number | undefined;
}

export interface CountSlot extends Slot {
  readonly value: number;
  /**
   * What may be meant, most likely first. "34 tỉnh" is read both as all units and as provinces only; it agrees when
   * one reading agrees. Empty: something that no record counts.
   */
  readonly subjects: readonly CountSubject[];
  /** The counted noun as canonical text: "tỉnh thành", "điểm". Empty when the number stands alone after "còn". */
  readonly noun: string;
  /** True when the sentence speaks of the whole country. */
  readonly national: boolean;
  /** In "34 tỉnh còn 16" the 16 has 34 here. */
  readonly changedFrom?: number | undefined;
  /** In "34 tỉnh còn 16" the 34 has 16 here. */
  readonly changesTo?: number | undefined;
}

export interface AmountSlot extends Slot {
  readonly kind: 'money' | 'percent' | 'months-salary';
  /** Đồng, per cent, or months; for a range its lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly upTo?: number | undefined;
}

/** A document cited by number, or by its type and a bare number ("Nghị quyết 60"). */
export interface DocumentSlot extends Slot {
  /** Canonical number and sign ("202/2025/QH15", "874/QĐ-BTTTT"), or only the serial when no sign was written. */
  readonly number: string;
  readonly serial: number;
  readonly year?: number | undefined;
  /** What stands after the last separator, canonical: "QH15", "QĐ-BTTTT", "KL/TW". Absent for a bare number. */
  readonly sign?: string | undefined;
  /** Type of document, from the word before it or from the sign: "nghị quyết". */
  readonly docType?: string | undefined;
  /** True when number and sign are complete, so that a reader can look it up. */
  readonly complete: boolean;
  /** The date written after it: "… ngày 17/6/2021". */
  readonly date?: DateSlot | undefined;
}

/** A telephone number. The digits stay in the text: only what kind of number it is matters here. */
export interface PhoneSlot extends Slot {
  readonly kind: 'mobile' | 'landline' | 'hotline';
}

export interface AccountSlot extends Slot {
  readonly digits: number;
}

export interface LinkSlot extends Slot {
  /** With a scheme; "https://" is put before a bare domain. */
  readonly url: string;
  readonly host: string;
}

/** A named agency, outlet or fact-checker, wherever it stands; whether it is credited is for the caller to decide. */
export interface NamedSourceSlot extends Slot {
  readonly kind: 'agency' | 'outlet' | 'factcheck' | 'official-site';
  /** Id of the agency pattern or of the source. */
  readonly id: string;
  /** A school, a hospital …: one can stand there, too. */
  readonly isPlace?: boolean | undefined;
}

/** Days that relative dates are worked out from. */
export interface WhenRead {
  readonly postedOn?: IsoDate | undefined;
  readonly readOn: IsoDate;
}

/** Everything checkable in one text, each list in the order of the text. */
export interface SlotReadings {
  readonly provinces: readonly ProvinceSlot[];
  readonly towns: readonly TownSlot[];
  readonly zones: readonly ZoneSlot[];
  readonly dates: readonly DateSlot[];
  readonly times: readonly TimeSlot[];
  readonly counts: readonly CountSlot[];
  readonly amounts: readonly AmountSlot[];
  readonly documents: readonly DocumentSlot[];
  readonly phones: readonly PhoneSlot[];
  readonly accounts: readonly AccountSlot[];
  readonly links: readonly LinkSlot[];
  readonly namedSources: readonly NamedSourceSlot[];
}

/** Reads the checkable values of a text. Pure: the same text and days always give the same readings. */
export type ReadSlots = (text: TokenizedText, when: WhenRead) => SlotReadings;
