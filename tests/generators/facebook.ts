import { liveScript, scriptElement } from './live-script.ts';
import { escapeHtml, RIBBON, RIBBON_CSS, seeded, softColour, withEmojiPictures } from './markup.ts';
import type { GeneratedPage, ListTruth, PageOptions, PostSpec, TruthUnit } from './types.ts';

/** Wrappers of a post as seen on different surfaces since 2020: see docs of the page structure, letters A to F. */
export type FacebookWrapper = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type FacebookBody =
  | 'attributes'
  | 'story-message'
  | 'preview'
  | 'plain'
  | 'translated'
  | 'background'
  /** Title and price in plain elements without `dir`, among many decoys. */
  | 'marketplace'
  /** A photo without any words. */
  | 'empty';

export interface FacebookOptions extends PageOptions {
  readonly page?: 'home' | 'group' | 'dialog';
  readonly wrapper?: FacebookWrapper;
  readonly body?: FacebookBody;
  /** Decoys per post: 0, 31 (June 2026) or more. */
  readonly decoys?: number;
  readonly time?: 'scrambled' | 'label';
  readonly permalink?: 'none' | 'hover' | 'posts' | 'multi' | 'pcb' | 'comments';
  readonly lang?: 'vi' | 'en';
  /** Advertisement, suggested groups and a carousel of reels between the posts. */
  readonly extras?: boolean;
  /** Class names and inert data as long as the site's: only for measuring. */
  readonly weight?: boolean;
}

const NAMES = [
  'Trang Mẫu Một',
  'Người Mẫu Hai',
  'Hội Mẫu Ba',
  'Người Mẫu Tư',
  'Trang Mẫu Năm',
  'Người Mẫu Sáu',
];
/** Words around the units: natural to look at, found nowhere else, and never to be read. */
const SECRET = {
  contact: 'Bác Tư Hàng Xóm',
  composer: 'Đang viết dở một lời chào…',
  hiddenCard: 'Album trong thẻ ẩn',
  chat: 'Tối nay nhớ ghé nhà dì lấy hộ em túi cam và mấy quyển sách giáo khoa cũ nhé',
  story: 'Khoảnh khắc của người quen',
  group: 'Hội gợi ý cho người mới',
  reel: 'Thước phim trong băng chuyền',
} as const;

/** A practice page in the form of Facebook's feed, a group, or a post opened in a dialog. */
export function generateFacebookPage(options: FacebookOptions): GeneratedPage {
  const page = options.page ?? 'home';
  const random = seeded(options.seed ?? 1);
  const made = [...options.posts, ...(options.more ?? [])].map((post, index) =>
    unitOf(post, index, options, random),
  );
  const first = made.slice(0, options.posts.length);
  const script =
    page === 'dialog'
      ? ''
      : liveScript(
          {
            list: '#luyentap-feed',
            units: made.map(({ html, expanded }) => ({ html, expanded })),
            initial: options.posts.length,
            hole: '[data-virtualized]',
            flag: 'data-virtualized',
            noise: '.action [dir="auto"]',
            dark: { classes: ['__fb-light-mode', '__fb-dark-mode'] },
          },
          options,
        );
  const hasFeedRole = page === 'group' || options.wrapper === 'E' || options.wrapper === 'F';
  const feed = `<div id="luyentap-feed"${hasFeedRole ? ' role="feed"' : ''}>${page === 'dialog' ? '' : first.map(({ html }) => html).join('\n')}${options.extras === true && page !== 'dialog' ? extras(random) : ''}</div>`;
  const dialog = page === 'dialog' ? dialogOf(first.map(({ inner }) => inner).join('\n')) : '';
  const html = `<!doctype html><html id="facebook" class="_9dls __fb-${options.theme ?? 'light'}-mode" lang="${options.lang ?? 'vi'}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bảng tin luyện tập</title><style>${css(options.theme === 'dark')}${RIBBON_CSS}</style></head>
<body class="_6s5d"><div id="mount_0_0_aB"><div><div role="banner"><b class="brand">bảng tin</b><input placeholder="Tìm kiếm" aria-label="Tìm kiếm"></div><div class="cols"><div role="navigation"><ul><li>Trang chủ</li><li>Nhóm</li><li>Kỷ niệm</li></ul></div><div role="main"><h3 class="x1heor9g" dir="auto">Bảng feed</h3>${storyTray()}${composer()}${feed}</div><div role="complementary"><h3>Người liên hệ</h3><ul><li><a role="link" href="/messages/t/1/"><h3 dir="auto"><span dir="auto">${SECRET.contact}</span></h3></a></li></ul></div></div></div></div>${dialog}<div role="complementary" class="chat"><div role="grid"><div role="row"><div dir="auto">${SECRET.chat}</div></div></div></div>${RIBBON}${options.weight === true ? inertData(random) : ''}${scriptElement(script, options)}</body></html>`;
  const listTruth = made.map(({ truth, opened }): ListTruth => ({ shown: truth, expanded: opened }));
  return {
    url: page === 'group' ? 'https://www.facebook.com/groups/100/' : 'https://www.facebook.com/',
    html,
    truth: first.flatMap(({ truth }) => truth),
    mustNotRead: Object.values(SECRET),
    liveScript: script,
    listTruth,
    fixedTruth: [],
  };
}

