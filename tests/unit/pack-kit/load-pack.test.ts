import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../lib/pack-kit/load-pack.ts';
import { hasPlace } from '../../../lib/pack-kit/place-problems.ts';
import { DAY, EXAMPLE_TEXT, example, GROUND, richPack } from './rich-pack.ts';

const load = (value: unknown, space?: number) =>
  loadPack(typeof value === 'string' ? value : JSON.stringify(value, null, space), GROUND);

/** Codes and places of what is wrong. */
const faults = (value: unknown) => load(value).problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a pack that is fine', () => {
  it('loads without a word: the example of the guide', () => {
    expect(load(EXAMPLE_TEXT)).toMatchObject({ state: 'loaded', problems: [] });
  });

  it('may have something of every kind', () => {
    const loaded = load(richPack());
    expect(loaded.problems.filter((problem) => problem.level === 'error')).toEqual([]);
    expect(loaded.state).toBe('loaded');
  });
});

describe('places', () => {
  it('are lines and columns of the file, with a pointer', () => {
    const text = EXAMPLE_TEXT.replace('"on": "2027-03-13"', '"on": "2027-02-30"');
    const line = 1 + text.slice(0, text.indexOf('2027-02-30')).split('\n').length - 1;
    expect(load(text)).toMatchObject({
      state: 'refused',
      problems: [{ code: 'schema-date', pointer: '/records/0/on', line }],
    });
  });

  it('of a missing field are those of the group that lacks it', () => {
    const pack = example();
    delete pack.records[1]?.['citation'];
    const [problem] = load(pack, 2).problems;
    expect(problem).toMatchObject({
      code: 'schema-missing',
      pointer: '/records/1/citation',
      values: { key: 'citation' },
    });
    expect(problem?.line).toBe(
      JSON.stringify(pack, null, 2)
        .split('\n')
        .findIndex((line) => line.includes('giai-chay')) +
        1 -
        2,
    );
  });

  it('of broken JSON are where reading stopped', () => {
    const text = EXAMPLE_TEXT.replace('"events",', '"events"');
    expect(load(text)).toMatchObject({ state: 'refused', problems: [{ code: 'json-syntax' }] });
    expect(load(text).problems.every(hasPlace)).toBe(true);
    expect(load(text).problems[0]?.line).toBe(
      text.slice(0, text.indexOf('"topic": "events"')).split('\n').length + 1,
    );
  });
});

describe('the schema', () => {
  const withRecord = (change: object) => {
    const pack = example();
    return { ...pack, records: [{ ...pack.records[0], ...change }] };
  };

  it.each([
    ['a field that is not known', { ...example(), titel: 'x' }, 'schema-unknown-key /titel'],
    ['a wrong type', { ...example(), title: 3 }, 'schema-type /title'],
    ['a wrong format', { ...example(), format: 'other' }, 'schema-value /format'],
    ['a later format', { ...example(), formatVersion: 2 }, 'schema-value /formatVersion'],
    ['another language', { ...example(), language: 'en' }, 'schema-value /language'],
    ['a name with diacritics', { ...example(), id: 'gói' }, 'schema-id /id'],
    ['a version', { ...example(), version: '1' }, 'schema-version /version'],
    ['an unknown kind', withRecord({ kind: 'event' }), 'schema-kind /records/0/kind'],
    ['a new policy', withRecord({ kind: 'policy' }), 'schema-kind /records/0/kind'],
    ['no day', withRecord({ on: '13/3/2027' }), 'schema-date /records/0/on'],
    [
      'a script as address',
      withRecord({ citation: { title: 'a', issuer: 'b', date: '2026', url: 'javascript:alert(1)' } }),
      'schema-url /records/0/citation/url',
    ],
    ['a regular expression', { ...example(), patterns: ['.*'] }, 'schema-unknown-key /patterns'],
  ])('refuses %s', (_name, pack, fault) => {
    expect(faults(pack)).toContain(fault);
    expect(load(pack).state).toBe('refused');
  });

  it('guesses which field was meant', () => {
    expect(load({ ...example(), titel: 'x' }).problems[0]?.values).toMatchObject({ near: 'title' });
  });

  it('refuses two things of one id', () => {
    const pack = example();
    expect(faults({ ...pack, records: [...pack.records, pack.records[0]] })).toEqual([
      'duplicate-id /records/3/id',
    ]);
  });
});

