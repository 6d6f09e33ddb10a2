import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { ROOT, sourceFiles } from '../../repo/support/import-graph.ts';
import { cpuNow } from '../../support/cpu-now.ts';

// The goal is 50 ms for 100,000 characters, of which the assessment reads the first 30,000. Measured when written, with
// other work on the machine: 47 ms at most. The gate is wider, so that a busy machine passes; the passes that were
// quadratic once took 360 to 1,000 ms.
const GOAL_MS = 50;
const SLACK = 5;
const LENGTH = 100_000;

const assessor = createAssessor(corePack);

/** Units that, repeated, give each reader as much to try as possible. */
const UNITS = [
  'sáp nhập 34 còn 16 ',
  'Hà Nội sáp nhập với Hải Phòng và Đà Nẵng, ',
  'Phú Yên, Đắk Lắk, ',
  'theo Bộ Nội vụ ',
  'Nghị quyết 202/2025/QH15 ngày 12/6/2025 ',
  '1/7/2025 ',
  'từ ngày ',
  '34 tỉnh ',
  '5OOk ',
  '0951 300 776 ',
  'chuyển khoản 500k vào tài khoản ',
  'https://a.top/b ',
  'bit.ly/',
  'l ừ a  đ ả o  ',
  'l ừ a ',
  'ch.ết ',
  'th0ng b4o ',
  'sápnhậptỉnh',
  'sap nhap tinh ',
  'không phải là ',
  'có phải không? ',
  'tin giả. ',
  'nghe nói ',
  '30/4-',
  'hai mươi ba nghìn ',
  '😂',
  'a',
  '.',
  '\n',
  '#hanoi ',
  'ä ',
  'а',
  '\u0301',
  '\ud800',
];

/** Best of a few runs, in milliseconds. */
function best(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = cpuNow();
    assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' });
    least = Math.min(least, cpuNow() - start);
  }
  return least;
}

describe('time', () => {
  it.each(UNITS)('%j repeated to 100,000 characters', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    expect(best(text)).toBeLessThan(GOAL_MS * SLACK);
  });

  it('100,000 characters of all of them in turn', () => {
    const text = UNITS.join(' ').repeat(LENGTH).slice(0, LENGTH);
    expect(best(text)).toBeLessThan(GOAL_MS * SLACK);
  });
});

/** The regular expressions of a file, as written, and whether any is made at run time. */
function regularExpressions(path: string): { readonly literals: readonly string[]; readonly made: boolean } {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(ROOT, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const literals: string[] = [];
  let made = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      made = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made };
}

/** True when the one atom (a letter, a class, a dot, an escape) stands for white space and for letters. */
function spansWords(atom: string): boolean {
  const test = new RegExp(`^${atom}$`, 'u');
  return test.test(' ') && (test.test('a') || test.test('ạ'));
}

/**
 * True when something without an upper bound (`*`, `+`, `{n,}`) can run over several words: an atom that is both space
 * and letter, or a group with white space in it.
 */
function runsOverWords(literal: string): boolean {
  const body = literal.slice(1, literal.lastIndexOf('/'));
  const unbounded =
    /((?:\\[pP]\{[^}]*\}|\\u(?:\{[^}]*\}|[\da-fA-F]{4})|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[\]])|)(?:[*+]|\{\d+,\})/gu;
  for (const match of body.matchAll(unbounded)) {
    const atom = match[1] ?? '';
    if (atom !== ')') {
      if (spansWords(atom)) return true;
      continue;
    }
    // The group that ends here, from its bracket on.
    let depth = 0;
    for (let at = match.index; at >= 0; at -= 1) {
      if (body[at - 1] === '\\') continue;
      if (body[at] === ')') depth += 1;
      if (body[at] === '(') depth -= 1;
      if (depth > 0) continue;
      const group = body.slice(at, match.index);
      const atoms =
        group.match(
          /\\[pP]\{[^}]*\}|\\u(?:\{[^}]*\}|[\da-fA-F]{4})|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[\](){}*+?:|^$]/gu,
        ) ?? [];
      if (atoms.some((one) => new RegExp(`^${one}$`, 'u').test(' '))) return true;
      break;
    }
  }
  return false;
}

describe('regular expressions', () => {
  it.each([
    ['/^\\d+$/', false],
    ['/[\\s,]+/', false],
    ['/^\\d{1,3}(?:\\.\\d{3})+$/', false],
    ['/từ .* đến/u', true],
    ['/(?:\\p{L}+ )+là/u', true],
    ['/[^,]*là/', true],
    ['/[^,]{0,80}là/', false],
    ['/\\S+/', false],
    ['/(?: và| với)*/', true],
    ['/[^]{2,}/', true],
    ['/(?:\\u2028|x)+/u', false],
    ['/(?:\\u0020|x)+/u', true],
  ])('%s: %s', (literal, expected) => {
    expect(runsOverWords(literal)).toBe(expected);
  });

  it.each(sourceFiles('lib/text', 'lib/lexicon', 'lib/assess'))(
    '%s has none that runs over words',
    (path) => {
      const { literals, made } = regularExpressions(path);
      expect(made).toBe(false);
      expect(literals.filter(runsOverWords)).toEqual([]);
    },
  );
});