interface MadeUnit {
  readonly html: string;
  readonly inner: string;
  readonly truth: readonly TruthUnit[];
  /** The same after "Xem thêm", when there is something to open. */
  readonly expanded?: string | undefined;
  readonly opened: readonly TruthUnit[];
}

function unitOf(post: PostSpec, index: number, options: FacebookOptions, random: () => number): MadeUnit {
  const id = String(7_200_000_000_001 + index);
  const permalink = options.permalink ?? 'posts';
  const colours = seeded(index + 1);
  const comments = (post.comments ?? []).map((comment, i) => ({ ...comment, id: `${id}9${i + 1}` }));
  const commentsHtml = commentsOf(comments, id, permalink);
  const place = random();
  const innerOf = (shown: PostSpec): string => {
    const inner = `${cardOf(shown, index, id, options, seeded(Math.floor(place * 1e9)))}${commentsHtml}`;
    return options.weight === true ? withLongClasses(inner, colours) : inner;
  };
  const inner = innerOf(post);
  const full = post.full === undefined ? undefined : { ...post, text: post.full, truncated: false };
  const box = (content: string): string => wrap(content, index, options.wrapper ?? 'A');
  return {
    html: box(inner),
    inner,
    truth: truthOf(post, index, id, comments, options),
    expanded: full && box(innerOf(full)),
    opened: truthOf(full ?? post, index, id, comments, options),
  };
}

function truthOf(
  post: PostSpec,
  index: number,
  id: string,
  comments: readonly { readonly text: string; readonly reply?: boolean; readonly id: string }[],
  options: FacebookOptions,
): readonly TruthUnit[] {
  const permalink = options.permalink ?? 'posts';
  const fromComments = permalink === 'comments' || permalink === 'hover';
  const hasId = permalink !== 'none' && (!fromComments || comments.length > 0);
  const parent = comments[0]?.id;
  const own: TruthUnit = {
    uid: `fb-${index}`,
    platform: 'facebook',
    kind: 'post',
    text: post.text,
    links: post.links ?? [],
    key: hasId ? `facebook:post:${id}` : null,
    truncated: post.truncated === true,
    quoted: post.quoted,
  };
  return [
    // A photo without words is nothing to read.
    ...(options.body === 'empty' ? [] : [own]),
    ...comments.map(
      (comment, i): TruthUnit => ({
        uid: `fb-${index}-c${i}`,
        platform: 'facebook',
        kind: comment.reply === true ? 'reply' : 'comment',
        text: comment.text,
        links: [],
        key: `facebook:comment:${comment.reply === true ? `${parent}.${comment.id}` : comment.id}`,
        truncated: false,
      }),
    ),
  ];
}