describe('boundaries: a pack cannot', () => {
  const claim = (change: object) => ({ ...example(), claims: [{ ...example().claims[0], ...change }] });
  const rumour = (change: object) => {
    const pack = example();
    return { ...pack, records: [{ ...pack.records[2], ...change }] };
  };
  const sources = (domain: string, kind = 'press') => ({
    ...example(),
    sources: [{ id: 'nguon', class: kind, domains: [domain], names: ['Báo Ví Dụ'], settles: [] }],
  });
  const contact = (change: object) => ({ ...example(), contacts: [{ ...example().contacts[0], ...change }] });

  it.each([
    ['list words without a checkable slot', claim({ slots: [] }), 'schema-empty /claims/0/slots'],
    ['invent a slot', claim({ slots: ['opinion'] }), 'schema-value /claims/0/slots/0'],
    ['say nowhere to check', claim({ checkAt: [] }), 'schema-empty /claims/0/checkAt'],
    [
      'be a topic of mere words',
      { ...example(), topics: [{ id: 'bieu-tinh', name: 'Chủ đề', phrases: ['tụ tập đông người'] }] },
      'boundary-words-only /topics/0',
    ],
    ['watch an opinion', claim({ subjects: ['dân đóng thuế'] }), 'boundary-view /claims/0/subjects/0'],
    ['watch a wish', claim({ subjects: ['giá mà'] }), 'boundary-view /claims/0/subjects/0'],
    ['watch a question', claim({ subjects: ['cho em hỏi'] }), 'boundary-view /claims/0/subjects/0'],
    ['brand people', claim({ subjects: ['thế lực thù địch'] }), 'boundary-verdict /claims/0/subjects/0'],
    [
      'pass a verdict',
      rumour({ truth: 'Đây là tin giả do kẻ xấu tung ra.' }),
      'boundary-verdict /records/0/truth',
    ],
    [
      'name a person',
      rumour({ claim: 'Ông Nguyễn Văn Bình nói thu phí.' }),
      'boundary-person /records/0/claim',
    ],
    ['look for a person', claim({ subjects: ['nguyễn văn bình'] }), 'boundary-person /claims/0/subjects/0'],
    ['look for an account', claim({ subjects: ['@tin_nong_24h'] }), 'boundary-person /claims/0/subjects/0'],
    ['point at a profile', rumour({ note: 'xem facebook.com/abc.xyz' }), 'boundary-person /records/0/note'],
    ['have a person as author', { ...example(), author: 'Trần Thị Lan Anh' }, 'boundary-person /author'],
    ['give a mobile number', contact({ value: '0912 345 678' }), 'boundary-mobile /contacts/0/value'],
    [
      'dial a mobile number',
      contact({ reach: { by: 'tel', to: '0912345678' } }),
      'boundary-mobile /contacts/0/reach/to',
    ],
    [
      'add a category of harm',
      { ...example(), harmCategories: ['criticism'] },
      'schema-unknown-key /harmCategories',
    ],
    ['add a signal of fraud', { ...example(), signals: [] }, 'schema-unknown-key /signals'],
    [
      'add an official zone',
      { ...example(), officialZones: [{ zone: 'com' }] },
      'schema-unknown-key /officialZones',
    ],
    ['add a kind of agency', { ...example(), agencies: [] }, 'schema-unknown-key /agencies'],
    ['name an author of posts', rumour({ postedBy: 'abc' }), 'schema-unknown-key /records/0/postedBy'],
    [
      'call a stranger official',
      sources('sukientinh.vn', 'official'),
      'domain-not-official /sources/0/domains/0',
    ],
    ['list a look-alike', sources('vneid-dongbo.top'), 'domain-look-alike /sources/0/domains/0'],
    ['list a look-alike of a newspaper', sources('tu0itre.net'), 'domain-look-alike /sources/0/domains/0'],
    ['list a false gov', sources('dienbien-gov.com'), 'domain-look-alike /sources/0/domains/0'],
    ['list a whole registry', sources('com.vn'), 'domain-registry /sources/0/domains/0'],
    ['list where everybody writes', sources('tinnong.blogspot.com'), 'domain-shared /sources/0/domains/0'],
    ['class a social network anew', sources('facebook.com'), 'domain-known /sources/0/domains/0'],
    ['class a newspaper anew', sources('tuoitre.vn'), 'domain-known /sources/0/domains/0'],
    ['class a ministry as press', sources('bocongan.gov.vn'), 'domain-known /sources/0/domains/0'],
    ['list a social network as such', sources('baomoi-vidu.vn', 'social'), 'schema-value /sources/0/class'],
    [
      'turn ordinary words into a source',
      {
        ...sources('baovidu.vn'),
        sources: [{ id: 'n', class: 'press', domains: ['baovidu.vn'], names: ['mọi người'], settles: [] }],
      },
      'source-name-ordinary /sources/0/names/0',
    ],
    [
      'send a reader to a look-alike',
      rumour({ citation: { title: 'a', issuer: 'b', date: '2026', url: 'https://vneid-dongbo.top/x' } }),
      'link-look-alike /records/0/citation/url',
    ],
    [
      'send a reader to a short link',
      rumour({ citation: { title: 'a', issuer: 'b', date: '2026', url: 'https://bit.ly/x' } }),
      'link-shared /records/0/citation/url',
    ],
    [
      'hide where a link leads',
      rumour({
        citation: { title: 'a', issuer: 'b', date: '2026', url: 'https://bocongan.gov.vn@203.0.113.9/' },
      }),
      'link-address /records/0/citation/url',
    ],
    ['be met everywhere', claim({ subjects: ['vé'] }), 'phrase-single /claims/0/subjects/0'],
    [
      'turn the order of text',
      rumour({ claim: 'thu phí \u202e gnôhk' }),
      'json-hidden-character /records/0/claim',
    ],
    [
      'reach into the language',
      JSON.stringify(example()).replace('{', '{"__proto__":{"x":1},'),
      'json-reserved-key /__proto__',
    ],
  ])('%s', (_name, pack, fault) => {
    expect(load(pack).state).toBe('refused');
    expect(faults(pack)).toContain(fault);
  });

  it.each([
    'Trường THPT Nguyễn Văn Linh',
    'đường Võ Nguyên Giáp',
    'Thành phố Hồ Chí Minh',
    'Quảng trường Trần Hưng Đạo',
    'Lễ hội đền Hoàng Công Chất',
  ])('but may name a place called after somebody: %s', (name) => {
    const pack = example();
    expect(load({ ...pack, records: [{ ...pack.records[0], name }] })).toMatchObject({ state: 'loaded' });
  });
});

