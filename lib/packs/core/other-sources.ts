import type { Source } from '../types.ts';

const AS_OF = '2026-08';

export const factcheckSources: readonly Source[] = [
  {
    id: 'tingia.gov.vn',
    class: 'factcheck',
    domains: ['tingia.gov.vn'],
    names: ['Trung tâm Xử lý tin giả Việt Nam', 'VAFC'],
    settles: ['nhãn tin giả, tin sai sự thật, tin xác thực'],
    offered: true,
    asOf: AS_OF,
    status: 'confirmed',
    note: 'Cơ quan nhà nước; đơn vị chủ quản đổi năm 2025.',
  },
  {
    id: 'factcheck.afp.com',
    class: 'factcheck',
    domains: ['factcheck.afp.com'],
    names: ['AFP Fact Check', 'AFP'],
    settles: ['kiểm chứng ảnh, clip'],
    offered: true,
    asOf: AS_OF,
    status: 'confirmed',
    note: 'Chưa thấy bản tiếng Việt.',
  },
  {
    id: 'chongluadao.vn',
    class: 'factcheck',
    domains: ['chongluadao.vn'],
    names: ['Chống lừa đảo', 'chongluadao'],
    settles: ['danh sách trang lừa đảo'],
    offered: true,
    asOf: AS_OF,
    status: 'confirmed',
    note: 'Không phải cơ quan nhà nước.',
  },
];

function hosts(id: string, kind: 'social' | 'shortener', domains: string[]): Source {
  return {
    id,
    class: kind,
    domains,
    names: [],
    settles: [],
    offered: false,
    asOf: AS_OF,
    status: 'confirmed',
  };
}

/** Hosts where anybody can post: a link there leads to another post, not to a source. */
export const socialSources: readonly Source[] = [
  hosts('facebook', 'social', ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'm.me', 'messenger.com']),
  hosts('tiktok', 'social', ['tiktok.com']),
  hosts('youtube', 'social', ['youtube.com', 'youtu.be', 'youtube-nocookie.com']),
  hosts('zalo', 'social', ['zalo.me', 'zaloapp.com']),
  hosts('telegram', 'social', ['t.me', 'telegram.me', 'telegram.org']),
  hosts('instagram', 'social', ['instagram.com', 'threads.net', 'threads.com']),
  hosts('x', 'social', ['x.com', 'twitter.com']),
  hosts('other-social', 'social', [
    'linkedin.com',
    'pinterest.com',
    'reddit.com',
    'lotus.vn',
    'gapo.vn',
    'wa.me',
    'viber.com',
  ]),
];

/** Hosts that hide where a link leads. */
export const shortenerSources: readonly Source[] = [
  hosts('shorteners', 'shortener', [
    'bit.ly',
    'tinyurl.com',
    'goo.gl',
    't.co',
    's.id',
    'cutt.ly',
    'rb.gy',
    'is.gd',
    'v.gd',
    'ow.ly',
    'buff.ly',
    'shorturl.at',
    'lnkd.in',
    't.ly',
    'tiny.cc',
    'rebrand.ly',
    'bom.so',
    'by.com.vn',
    'shorten.asia',
    'u.to',
    'linktr.ee',
    'qr.codes',
    'me-qr.com',
    'n9.cl',
    'short.gy',
    'dub.sh',
  ]),
];
