import { describe, expect, it } from 'vitest';
import { explainUnit } from '../../../lib/feed/explain-unit.ts';
import type { MarkedUnit } from '../../../lib/feed/marked-unit.ts';
import { pageReplySchemas } from '../../../lib/messages/schema.ts';
import { LINKS, TEXT_LENGTH } from '../../../lib/messages/types.ts';

function marked(changes: Partial<MarkedUnit['unit']>): MarkedUnit {
  // No document in this test: the answer must not depend on the element.
  const element: Element = Object.create(null);
  return {
    element,
    unit: {
      kind: 'post',
      key: 'facebook:post:1',
      keyFrom: 'site',
      text: 'Phú Yên đã sáp nhập với Khánh Hòa.',
      links: ['https://vanban.chinhphu.vn/'],
      permalink: 'https://www.facebook.com/trangmau1/posts/1',
      truncated: false,
      body: element,
      ...changes,
    },
    marks: [],
  };
}

const schema = pageReplySchemas['explain-unit'];

describe('explainUnit', () => {
  it('gives what is needed to assess the text again, and nothing that names its writer', () => {
    const page = { site: 'facebook', marked: [marked({ postedOn: '2026-11-20' })], private: false } as const;
    const answer = explainUnit(page, 'facebook:post:1');
    expect(answer).toEqual({
      state: 'unit',
      site: 'facebook',
      kind: 'post',
      key: 'facebook:post:1',
      text: 'Phú Yên đã sáp nhập với Khánh Hòa.',
      links: ['https://vanban.chinhphu.vn/'],
      postedOn: '2026-11-20',
      truncated: false,
    });
    expect(JSON.stringify(answer)).not.toContain('trangmau1');
  });

  it('tells nothing asked for from gone', () => {
    const page = { site: 'zalo', marked: [], private: true } as const;
    expect(explainUnit(page, undefined)).toEqual({ state: 'none', private: true });
    expect(explainUnit(page, 'zalo:message:1')).toEqual({ state: 'gone', private: true });
  });

  it('keeps within what the panel accepts', () => {
    const unit = marked({
      text: 'a '.repeat(TEXT_LENGTH),
      links: Array.from({ length: 90 }, (_, i) => `https://example.com/${i === 0 ? 'x'.repeat(5000) : i}`),
    });
    const answer = explainUnit({ site: 'facebook', marked: [unit], private: false }, 'facebook:post:1');
    expect(schema.safeParse(answer).success).toBe(true);
    expect(answer).toMatchObject({ truncated: true });
    if (answer.state !== 'unit') throw new Error('no unit');
    expect(answer.text.length).toBe(TEXT_LENGTH);
    expect(answer.links.length).toBe(LINKS);
  });

  it('is refused by the panel when it is not as agreed', () => {
    const answer = explainUnit({ site: 'facebook', marked: [marked({})], private: false }, 'facebook:post:1');
    expect(schema.safeParse(answer).success).toBe(true);
    for (const change of [
      { site: 'elsewhere' },
      { kind: 'page' },
      { text: 7 },
      { links: 'x' },
      { key: '' },
      { postedOn: 'today' },
    ]) {
      expect(schema.safeParse({ ...answer, ...change }).success).toBe(false);
    }
  });
});
