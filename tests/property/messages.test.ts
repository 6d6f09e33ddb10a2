import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngineHost } from '../../lib/engine/engine-host.ts';
import { readAssessReply } from '../../lib/messages/assess-reply.ts';
import { readAssessRequest } from '../../lib/messages/assess-request.ts';
import { readPageRequest } from '../../lib/messages/content-guards.ts';
import { BATCH_CHARS, BATCH_TEXTS, LINK_LENGTH } from '../../lib/messages/engine.ts';
import type { Sender } from '../../lib/messages/open-panel.ts';
import { takeSelection } from '../../lib/messages/panel-selection.ts';
import { pageReplySchemas } from '../../lib/messages/schema.ts';
import { KEY_LENGTH, LINKS, SELECTION_KEY, TEXT_LENGTH } from '../../lib/messages/types.ts';
import { WATCHED_HOSTS } from '../../lib/messages/watched-hosts.ts';
import { createWorkerListener } from '../../lib/messages/worker-listener.ts';
import { corePack } from '../../lib/packs/core/index.ts';

/*
 * Whatever a page's renderer that was taken over may send, from whomever, in whatever number: nothing throws, nothing but
 * a proper message of a proper sender has an effect, and no tab gets more than its share.
 */

const OWN = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
};
const TAB: Sender = { id: OWN.id, url: 'https://www.facebook.com/', frameId: 0, tab: { id: 7, windowId: 1 } };
const PAGE: Sender = { id: OWN.id, url: `${OWN.origin}sidepanel.html` };

const ASSESS = {
  type: 'assess',
  terms: { level: 'balanced', language: 'vi', topicsOff: ['restructuring'] },
  texts: [{ text: 'Chúc cả nhà ngủ ngon', links: ['https://vidu.example/'], postedOn: '2026-11-22' }],
};
const TOOLBAR = { type: 'toolbar', marks: 3, grey: false };
const OPEN = { type: 'open-panel', key: 'facebook:post:1' };
const SETUP = { type: 'page-setup' };
const DISMISS = { type: 'dismiss', text: 'Chúc cả nhà ngủ ngon' };
const NOT_RIGHT = { type: 'not-right', text: 'Chúc cả nhà', rules: ['merger'], withText: false };
const PAUSE = { type: 'pause', dismissed: 1, passed: 0 };
const GOOD = [ASSESS, TOOLBAR, OPEN, SETUP, DISMISS, PAUSE, NOT_RIGHT];

/** Values that break parsers: names of the prototype, holes, numbers that are none, text that is not Unicode. */
const odd = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withNullPrototype: true,
    withObjectString: true,
  }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    '\uD800',
    '\u0000',
    '\u202E',
    'x'.repeat(TEXT_LENGTH + 1),
    JSON.parse('{"__proto__":{"type":"open-panel","key":"x"}}'),
    Object.create({ type: 'open-panel', key: 'x' }),
    { toString: 1, valueOf: 1 },
    [[[[]]]],
  ),
);
const name = fc.oneof(
  // The length of an array takes no other value than a length.
  fc.string().filter((key) => key !== 'length'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'type', 'then'),
);

/** Paths to every value inside a message. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
      : [];
  return path.length > 0 ? [[...path], ...inner] : inner;
}

function changed(
  message: object,
  path: readonly string[],
  change: (holder: object, key: string) => void,
): unknown {
  const copy: unknown = structuredClone(message);
  let holder: unknown = copy;
  for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  change(Object(holder), path.at(-1) ?? '');
  return copy;
}

/** A proper message with one thing about it changed: replaced, left out, or added. */
const mutated = fc.constantFrom(...GOOD).chain((message) =>
  fc
    .record({ path: fc.constantFrom(...pathsOf(message)), value: odd, key: name })
    .chain(({ path, value, key }) =>
      fc.constantFrom(
        changed(message, path, (holder, last) => Reflect.set(holder, last, value)),
        changed(message, path, (holder, last) => Reflect.deleteProperty(holder, last)),
        changed(message, path, (holder) =>
          Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true }),
        ),
      ),
    ),
);
const anyMessage = fc.oneof(odd, mutated, fc.constantFrom<unknown>(...GOOD));