/** Class attributes as long as the site's (120 to 200 characters), which dominate its bytes. */
function withLongClasses(html: string, random: () => number): string {
  const atom = (): string => `x${Math.floor(random() * 2_000_000_000).toString(36)}`;
  const sets = Array.from({ length: 12 }, () => Array.from({ length: 24 }, atom).join(' '));
  let at = 0;
  const next = (): string => {
    at += 1;
    return sets[at % sets.length] ?? '';
  };
  return html
    .replaceAll(
      /<(div|span|blockquote|a|i|b|ul|li|h4)(?=[ >])(?![^>]*class=)/g,
      (_, tag: string) => `<${tag} class="${next()}"`,
    )
    .replaceAll(/class="([^" ]*)"/g, (_, own: string) => `class="${own} ${next()}"`);
}

/** Data of the page that no reader looks at: on the real site most of the document's bytes. */
function inertData(random: () => number): string {
  const block = (): string =>
    Array.from({ length: 400 }, () => Math.floor(random() * 2_000_000_000).toString(36)).join(',');
  return Array.from({ length: 60 }, () => `<script type="application/json">"${block()}"</script>`).join('');
}

/** What stands between posts and is none: an advertisement's label, suggested groups, a carousel of reels. */
function extras(random: () => number): string {
  const reels = Array.from(
    { length: 6 },
    (_, i) =>
      `<div><a role="link" href="/reel/99000000${i}/?s=ifu"><div class="pic" style="background:${softColour(random)}"></div><span dir="auto">${SECRET.reel} số ${i + 1}</span></a></div>`,
  ).join('');
  const groups = Array.from(
    { length: 3 },
    (_, i) =>
      `<li><div><a role="link" href="/groups/${i + 1}/"><span dir="auto">${SECRET.group} ${i + 1}</span></a><span dir="auto">1,2K thành viên</span><div role="button" tabindex="0">Tham gia nhóm</div></div></li>`,
  ).join('');
  return `<div class="x1lliihq"><div class="card"><div data-virtualized="false"><h3 dir="auto"><span>Reels và video ngắn</span></h3>${reels}</div></div></div><div class="x1lliihq"><div class="card"><div data-virtualized="false"><h3 dir="auto"><span>Nhóm gợi ý</span></h3><ul>${groups}</ul></div></div></div>`;
}

function wrap(inner: string, index: number, wrapper: FacebookWrapper): string {
  const position = index + 1;
  const box = {
    A: ['<div class="x1a2a7pz">', '</div>'],
    B: [`<div class="x1a2a7pz" aria-posinset="${position}">`, '</div>'],
    C: [`<div class="x1a2a7pz" aria-posinset="${position}" role="article">`, '</div>'],
    D: ['<div class="x1a2a7pz" role="article">', '</div>'],
    E: ['<div class="x1a2a7pz">', '</div>'],
    F: [`<div data-pagelet="FeedUnit_${index}"><div class="x1a2a7pz">`, '</div></div>'],
  }[wrapper];
  const old = wrapper === 'E' || wrapper === 'F';
  const card = old
    ? `<div><div class="card">${inner}</div></div>`
    : `<div class="x78zum5" data-virtualized="false"><div><div class="html-div"><div class="card" style="border-radius: max(0px, min(var(--card-corner-radius), calc((100vw - 4px - 100%) * 9999))) / var(--card-corner-radius);"><div>${inner}</div></div></div></div></div>`;
  return `<div class="x1lliihq"><div><span><div class="x1lliihq"><div class=""><div class="x1n2onr6 xh8yej3"><div><div>${box[0]}${card}${box[1]}</div></div></div></div></div></span></div></div>`;
}

