import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');

/** A row of a labelled corpus; of a row to be assessed only `text` is needed. */
export const corpusRowSchema = z.object({
  id: z.string().optional(),
  platform: z.string().optional(),
  text: z.string(),
  links: z.array(z.string()).default([]),
  postedOn: day.nullish(),
  readOn: day.nullish(),
  gold: z.array(z.enum(['differs', 'unsourced', 'scam'])).default([]),
  why: z.string().optional(),
  tags: z.array(z.string()).default([]),
});

export type CorpusRow = z.infer<typeof corpusRowSchema> & { readonly id: string };

export interface ReadRows {
  readonly rows: readonly CorpusRow[];
  /** One sentence a line that could not be read, with its number. */
  readonly problems: readonly string[];
}

/** Reads JSON Lines; a broken line becomes a problem and the rest is read. Throws when the file is missing. */
export function readRows(file: string): ReadRows {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const rows: CorpusRow[] = [];
  const problems: string[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const number = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      problems.push(`${file}, line ${number}: not JSON`);
      continue;
    }
    const parsed = corpusRowSchema.safeParse(value);
    if (parsed.success) rows.push({ ...parsed.data, id: parsed.data.id ?? `line-${number}` });
    else
      problems.push(
        `${file}, line ${number}: ${parsed.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; ')}`,
      );
  }
  return { rows, problems };
}