describe('what an author should look at', () => {
  const warned = (change: object) => {
    const pack = example();
    const changed = { ...pack, records: [{ ...pack.records[0], ...change }, pack.records[1]] };
    expect(load(changed).state).toBe('loaded');
    return faults(changed);
  };

  it.each([
    ['an ambiguous phrase', { phrases: ['bí mật'] }, 'phrase-ambiguous /records/0/phrases/0'],
    ['a phrase that nothing can match', { phrases: ['👉👉'] }, 'phrase-unreachable /records/0/phrases/0'],
    ['a phrase of two facts', { phrases: ['giải chạy khe sương'] }, 'phrase-conflict /records/1/phrases/1'],
    ['a phrase of the core pack', { phrases: ['bỏ cấp huyện'] }, 'phrase-of-core /records/0/phrases/0'],
    ['a record that nothing names', { phrases: [] }, 'record-silent /records/0/phrases'],
    [
      'a source that cannot be looked up',
      { citation: { title: 'a', issuer: 'b', date: '2026' } },
      'citation-not-openable /records/0/citation',
    ],
    [
      'a source that nobody checked',
      { citation: { title: 'a', issuer: 'b', date: '2026', number: '1', status: 'unconfirmed' } },
      'citation-unconfirmed /records/0/citation/status',
    ],
    ['a record past its review', { reviewBy: '2026-11-21' }, 'record-review-due /records/0/reviewBy'],
    ['a record that has ended', { validTo: '2026-11-21' }, 'record-past /records/0/validTo'],
    [
      'a record that ends before the event',
      { validTo: '2027-03-01' },
      'record-ends-before-event /records/0/validTo',
    ],
  ])('%s', (_name, change, fault) => {
    expect(warned(change)).toContain(fault);
  });

  it('a claim that says nothing new', () => {
    const pack = example();
    const claim = { ...pack.claims[0], subjects: ['bắn pháo hoa'] };
    expect(faults({ ...pack, claims: [claim] })).toContain('claim-shadowed /claims/0/subjects');
  });

  it('a pack past its days', () => {
    expect(faults({ ...example(), validUntil: '2026-11-21', reviewBy: '2026-11-21' })).toEqual([
      'header-expired /validUntil',
    ]);
    expect(faults({ ...example(), reviewBy: '2026-11-21' })).toEqual(['header-review-due /reviewBy']);
    expect(DAY).toBe('2026-11-22');
  });
});