function cardOf(
  post: PostSpec,
  index: number,
  id: string,
  options: FacebookOptions,
  random: () => number,
): string {
  const name = NAMES[index % NAMES.length] ?? 'Người Mẫu';
  const decoys = (part: number): string => decoy.repeat(Math.round((options.decoys ?? 31) * part));
  const hidden = `<div class="x1s85apg" style="display:none"><a href="https://www.facebook.com/" role="link"><div data-ad-rendering-role="meta"><span>xabc.example</span></div><div data-ad-rendering-role="title"><span dir="auto">${SECRET.hiddenCard}</span></div><div data-ad-rendering-role="description"><span dir="auto">${SECRET.hiddenCard} mô tả giả trong thẻ ẩn, không ai nhìn thấy trên trang</span></div></a></div>`;
  const shared =
    post.quoted === undefined
      ? ''
      : `<div class="shared"><div class="html-div">${header('Trang Nguồn Mẫu', index + 50, null, options, random)}${bodyOf(post.quoted, false, 'attributes')}</div></div>`;
  const links = (post.links ?? [])
    .map(
      (link) =>
        `<div class="linkcard"><a role="link" target="_blank" href="https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&amp;h=AT0test"><div data-ad-rendering-role="meta"><span>${escapeHtml(new URL(link).hostname)}</span></div><div data-ad-rendering-role="title"><span dir="auto">Liên kết được chia sẻ</span></div></a></div>`,
    )
    .join('');
  const photo = `<div class="photo"><a role="link" href="https://www.facebook.com/photo/?fbid=5&amp;set=${options.permalink === 'pcb' ? `pcb.${id}` : 'a.6'}&amp;__cft__[0]=AZX"><div class="pic" style="background:${softColour(random)}"></div></a></div>`;
  return `<div></div>${decoys(0.35)}<div class="html-div"><div>${decoys(0.3)}${header(name, index, id, options, random)}${bodyOf(post.text, post.truncated === true, options.body ?? 'attributes')}${shared}${links}${hidden}${(index % 3 === 0 && options.body !== 'background') || options.permalink === 'pcb' || options.body === 'empty' ? photo : ''}${actions(index)}</div></div>${decoys(0.35)}`;
}

const DECOY_MARKS = Array.from({ length: 20 }, (_, i) => `data-${i}="${i}"`).join(' ');
const decoy = `<div aria-hidden="true" class="decoy" ${DECOY_MARKS}><div><blockquote class="html-blockquote"><span dir="auto"><span>Facebook</span></span></blockquote></div><div aria-hidden="true" role="button" tabindex="-1"></div></div>`;

function header(
  name: string,
  index: number,
  id: string | null,
  options: FacebookOptions,
  random: () => number,
): string {
  const anchored = id !== null && (options.permalink ?? 'posts') === 'posts';
  const multi = id !== null && options.permalink === 'multi';
  // Real links come only under the pointer.
  const hover = id !== null && options.permalink === 'hover';
  const onHover = hover ? ` onmouseover="this.href='https://www.facebook.com/groups/100/posts/${id}/'"` : '';
  const href = anchored
    ? `https://www.facebook.com/groups/100/posts/${id}/?__cft__[0]=AZXtest`
    : multi
      ? `https://www.facebook.com/groups/100/?multi_permalinks=${id}&amp;__cft__[0]=AZXtest`
      : // A label that leads nowhere yet: on the home page noted with the whole address, in a search without.
        `${(options.page ?? 'home') === 'home' ? 'https://www.facebook.com/' : ''}?__cft__[0]=AZXtest#?agi`;
  const hours = (index % 20) + 1;
  const label =
    (options.time ?? 'scrambled') === 'label' ? ` aria-label="Thứ Tư, 30 Tháng 9, 2026 lúc 21:16"` : '';
  const letters = label === '' ? scrambled(`${hours} giờ`, random) : `${hours} giờ`;
  return `<div class="head"><div><a aria-label="${name}, xem tin" role="link" href="/stories/1/"><svg aria-hidden="true" role="none" class="avatar" style="background:${softColour(random)}"></svg></a></div><div><div data-ad-rendering-role="profile_name" class="html-div"><h4 class="html-h4"><span dir="auto"><span><a class="x1i10hfl" href="https://www.facebook.com/profile.php?id=${index + 1}&amp;__cft__[0]=AZXtest" role="link"><b><span>${name}</span></b></a></span></span></h4></div><div class="time"><span dir="auto"><span><a role="link" href="${href}"${label}${onHover}>${letters}</a></span><span class="nbsp">&nbsp;</span><span aria-hidden="true"> · </span><span><svg role="img" aria-label="Đã chia sẻ với Công khai"></svg></span></span></div></div><div class="menu"><div aria-haspopup="menu" aria-label="Hành động với bài viết này" role="button" tabindex="0">···</div></div></div>`;
}

