import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LawPanel } from '../../components/guidance/law-panel.tsx';
import { LookupResult } from '../../components/guidance/lookup-result.tsx';
import { RuleCard } from '../../components/guidance/rule-card.tsx';
import { TextsContext } from '../../components/ui/texts-context.ts';
import { CONDUCT_RULES } from '../../lib/guidance/code-of-conduct.ts';
import { communeEntry } from '../../lib/guidance/communes/commune-entries.ts';
import { COMMUNE_ROWS } from '../../lib/guidance/communes/commune-rows.ts';
import { readCommunes } from '../../lib/guidance/communes/read-communes.ts';
import { LAW_NOTES } from '../../lib/guidance/law-notes.ts';
import { lookupEntries } from '../../lib/guidance/lookup-entries.ts';
import { UnitNames } from '../../lib/guidance/unit-names.ts';
import { describeCitation, describeRecord } from '../../lib/i18n/describe-record.ts';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import { corePack } from '../../lib/packs/core/index.ts';

/* Whatever is not confirmed is shown with its note, wherever it is shown. */

afterEach(cleanup);

const TODAY = '2026-11-21';
const COMPARE = 'cần kiểm tra lại với văn bản';

function show(element: React.ReactNode): string {
  const { container } = render(<TextsContext value={popupTexts('vi')}>{element}</TextsContext>);
  const text = container.textContent ?? '';
  cleanup();
  return text;
}

test('every unconfirmed answer of the look-up, and no other', () => {
  const entries = lookupEntries(corePack, TODAY, {
    day: formatPartialDate,
    record: (record, nameOf) => describeRecord(record, 'vi', nameOf),
    citation: describeCitation,
  });
  const names = new UnitNames(corePack.records, TODAY);
  const communes = readCommunes(COMMUNE_ROWS).communes.slice(0, 5);
  const shown = [
    ...entries,
    ...communes.map((commune) => communeEntry({ kind: 'now', commune }, names, TODAY)),
  ].filter((entry) => entry.kind !== 'law');
  expect(shown.filter((entry) => entry.status === 'unconfirmed').length).toBeGreaterThan(10);
  const wrong = shown.filter(
    (entry) => show(<LookupResult entry={entry} />).includes(COMPARE) !== (entry.status === 'unconfirmed'),
  );
  expect(wrong.map((entry) => entry.id)).toEqual([]);
});

test('every unconfirmed line of the notes on law, in the look-up as in its own part', () => {
  const unconfirmed = LAW_NOTES.flatMap((note) =>
    note.statements.filter((item) => item.status === 'unconfirmed'),
  );
  expect(unconfirmed.length).toBeGreaterThan(3);
  expect(show(<LawPanel />).split(COMPARE)).toHaveLength(unconfirmed.length + 1);
  const entries = lookupEntries(corePack, TODAY, {
    day: formatPartialDate,
    record: (record, nameOf) => describeRecord(record, 'vi', nameOf),
    citation: describeCitation,
  });
  for (const { text } of unconfirmed) {
    const entry = entries.find((item) => item.kind === 'law' && item.text.includes(text.replace(/\.$/, '')));
    expect(entry?.text).toContain(`${text.replace(/\.$/, '')} (${COMPARE}).`);
  }
});

test('every card of the Code whose number or substance is not confirmed', () => {
  for (const rule of CONDUCT_RULES) {
    const text = show(<RuleCard rule={rule} heading="h3" whole />);
    const gap = rule.place.article === null || rule.place.clause === null;
    expect(text.includes('cần kiểm tra lại'), rule.id).toBe(gap || rule.substance === 'unconfirmed');
  }
});
