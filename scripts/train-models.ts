/**
 * Fits the two linear models of the assessment on labelled rows and writes them to lib/assess/model.
 * `node scripts/train-models.ts FILE.jsonl … [--dry]`: with `--dry` only the figures of the held-out folds are shown.
 * Deterministic: the same rows give the same numbers.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSourced } from '../lib/assess/credit.ts';
import { assertsNothing, mayBeScam, openClaims } from '../lib/assess/decide.ts';
import { createTextReader } from '../lib/assess/read-text.ts';
import { scamFeatures } from '../lib/assess/scam.ts';
import { claimFeatures } from '../lib/assess/unsourced.ts';
import { CLAIM_WORD, TEXT_WORD, wholeText, wordFeatures } from '../lib/assess/word-evidence.ts';
import { corePack } from '../lib/packs/core/index.ts';
import { type CorpusRow, readRows } from './support/corpus-rows.ts';
import { crossValidate, type Example, fit, type Fitted } from './support/logistic.ts';
import { READING_DAY } from './support/score-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    weights: { type: 'boolean', default: false },
    ridge: { type: 'string', default: '2' },
  },
});

const readText = createTextReader(corePack);
const claims: Example[] = [];
const scams: Example[] = [];
const missed = { claim: 0, scam: 0 };

for (const file of positionals) for (const row of readRows(file).rows) addRow(row);

function addRow(row: CorpusRow): void {
  const read = readText(
    { text: row.text, links: row.links, postedOn: row.postedOn ?? undefined },
    row.readOn ?? READING_DAY,
  );
  const isScam = row.gold.includes('scam');
  const isClaim = row.gold.includes('unsourced');
  if (read === undefined || !mayBeScam(read)) missed.scam += isScam ? 1 : 0;
  else {
    const features = new Map([
      ...scamFeatures(read.reading, read.signals, read.stance),
      ...wordFeatures(read.reading, wholeText(read.reading), TEXT_WORD),
    ]);
    scams.push({ id: row.id, features, positive: isScam });
  }
  const open = read === undefined ? [] : openClaims(read);
  const gated =
    read === undefined ||
    open.length === 0 ||
    assertsNothing(read) ||
    (!isScam && isSourced(read.credit, 'balanced', read.stance.presses || read.stance.hidesOrigin));
  if (gated) {
    missed.claim += isClaim ? 1 : 0;
    if (isClaim && values.weights) console.log('gated', row.id, read === undefined ? 'unread' : `${open.length} ${assertsNothing(read)} ${JSON.stringify(read.credit.named?.id)} ${read.credit.link} ${read.credit.document}`);
    return;
  }
  const [best] = open;
  if (best === undefined) return;
  const features = new Map([
    ...claimFeatures(read.reading, open, read.stance, { scam: isScam, settled: read.findings.length > 0 }),
    ...wordFeatures(read.reading, wholeText(read.reading), TEXT_WORD),
    ...wordFeatures(read.reading, best.sentence, CLAIM_WORD),
  ]);
  claims.push({ id: row.id, features, positive: isClaim });
}

const ridge = Number(values.ridge);
for (const [name, examples, lost] of [
  ['claim', claims, missed.claim],
  ['scam', scams, missed.scam],
] as const) {
  console.log(`${name}: ${examples.length} examples, ${examples.filter((one) => one.positive).length} positive, ${lost} lost before the model`);
  const folds = crossValidate(examples, ridge);
  for (const shift of [-0.5, 0, 0.25, 0.5, 0.75, 1]) {
    let right = 0;
    let given = 0;
    for (const { example, score } of folds) {
      if (score <= shift) continue;
      given += 1;
      if (example.positive) right += 1;
    }
    const wanted = examples.filter((one) => one.positive).length + lost;
    console.log(`  threshold ${shift.toFixed(2)}: precision ${(right / given).toFixed(3)} recall ${(right / wanted).toFixed(3)}`);
  }
  // Both are marked a little late: silence is the safer error. Measured with one corpus left out at a time.
  const shift = name === 'claim' ? 0.5 : 0.25;
  const fitted = fit(examples, ridge);
  if (values.weights) show(fitted);
  if (!values.dry) write(name, { ...fitted, bias: fitted.bias - shift });
}

function show(fitted: Fitted): void {
  const sorted = Object.entries(fitted.weights).sort((a, b) => b[1] - a[1]);
  console.log(`  bias ${fitted.bias.toFixed(2)}`, sorted.map(([name, weight]) => `${name} ${weight.toFixed(2)}`).join('; '));
}

function write(name: 'claim' | 'scam', fitted: Fitted): void {
  const constant = `${name.toUpperCase()}_MODEL`;
  const lines = Object.entries(fitted.weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `    '${feature}': ${weight.toFixed(3)},`);
  writeFileSync(
    `lib/assess/model/${name}-model.ts`,
    `import type { LinearModel } from './linear-model.ts';

/** Written by scripts/train-models.ts from the labelled rows; do not edit by hand. */
export const ${constant}: LinearModel = {
  bias: ${fitted.bias.toFixed(3)},
  weights: {
${lines.join('\n')}
  },
};
`,
  );
}