/** A time label as Facebook writes it: its letters among many hidden ones, put in order by style only. */
function scrambled(label: string, random: () => number): string {
  const shown = [...label].map(
    (letter, order) => `<span class="vis" style="order:${order}">${escapeHtml(letter)}</span>`,
  );
  const noise = Array.from(
    { length: 60 },
    () => `<span class="ghost">${'hftdxgl0pcnumzeos9'[Math.floor(random() * 18)]}</span>`,
  );
  const all = [...shown, ...noise].sort(() => random() - 0.5);
  return `<span aria-labelledby="_r_x_"><span style="display:flex">${all.join('')}</span></span>`;
}

function bodyOf(text: string, truncated: boolean, body: FacebookBody): string {
  const more = truncated ? '<div role="button" tabindex="0">Xem thêm</div>' : '';
  const picture = (emoji: string): string =>
    `<span class="html-span"><img height="16" width="16" alt="${emoji}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ctext y='13' font-size='13'%3E${encodeURIComponent(emoji)}%3C/text%3E%3C/svg%3E"></span>`;
  const lines = text
    .split('\n')
    .map((line) =>
      withEmojiPictures(line, picture).replace(
        /#([\p{L}\d_]+)/gu,
        '<span><a role="link" href="/hashtag/$1">#$1</a></span>',
      ),
    );
  const rows = lines
    .map(
      (line, i) =>
        `<div dir="auto" style="text-align: start;">${line}${i === lines.length - 1 ? more : ''}</div>`,
    )
    .join('');
  const block = `<span dir="auto"><div class="x126k92a">${rows}</div></span>`;
  const inner = `<div class="x78zum5"><div>${block}</div></div>`;
  switch (body) {
    case 'attributes':
      return `<div dir="auto" class="html-div"><div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message">${inner}</div></div></div>`;
    case 'story-message':
      return `<div dir="auto" class="html-div"><div data-ad-rendering-role="story_message"><div>${inner}</div></div></div>`;
    case 'preview':
      return `<div dir="auto" class="html-div"><div><div data-ad-comet-preview="message" data-ad-preview="message">${inner}</div></div></div>`;
    case 'plain':
      return `<div class="html-div">${block}</div>`;
    case 'translated':
      return `<div class="html-div"><blockquote class="html-blockquote">${block}</blockquote><div role="button" tabindex="0">Tùy chọn bản dịch</div><div role="button" tabindex="0">Xem bản gốc</div><div role="button" tabindex="0">Xếp hạng bản dịch này</div></div>`;
    case 'marketplace':
      return `${'<div class="decoy"><span dir="auto"><span>Facebook</span></span></div>'.repeat(52)}<div class="html-div"><div>${lines.join('<br>')}${more}</div></div>`;
    case 'empty':
      return '';
    case 'background':
      return `<div dir="auto" class="html-div bg"><div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message">${inner}</div></div></div><div aria-hidden="true" class="decoy" data-ad-rendering-role="story_message">${rows}</div>`;
  }
}

