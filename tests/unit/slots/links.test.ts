import { describe, expect, it } from 'vitest';
import { createLinkClass, hostOf } from '../../../lib/assess/slots/link-class.ts';
import { registrableDomain } from '../../../lib/assess/slots/registrable-domain.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { read } from './read.ts';

const linkClass = createLinkClass(corePack);

describe('registrableDomain', () => {
  it.each([
    ['sovhtt.hanoi.gov.vn', 'hanoi.gov.vn'],
    ['gov.vn', 'gov.vn'],
    ['www.dantri.com.vn', 'dantri.com.vn'],
    ['a.b.vnexpress.net', 'vnexpress.net'],
    ['csgt.gov.vn.abc.com', 'abc.com'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['vneid.vn', 'vneid.vn'],
    ['a.github.io', 'a.github.io'],
    ['10.0.0.1', '10.0.0.1'],
    ['EXAMPLE.COM.', 'example.com'],
  ])('%s → %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

describe('linkClass', () => {
  it.each([
    ['https://sovhtt.hanoi.gov.vn/phao-hoa', 'official'],
    ['https://vneid.gov.vn', 'official'],
    ['https://csgt.bocongan.gov.vn/tra-cuu', 'official'],
    ['https://congan.daklak.gov.vn/x', 'official'],
    ['https://sapnhap.bando.com.vn/', 'official'],
    ['https://xaydungchinhsach.chinhphu.vn/a.htm', 'official'],
    ['https://dienbien.dcs.vn/', 'official'],
    ['https://tingia.gov.vn/trang/huong-dan.html', 'factcheck'],
    ['https://vnexpress.net/a-4999001.html', 'press'],
    ['https://m.dantri.com.vn/a.htm', 'press'],
    ['https://vnews.gov.vn/106280', 'press'],
    ['https://www.facebook.com/groups/x', 'social'],
    ['https://vt.tiktok.com/abc', 'social'],
    ['https://youtu.be/abc', 'social'],
    ['https://zalo.me/g/abc', 'social'],
    ['https://bit.ly/ds-bo-tri', 'shortener'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fdantri.com.vn%2Fa.htm&h=x', 'press'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.top%2F', 'unknown'],
  ])('%s is %s', (url, expected) => {
    expect(linkClass(url)).toBe(expected);
  });

  it.each([
    'https://vneid-dongbo.top/capnhat.apk',
    'https://thongtinchinhphu-vn.info/ma-vung-moi',
    'https://csgt.gov.vn.abc.com/',
    'https://gov.vn.abc.com',
    'https://abcgov.vn/',
    'https://dichvucong-gov.vn/',
    'https://notvnexpress.net/',
    'https://vnexpress.net.evil.com/',
    'https://vneid.gov.vn@evil.com/',
    'https://bando.com.vn/',
    'https://dịchvụcông.vn/',
    'javascript:alert(1)//gov.vn',
    'ftp://hanoi.gov.vn',
    'không phải link',
    '',
  ])('%s is unknown', (url) => {
    expect(linkClass(url)).toBe('unknown');
  });

  it('gives each domain of the pack its own class', () => {
    for (const source of corePack.sources) {
      for (const domain of source.domains) expect(linkClass(`https://${domain}/`), domain).toBe(source.class);
    }
  });

  it('reads the host past a redirect page', () => {
    expect(hostOf('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2F')).toBe('a.vn');
  });
});

describe('links in a text', () => {
  it.each([
    ['xem https://bit.ly/abc nha', 'bit.ly'],
    ['vào vneid-dongbo.top/capnhat nhé', 'vneid-dongbo.top'],
    ['tra tại csgt.bocongan.gov.vn.', 'csgt.bocongan.gov.vn'],
    ['hxxps://qua29-vneid.xyz', 'qua29-vneid.xyz'],
  ])('%s', (text, host) => {
    expect(read(text).links).toMatchObject([{ host }]);
  });

  it('takes an e-mail address for no link', () => {
    expect(read('gửi về lienhe@hanoi.gov.vn').links).toEqual([]);
  });
});
