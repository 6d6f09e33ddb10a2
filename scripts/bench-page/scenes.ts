import { createAssessor } from '../../lib/assess/create-assessor.ts';
import type { MarkKind } from '../../lib/assess/types.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { PRACTICE_FEED } from '../../lib/training/practice-feed.ts';
import { ordinaryPosts } from '../../tests/fixtures/ordinary/generate.ts';
import { generateFacebookPage } from '../../tests/generators/facebook.ts';
import type { AutoOptions } from '../../tests/generators/live-script.ts';
import { generateTiktokPage } from '../../tests/generators/tiktok.ts';
import type { GeneratedPage, PostSpec, TruthUnit } from '../../tests/generators/types.ts';
import { generateYoutubePage } from '../../tests/generators/youtube.ts';
import { generateZaloPage } from '../../tests/generators/zalo.ts';

/** What is done to a page while it is measured. */
export interface Scene {
  readonly name: SiteId;
  readonly page: GeneratedPage;
  /** Times that the reader moves on by one screen, and the time between, in milliseconds. */
  readonly steps: number;
  readonly everyMs: number;
  readonly auto: AutoOptions;
  /** Selector of what the reader scrolls; the document when empty. */
  readonly scroller: string;
  /** Buttons of the page that are pressed meanwhile. */
  readonly press: string;
  /** Marks that the engine gives to the truth, as "kind [name]": what a right run shows. */
  readonly expected: ReadonlySet<string>;
  /** Numbers, in the living list, of a unit that is marked and of one that is not. */
  readonly markedUnit: number;
  readonly plainUnit: number;
}

/** The name at the beginning of a bench text, also inside the name of its badge. Letters only: no claim, no number. */
export function nameIn(text: string): string {
  return /^[^[]*(\[x[a-z]+\])/.exec(text)?.[1] ?? '';
}

function nameOf(index: number): string {
  return `[x${[...String(index)].map((digit) => 'qwzrtplkjh'[Number(digit)]).join('')}]`;
}

/** One text in ten is one of the practice feed, so that there is always something to mark. */
export function benchTexts(count: number): PostSpec[] {
  const ordinary = ordinaryPosts(count, 4);
  return ordinary.map((post, index) => {
    const practice = PRACTICE_FEED[Math.floor(index / 10) % PRACTICE_FEED.length];
    const text =
      index % 10 === 3 && practice ? practice.text.replaceAll(/https?:\S+/g, '').trim() : post.text;
    // Named, so that no two are the same and a badge tells which one it belongs to.
    return { text: `${nameOf(index)} ${text}` };
  });
}

function expectations(page: GeneratedPage): Pick<Scene, 'expected' | 'markedUnit' | 'plainUnit'> {
  const assessor = createAssessor(corePack);
  const readOn = new Date().toLocaleDateString('sv-SE');
  const kindsOf = ({ text, links }: TruthUnit): readonly MarkKind[] =>
    assessor.assess({ text, links }, { readOn, level: 'balanced' }).marks.map(({ kind }) => kind);
  const units = [...page.fixedTruth, ...page.listTruth.flatMap(({ shown }) => shown)];
  const isMarked = page.listTruth.map(({ shown }) => shown[0] !== undefined && kindsOf(shown[0]).length > 0);
  return {
    expected: new Set(units.flatMap((unit) => kindsOf(unit).map((kind) => `${kind} ${nameIn(unit.text)}`))),
    markedUnit: isMarked.indexOf(true),
    plainUnit: isMarked.indexOf(false),
  };
}

function facebook(): Scene {
  const posts = benchTexts(200).map((post, i) =>
    i % 3 === 1
      ? { ...post, comments: [{ text: 'Cảm ơn bạn nhé' }, { text: 'Hay quá', reply: true }] }
      : post,
  );
  const page = generateFacebookPage({
    posts: posts.slice(0, 8),
    more: posts.slice(8),
    weight: true,
    extras: false,
  });
  return {
    name: 'facebook',
    page,
    steps: 120,
    everyMs: 400,
    auto: { batch: 7, virtual: 2, fillMs: 200 },
    scroller: '',
    press: '.action [role="button"]',
    ...expectations(page),
  };
}

function youtube(): Scene {
  const [watched, ...rest] = benchTexts(300);
  // No related videos: on a narrow page they stand under the comments, and nobody would reach the end of those.
  const comments = rest.map((post): PostSpec => ({ ...post, kind: 'comment' }));
  const page = generateYoutubePage({
    page: 'watch',
    posts: [...(watched ? [watched] : []), ...comments.slice(0, 20)],
    more: comments.slice(20),
  });
  return {
    name: 'youtube',
    page,
    steps: 60,
    everyMs: 400,
    auto: { batch: 20 },
    scroller: '',
    // Links of the writers: the page's buttons stand above the comments and are soon out of view.
    press: '#author-text',
    ...expectations(page),
  };
}

function tiktok(): Scene {
  const posts = benchTexts(60);
  const page = generateTiktokPage({ posts: posts.slice(0, 6), more: posts.slice(6), placeholders: 0 });
  return {
    name: 'tiktok',
    page,
    steps: 60,
    everyMs: 500,
    auto: { batch: 4, virtual: 3, fillMs: 120 },
    scroller: '',
    press: 'button',
    ...expectations(page),
  };
}

function zalo(): Scene {
  const posts = benchTexts(300);
  const page = generateZaloPage({ posts: posts.slice(0, 40), more: posts.slice(40) });
  return {
    name: 'zalo',
    page,
    steps: 60,
    everyMs: 400,
    auto: { batch: 20 },
    scroller: '',
    press: '.card',
    ...expectations(page),
  };
}

export const SCENES: Readonly<Record<SiteId, () => Scene>> = { facebook, youtube, tiktok, zalo };
