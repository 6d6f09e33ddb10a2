/** `npm run -s assess -- FILE.jsonl [--on DATE] [--level L]`: one line of JSON a row, see HELP. */
import { parseArgs } from 'node:util';
import { createAssessor } from '../lib/assess/create-assessor.ts';
import { corePack } from '../lib/packs/core/index.ts';
import { readRows } from './support/corpus-rows.ts';
import { READING_DAY } from './support/score-rows.ts';

const HELP = `usage: npm run -s assess -- FILE.jsonl [--on YYYY-MM-DD] [--level quiet|balanced|strict]

Assesses every row of a JSON Lines file and prints one line of JSON a row:
  {"id", "marks": [kind …], "agrees": [record id …], "reasons": [{"kind", "rule", "text", "note", "record"?} …]}

A row needs "text"; "id", "links", "postedOn" and "readOn" are used when they are there.
The day of reading is, in this order: the row's "readOn", the day given with --on, ${READING_DAY}.
A line that is no row is named on stderr with its number, the others are assessed, and the exit code is 1.`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

interface Flags {
  readonly file: string;
  readonly on: string;
  readonly level: 'quiet' | 'balanced' | 'strict';
}

function isLevel(text: string): text is Flags['level'] {
  return text === 'quiet' || text === 'balanced' || text === 'strict';
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function readFlags(): Flags {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) fail(HELP);
  if (!isLevel(values.level)) fail(`There is no level "${values.level}": use quiet, balanced or strict.`);
  if (!isDay(values.on)) fail(`"${values.on}" is no day: write YYYY-MM-DD.`);
  return { file, on: values.on, level: values.level };
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      on: { type: 'string', default: READING_DAY },
      level: { type: 'string', default: 'balanced' },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
}

const flags = readFlags();
let rows: ReturnType<typeof readRows>;
try {
  rows = readRows(flags.file);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

const assessor = createAssessor(corePack);
for (const row of rows.rows) {
  const { marks, agrees } = assessor.assess(
    { text: row.text, links: row.links, postedOn: row.postedOn ?? undefined },
    { readOn: row.readOn ?? flags.on, level: flags.level },
  );
  console.log(
    JSON.stringify({
      id: row.id,
      marks: marks.map((mark) => mark.kind),
      agrees: agrees.map((record) => record.recordId),
      reasons: marks.flatMap((mark) =>
        mark.reasons.map((reason) => ({
          kind: mark.kind,
          rule: reason.rule,
          text: row.text.slice(reason.span.start, reason.span.end),
          note: reason.note,
          record: reason.record?.recordId,
        })),
      ),
    }),
  );
}
for (const problem of rows.problems) console.error(problem);
process.exitCode = rows.problems.length > 0 ? 1 : 0;
