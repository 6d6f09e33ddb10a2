import { z } from 'zod';
import { partialDateSchema } from './date-schema.ts';

export const domainSchema = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

/**
 * A place where a claim can be checked, or a kind of host that can never be the source of a claim (`social`,
 * `shortener`). `listed`: an outlet that an imported pack lists; it counts as a source and vouches for no link. A domain stands for itself and everything below it.
 */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/),
  class: z.enum(['official', 'press', 'factcheck', 'social', 'shortener', 'listed']),
  domains: z.array(domainSchema),
  /** As written in posts, first the full one: "Tuổi Trẻ", "báo Tuổi Trẻ". Empty: not credited by name. */
  names: z.array(z.string().min(1)),
  /** What it can settle, for the "where to check" list. */
  settles: z.array(z.string().min(1)),
  /** Province-level unit that it speaks for. */
  unitId: z.string().min(1).optional(),
  /** False: kept so that nobody adds it again, never offered to the reader. */
  offered: z.boolean(),
  asOf: partialDateSchema,
  status: z.enum(['confirmed', 'unconfirmed']),
  note: z.string().min(1).optional(),
});

/** A domain under which only state bodies can register, e.g. `gov.vn`. */
export const officialZoneSchema = z.strictObject({
  zone: domainSchema,
  note: z.string().min(1),
  status: z.enum(['confirmed', 'unconfirmed']),
});

/**
 * How a named agency is written: one of `leads`, then what `follow` asks for.
 * - `none`: the lead is the whole name ("Quốc hội", "Ngân hàng Nhà nước")
 * - `listed`: one of `names` ("Bộ" + "Nội vụ")
 * - `place`: a level word ("phường", "xã", "tỉnh") and/or a place name ("Công an" + "tỉnh Khánh Hòa", "UBND" + "xã")
 * - `proper`: one or more capitalised words ("Sở Văn hóa, Thể thao và Du lịch")
 */
export const agencySchema = z.strictObject({
  id: z.string().min(1),
  leads: z.array(z.string().min(1)).min(1),
  follow: z.enum(['none', 'listed', 'place', 'proper']),
  names: z.array(z.string().min(1)),
  /** One can stand there, too: "bắn pháo hoa từ Bệnh viện …" credits nobody. */
  isPlace: z.boolean().optional(),
});
