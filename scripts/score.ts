/**
 * `npm run -s score -- FILE.jsonl … [--errors] [--level L]` prints how the assessment does on labelled rows.
 * `--errors` lists the rows whose marks are not exactly the labelled ones.
 */
import { parseArgs } from 'node:util';
import { createAssessor } from '../lib/assess/create-assessor.ts';
import { corePack } from '../lib/packs/core/index.ts';
import { readRows } from './support/corpus-rows.ts';
import { formatScore, scoreRows } from './support/score-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    level: { type: 'string', default: 'balanced' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || positionals.length === 0) {
  console.log('usage: npm run -s score -- FILE.jsonl … [--errors] [--level quiet|balanced|strict]');
  process.exit(values.help ? 0 : 1);
}
const level = values.level;
if (level !== 'quiet' && level !== 'balanced' && level !== 'strict') {
  console.error(`There is no level "${level}": use quiet, balanced or strict.`);
  process.exit(1);
}

const assessor = createAssessor(corePack);
let bad = 0;
for (const file of positionals) {
  const { rows, problems } = readRows(file);
  for (const problem of problems) console.error(problem);
  bad += problems.length;
  const score = scoreRows(assessor, rows, level);
  console.log(`${file} (${rows.length} rows)`);
  console.log(formatScore(score));
  if (values.errors)
    for (const error of score.errors)
      console.log(
        `${error.id}\tgold ${error.gold.join(',') || '–'}\tgot ${error.marks.join(',') || '–'}\t[${error.tags.join(',')}]\t${error.rules.join(' ')}\n\t${error.text.replaceAll('\n', ' ⏎ ')}`,
      );
}
process.exit(bad > 0 ? 1 : 0);