const stranger: fc.Arbitrary<Sender> = fc.constantFrom<Sender>(
  {},
  { ...TAB, id: undefined },
  { ...TAB, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' },
  { ...TAB, frameId: 1 },
  { ...TAB, frameId: undefined },
  { ...TAB, tab: undefined },
  { ...TAB, url: undefined },
  { ...TAB, url: 'about:blank' },
  { ...TAB, url: 'http://www.facebook.com/' },
  { ...TAB, url: 'https://www.facebook.com:444/' },
  { ...TAB, url: 'https://evil.example/https://www.facebook.com/' },
  { ...TAB, url: 'https://www.facebook.com@evil.example/' },
  { ...TAB, url: 'https://m.facebook.com/' },
  { ...TAB, url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/popup.html' },
  { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${OWN.origin}popup.html` },
);
const known = fc.constantFrom(
  ...WATCHED_HOSTS.map((host): Sender => ({ ...TAB, url: `https://${host}/` })),
  PAGE,
);

interface Heard {
  answered: number;
  toolbar: { readonly tabId: number; readonly marks: number }[];
  opened: string[];
  said: string[];
  replies: number;
}

/** The worker's listener with the real engine host behind it. */
function setUp(now = (): number => 0, withEngine = true) {
  const heard: Heard = { answered: 0, toolbar: [], opened: [], said: [], replies: 0 };
  const host = createEngineHost({
    loadPack: async () => corePack,
    today: () => '2026-11-22',
    now,
    soon: (task) => setImmediate(task),
    hidden: async () => () => false,
    onReplaced: () => {},
  });
  const listener = createWorkerListener({
    own: OWN,
    answer: async (asker, message) => {
      heard.answered += 1;
      return withEngine ? host.answer(asker, message) : { refused: true };
    },
    showOnToolbar: (tabId, { marks }) => void heard.toolbar.push({ tabId, marks }),
    openPanel: async ({ tabId }) => {
      heard.opened.push(String(tabId));
      return true;
    },
    setUpPage: async (site) => {
      heard.said.push('page-setup');
      expect(['facebook', 'zalo', 'tiktok', 'youtube']).toContain(site);
      throw new Error('storage');
    },
    dismiss: async () => void heard.said.push('dismiss'),
    keepPause: async () => void heard.said.push('pause'),
    keepNotRight: async () => heard.said.push('not-right') > 0,
    now,
  });
  return {
    heard,
    host,
    send: (message: unknown, sender: Sender) => listener(message, sender, () => (heard.replies += 1)),
  };
}

describe('the worker', () => {
  it('does nothing for a stranger, whatever is said', () => {
    const { heard, send } = setUp();
    fc.assert(
      fc.property(anyMessage, stranger, (message, sender) => {
        expect(send(message, sender)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
    expect(heard).toEqual({ answered: 0, toolbar: [], opened: [], said: [], replies: 0 });
  });

  it('does for a known sender what the message says and no more, and never throws', () => {
    let clock = 0;
    const { heard, send } = setUp(() => clock, false);
    fc.assert(
      fc.property(anyMessage, known, (message, sender) => {
        clock += 60_000;
        Object.assign(heard, { answered: 0, toolbar: [], opened: [], said: [] });
        send(message, sender);
        const type: unknown =
          typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined;
        const did = [
          heard.answered > 0 && 'assess',
          heard.toolbar.length > 0 && 'toolbar',
          heard.opened.length > 0 && 'open-panel',
          ...heard.said,
        ];
        for (const what of did.filter(Boolean)) expect(what).toBe(type);
        for (const { tabId, marks } of heard.toolbar) {
          expect(tabId).toBe(7);
          expect(Number.isInteger(marks) && marks >= 0 && marks <= 1000).toBe(true);
        }
        // A page of the extension opens panels itself; the message is for content scripts only.
        if (sender === PAGE) expect([heard.toolbar, heard.opened, heard.said]).toEqual([[], [], []]);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses to assess what is not a proper request, and answers what is', async () => {
    let clock = 0;
    const { host } = setUp(() => clock);
    await fc.assert(
      fc.asyncProperty(anyMessage, async (message) => {
        clock += 60_000;
        const reply = await host.answer('own-page', message);
        const request = readAssessRequest(message);
        if (!request) expect(reply).toEqual({ refused: true });
        else expect(readAssessReply(reply, request.texts)).toBeDefined();
      }),
      { numRuns: 1500 },
    );
  });

  it('holds the bounds of a batch, to the character', () => {
    const of = (texts: readonly object[]) => readAssessRequest({ ...ASSESS, texts });
    const text = (length: number) => ({ text: 'x'.repeat(length), links: [] });
    expect(of([text(TEXT_LENGTH)])).toBeDefined();
    expect(of([text(TEXT_LENGTH + 1)])).toBeUndefined();
    expect(of(Array.from({ length: BATCH_TEXTS }, () => text(1)))).toBeDefined();
    expect(of(Array.from({ length: BATCH_TEXTS + 1 }, () => text(1)))).toBeUndefined();
    expect(of([text(BATCH_CHARS / 2), text(BATCH_CHARS / 2)])).toBeDefined();
    expect(of([text(BATCH_CHARS / 2), text(BATCH_CHARS / 2 + 1)])).toBeUndefined();
    const links = (count: number, length: number) => ({
      text: 'x',
      links: Array.from({ length: count }, () => 'x'.repeat(length)),
    });
    expect(of([links(LINKS, LINK_LENGTH)])).toBeDefined();
    expect(of([links(LINKS + 1, 1)])).toBeUndefined();
    expect(of([links(1, LINK_LENGTH + 1)])).toBeUndefined();
  });

  it('lets a tab that floods use up its own share and nobody else’s', async () => {
    let clock = 0;
    const { heard, host, send } = setUp(() => clock);
    for (let i = 0; i < 5000; i += 1) {
      send(TOOLBAR, TAB);
      send(OPEN, TAB);
      send(NOT_RIGHT, TAB);
    }
    expect(heard.said.length).toBeLessThanOrEqual(20);
    expect(heard.toolbar.length).toBeLessThanOrEqual(10);
    expect(heard.opened.length).toBeLessThanOrEqual(4);
    const other: Sender = { ...TAB, tab: { id: 8 } };
    send(TOOLBAR, other);
    send(OPEN, other);
    expect(heard.toolbar.at(-1)?.tabId).toBe(8);
    expect(heard.opened.at(-1)).toBe('8');
    const flood = await Promise.all(Array.from({ length: 3000 }, () => host.answer(7, ASSESS)));
    expect(flood.filter((reply) => 'refused' in reply).length).toBeGreaterThan(2000);
    expect('refused' in (await host.answer(8, ASSESS))).toBe(false);
    // The share comes back with time.
    clock += 60_000;
    send(OPEN, TAB);
    expect(heard.opened.at(-1)).toBe('7');
    expect('refused' in (await host.answer(7, ASSESS))).toBe(false);
  });

  it('keeps nothing for ever, however many tabs there were', () => {
    const { heard, send } = setUp();
    for (let id = 1; id <= 2000; id += 1) send(OPEN, { ...TAB, tab: { id } });
    expect(heard.opened.length).toBe(2000);
  });
});

describe('what comes back from a page', () => {
  const UNIT = {
    state: 'unit',
    site: 'facebook',
    kind: 'post',
    key: 'k',
    text: 'x',
    links: ['https://vidu.example/'],
    truncated: false,
  };
  const replies = [
    ['explain-unit', UNIT],
    ['check-conversation', { unitsRead: 1, marked: 0 }],
    ['scroll-to-next-mark', { found: true }],
    [
      'diagnose',
      {
        site: 'facebook',
        surface: 'home',
        mayRead: true,
        counts: { hits: { 'box:div': 2 }, read: 1, unreadable: { empty: 1 }, textKeys: 0 },
        anchors: ['2 × box: div'],
        outline: ['html'],
      },
    ],
    [
      'page-status',
      {
        site: 'zalo',
        surface: 'chat',
        health: 'ok',
        unitsRead: 1,
        marks: { differs: 0, unsourced: 1, scam: 0 },
        paused: false,
        private: true,
      },
    ],
  ] as const;

  it.each(replies)('%s: only what was agreed gets through, within its bounds', (type, good) => {
    const schema = pageReplySchemas[type];
    expect(schema.safeParse(good).success).toBe(true);
    const paths = pathsOf(good);
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, name, (path, value, key) => {
        const replaced = schema.safeParse(
          changed(good, path, (holder, last) => Reflect.set(holder, last, value)),
        );
        if (replaced.success) expect(JSON.stringify(replaced.data).length).toBeLessThan(400_000);
        const added = schema.safeParse(
          changed(good, path, (holder) =>
            Object.defineProperty(holder, key, {
              value,
              enumerable: true,
              configurable: true,
              writable: true,
            }),
          ),
        );
        // What was not agreed is not handed on.
        if (added.success && !Object.hasOwn(good, key)) expect(Object.keys(added.data)).not.toContain(key);
      }),
      { numRuns: 1500 },
    );
  });

  it('the longest allowed key and text pass, one character more does not', () => {
    const schema = pageReplySchemas['explain-unit'];
    const of = (fields: object): boolean => schema.safeParse({ ...UNIT, ...fields }).success;
    expect([of({ key: 'x'.repeat(KEY_LENGTH) }), of({ key: 'x'.repeat(KEY_LENGTH + 1) })]).toEqual([
      true,
      false,
    ]);
    expect([of({ text: 'x'.repeat(TEXT_LENGTH) }), of({ text: 'x'.repeat(TEXT_LENGTH + 1) })]).toEqual([
      true,
      false,
    ]);
  });
});

describe('other ways in', () => {
  it('a content script reads nothing but requests, own fields only', () => {
    fc.assert(
      fc.property(odd, name, (value, key) => {
        const read = readPageRequest(value);
        if (read) expect(Object.hasOwn(Object(value), 'type')).toBe(true);
        const more = readPageRequest({ type: 'page-status', [key]: value });
        if (more)
          expect(Object.keys(more).filter((field) => !['type', 'kind', 'key'].includes(field))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('chosen words that were stored by somebody else are no words, or short ones', async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, async (text, cut, purpose) => {
        const area = {
          get: async () => ({ [SELECTION_KEY]: { text, cut, purpose } }),
          set: async () => {},
          remove: async () => {},
        };
        const taken = await takeSelection(area, undefined);
        if (taken) expect(taken.text.length).toBeLessThanOrEqual(20_000);
      }),
      { numRuns: 800 },
    );
  });
});
