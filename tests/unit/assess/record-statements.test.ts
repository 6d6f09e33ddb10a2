import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import type { UnitRecord } from '../../../lib/packs/types.ts';
import { type StatementUnit, statementsOf } from '../../fixtures/record-statements.ts';
import {
  type CountedUnit,
  earlyStatementsOf,
  furtherStatementsOf,
} from '../../fixtures/record-statements-more.ts';

const assessor = createAssessor(corePack);

const formerName = new Map(
  corePack.records.flatMap((record) =>
    record.kind === 'former-unit' ? [[record.unitId, record.name] as const] : [],
  ),
);

function unitsOn(day: string): (StatementUnit & CountedUnit)[] {
  const inForce = (record: UnitRecord): boolean =>
    record.validFrom <= day && (record.validTo === undefined || day <= record.validTo);
  return corePack.records
    .flatMap((record) => (record.kind === 'unit' && inForce(record) ? [record] : []))
    .map((record) => ({
      id: record.unitId,
      name: record.name,
      isCity: record.unitType === 'thành phố',
      formedFrom: record.formedFrom.map((id) => formerName.get(id) ?? id),
      centreIn: formerName.get(record.centreIn) ?? record.centreIn,
      communes: record.communes.xa + record.communes.phuong + record.communes.dacKhu,
    }));
}

const kindsOf = (text: string, readOn: string): string[] =>
  assessor.assess({ text, links: [] }, { readOn, level: 'balanced' }).marks.map((mark) => mark.kind);

describe.each(['2025-08-01', '2026-04-29', '2026-05-01', '2026-11-21'])(
  'statements about the 34 units read on %s',
  (day) => {
    const units = unitsOn(day);

    it('knows 34 units', () => {
      expect(units).toHaveLength(34);
    });

    it('marks every wrong statement as differs and no right one', () => {
      const failures = statementsOf(units)
        .map((statement) => ({ ...statement, kinds: kindsOf(statement.text, day) }))
        .filter(({ right, kinds }) => (right ? kinds.length > 0 : !kinds.includes('differs')))
        .map(
          ({ kind, phrasing, right, text, kinds }) =>
            `${kind}#${phrasing} ${right ? 'right' : 'wrong'} [${kinds}] ${text}`,
        );
      expect(failures).toEqual([]);
    });
  },
);

describe.each([
  ['2025-08-01', '1/1/2026'],
  ['2026-04-29', '1/9/2025'],
  ['2026-05-01', '15/8/2025'],
  ['2026-11-21', '1/1/2026'],
] as const)('further statements about the 34 units read on %s', (day, wrongDay) => {
  it('marks every wrong statement as differs and no right one', () => {
    const failures = furtherStatementsOf(unitsOn(day), wrongDay)
      .map((statement) => ({ ...statement, kinds: kindsOf(statement.text, day) }))
      .filter(({ right, kinds }) => right === kinds.includes('differs'))
      .map(({ kind, phrasing, right, text }) => `${kind}#${phrasing} ${right ? 'right' : 'wrong'} ${text}`);
    expect(failures).toEqual([]);
  });
});

describe('statements read on 2025-02-26, before anything was decided', () => {
  // A centre of a unit that does not exist yet, or a split from it, is no statement about that day's record.
  const day = '2025-02-26';
  const statements = statementsOf(unitsOn('2025-08-01')).filter(
    ({ kind }) => kind === 'merged-with' || kind === 'merged-into' || kind === 'renamed',
  );

  it('marks every claim that a merger is done', () => {
    const failures = statements
      .filter(({ text }) => !text.includes('2025'))
      .filter(({ text }) => !kindsOf(text, day).includes('differs'))
      .map(({ kind, phrasing, text }) => `${kind}#${phrasing} ${text}`);
    expect(failures).toEqual([]);
  });
});

describe('mergers told with a past day on 2025-02-26', () => {
  it('are marked', () => {
    const missed = earlyStatementsOf(unitsOn('2025-08-01')).filter(
      (text) => !kindsOf(text, '2025-02-26').includes('differs'),
    );
    expect(missed).toEqual([]);
  });
});

describe('counts on their day', () => {
  const say: readonly ((n: number) => string)[] = [
    (n) => `Cả nước hiện có ${n} tỉnh, thành phố.`,
    (n) => `Nước mình giờ ${n} tỉnh thành nha mấy đứa`,
    (n) => `Hiện nay Việt Nam có ${n} đơn vị hành chính cấp tỉnh.`,
    (n) => `việt nam có ${n} tỉnh thành thôi bạn ơi`,
    (n) => `Tổng cộng ${n} tỉnh, thành trên cả nước, học thuộc nhé các em.`,
    (n) => `nuoc minh bay gio co ${n} tinh thanh do ba con`,
    (n) => `VIỆT NAM CÓ ${n} TỈNH THÀNH`,
    (n) => `Theo mình biết cả nước đang có ${n} tỉnh thành.`,
    (n) => `Bây giờ còn ${n} tỉnh thành thôi.`,
    (n) => `Bản đồ mới nhất: ${n} đơn vị cấp tỉnh.`,
  ];
  const days = [
    ['2025-02-26', 63],
    ['2025-08-01', 34],
    ['2026-04-29', 34],
    ['2026-05-01', 34],
    ['2026-11-21', 34],
  ] as const;

  it.each(days)('on %s there are %i', (day, right) => {
    const failures = say.flatMap((phrase, i) =>
      [right, right === 34 ? 63 : 34, 31].flatMap((n) => {
        const kinds = kindsOf(phrase(n), day);
        const fine = n === right ? kinds.length === 0 : kinds.includes('differs');
        return fine ? [] : [`#${i} ${n} [${kinds}] ${phrase(n)}`];
      }),
    );
    expect(failures).toEqual([]);
  });
});