function actions(index: number): string {
  const button = (role: string, label: string, shown: string): string =>
    `<div class="action"><div aria-label="${label}" role="button" tabindex="0"><div><i data-visualcompletion="css-img"></i><div data-ad-rendering-role="${role}"></div></div><span dir="auto">${shown}</span></div></div>`;
  return `<div class="bar" data-visualcompletion="ignore-dynamic">${button('like_button', 'Thích', `♡ ${12 + index * 7}`)}${button('comment_button', 'Viết bình luận', `🗨 ${index % 5}`)}${button('share_button', 'Gửi nội dung này cho bạn bè hoặc đăng lên trang cá nhân của bạn.', `↗ ${index % 4}`)}<div><span aria-label="Xem ai đã bày tỏ cảm xúc về tin này" role="toolbar"></span></div></div>`;
}

function commentsOf(
  comments: readonly { readonly text: string; readonly reply?: boolean; readonly id: string }[],
  post: string,
  permalink: string,
): string {
  if (comments.length === 0) return '';
  const parent = comments[0]?.id;
  const base =
    permalink === 'none'
      ? 'https://www.facebook.com/mau/?'
      : `https://www.facebook.com/groups/100/posts/${post}/?`;
  const one = (comment: (typeof comments)[number]): string => {
    const query =
      comment.reply === true
        ? `comment_id=${parent}&amp;reply_comment_id=${comment.id}`
        : `comment_id=${comment.id}`;
    const label =
      comment.reply === true
        ? 'Phản hồi bình luận của Người Mẫu dưới tên Bình Mẫu vào 2 ngày trước'
        : 'Bình luận dưới tên Bình Mẫu vào 2 ngày trước';
    const rows = comment.text
      .split('\n')
      .map((line) => `<div dir="auto" style="text-align: start;">${escapeHtml(line)}</div>`)
      .join('');
    return `<li${comment.reply === true ? ' class="reply"' : ''}><div><div role="article" aria-label="${label}" tabindex="-1"><div class="bubble"><span><a role="link" href="/user/9/?${query}"><span><span dir="auto">Bình Mẫu</span></span></a></span><div><span lang="vi-VN" dir="auto"><div>${rows}</div></span></div></div><ul class="meta"><li><a role="link" aria-label="Thứ Ba, 28 Tháng 7, 2026 lúc 11:44" href="${base}${query}">2 ngày</a></li><li><div role="button" tabindex="0">Thích</div></li><li><div role="button" tabindex="0">Phản hồi</div></li></ul></div></div></li>`;
  };
  return `<div class="comments"><h3 hidden></h3><ul>${comments.map(one).join('')}</ul><div role="button" tabindex="0">Xem thêm bình luận</div></div>`;
}

function dialogOf(inner: string): string {
  return `<div><div role="dialog" aria-labelledby="_r_d_"><h2 id="_r_d_" dir="auto"><span>Bài viết</span></h2>${inner}<form role="presentation"><div aria-label="Bình luận dưới tên Tôi" role="textbox" contenteditable="true" data-lexical-editor="true">${SECRET.composer}</div></form></div></div>`;
}

function storyTray(): string {
  return `<div data-pagelet="Stories" class="stories"><a href="/stories/2/" role="link"><span dir="auto">${SECRET.story}</span></a></div>`;
}

function composer(): string {
  return `<div class="card composer"><div role="button" tabindex="0"><span>Bạn đang nghĩ gì?</span></div><div role="textbox" contenteditable="true">${SECRET.composer}</div></div>`;
}

