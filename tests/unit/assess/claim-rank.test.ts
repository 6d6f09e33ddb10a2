import { expect, test } from 'vitest';
import { evidenceOf } from '../../../lib/assess/claim-evidence.ts';
import { highestRank, rankOf, rankOfSpecifics, rankOfSubject } from '../../../lib/assess/claim-rank.ts';
import { patternClasses, subjectsOf } from '../../../lib/assess/claim-subjects.ts';
import { createTextReader } from '../../../lib/assess/read-text.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';

test('the order of subjects is that of their evidence', () => {
  const readText = createTextReader(corePack);
  const differing: string[] = [];
  let subjects = 0;
  for (const { text } of readRows('tests/fixtures/corpus/dev.jsonl').rows) {
    const reading = readText({ text, links: [] }, '2026-11-21')?.reading;
    if (reading === undefined) continue;
    for (const [index, sentence] of reading.sentences.entries()) {
      const whole = rankOfSpecifics(reading, sentence.from, sentence.to);
      for (const classes of patternClasses(corePack.claims)) {
        for (const subject of subjectsOf(reading, classes, index, reading.has(classes.context))) {
          const evidence = evidenceOf(reading, classes, index, sentence, subject);
          const rank = rankOfSubject(reading, classes, sentence, subject, whole);
          // The same numbers, added in another order.
          if (Math.abs(rank - rankOf(evidence)) > 1e-9) differing.push(`${classes.pattern.id}: ${text}`);
          if (rank > highestRank(subject, classes, whole))
            differing.push(`bound of ${classes.pattern.id}: ${text}`);
          subjects += 1;
        }
      }
    }
  }
  expect(differing).toEqual([]);
  expect(subjects).toBeGreaterThan(500);
});