function css(dark: boolean): string {
  const c = dark
    ? { page: '#18191a', card: '#242526', ink: '#e4e6eb', dim: '#b0b3b8', line: '#3a3b3c', soft: '#3a3b3c' }
    : { page: '#f0f2f5', card: '#fff', ink: '#1c1e21', dim: '#65676b', line: '#dfe1e5', soft: '#f0f2f5' };
  return `*{box-sizing:border-box}body{margin:0;padding-bottom:40px;background:${c.page};color:${c.ink};font:15px/1.45 system-ui,sans-serif}a{color:inherit;text-decoration:none}[role=banner]{display:flex;gap:16px;align-items:center;padding:10px 20px;background:${c.card};border-bottom:1px solid ${c.line};position:sticky;top:0;z-index:2}.brand{color:#2f6fde;font-size:20px}[role=banner] input{border:0;border-radius:20px;padding:8px 14px;background:${c.soft};color:${c.ink}}.cols{display:grid;grid-template-columns:minmax(0,220px) minmax(0,600px) minmax(0,240px);gap:24px;justify-content:center;padding:20px}.cols>[role=navigation] ul,[role=complementary] ul{list-style:none;margin:0;padding:0;line-height:2.4}[role=complementary] h3{font-size:14px;font-weight:500;margin:4px 0}[role=main]>h3{display:none}.card{background:${c.card};border:1px solid ${c.line};border-radius:10px;margin-bottom:16px;padding:14px 16px;position:relative}.head{display:flex;gap:10px;align-items:flex-start;margin-bottom:8px}.head>div:nth-child(2){flex:1}.avatar{display:block;width:40px;height:40px;border-radius:50%}h4{margin:0;font-size:15px}.time{font-size:13px;color:${c.dim}}.time svg{width:10px;height:10px}.ghost{position:absolute;top:-3em}.time a{display:inline-block;position:relative;overflow:hidden;vertical-align:bottom}.vis{white-space:pre}.decoy{position:absolute;top:-9999px;clip:rect(0,0,0,0)}.x126k92a{white-space:pre-wrap;overflow-wrap:anywhere}.x126k92a a{color:#2f6fde}.bg{display:grid;place-items:center;min-height:220px;margin:0 -16px;padding:24px;background:linear-gradient(135deg,#4b6cb7,#8e54e9);color:#fff;font-size:24px;font-weight:700;text-align:center}blockquote{margin:0}.x126k92a [role=button],blockquote~[role=button]{display:inline;color:${c.dim};font-weight:600;margin-left:6px;cursor:pointer}.photo .pic{height:240px;margin:12px -16px 0}.shared,.linkcard{border:1px solid ${c.line};border-radius:8px;padding:12px;margin-top:12px}.linkcard{background:${c.soft}}.linkcard [data-ad-rendering-role=meta]{font-size:12px;color:${c.dim};text-transform:uppercase}.bar{display:flex;gap:4px;border-top:1px solid ${c.line};margin-top:12px;padding-top:6px}.action{flex:1}.action [role=button]{display:flex;justify-content:center;gap:6px;padding:6px;border-radius:6px;cursor:pointer;color:${c.dim}}.action [role=button]:hover{background:${c.soft}}.comments>ul{list-style:none;padding:0;margin:8px 0}.comments .reply{margin-left:36px}.bubble{display:inline-block;background:${c.soft};border-radius:16px;padding:8px 12px;margin-top:6px}.bubble a{font-weight:600;font-size:13px}.meta{display:flex;gap:12px;list-style:none;padding:2px 12px;margin:0;font-size:12px;color:${c.dim}}[role=dialog]{position:fixed;inset:40px 0 60px;margin:auto;max-width:680px;overflow:auto;background:${c.card};border-radius:12px;box-shadow:0 8px 40px #0006;padding:16px;z-index:3}.stories{padding:10px;margin-bottom:16px;background:${c.card};border-radius:10px;color:${c.dim}}.composer [role=textbox]{color:${c.dim};margin-top:6px}.chat{display:none}@media(max-width:900px){.cols{grid-template-columns:minmax(0,600px)}.cols>[role=navigation],.cols>[role=complementary]{display:none}}`;
}
