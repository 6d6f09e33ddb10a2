import { liveScript, scriptElement } from './live-script.ts';
import { escapeHtml, RIBBON, RIBBON_CSS, seeded, softColour } from './markup.ts';
import type { GeneratedPage, ListTruth, PageOptions, PostSpec, TruthUnit } from './types.ts';

export interface TiktokOptions extends PageOptions {
  readonly page?: 'foryou' | 'browse' | 'search' | 'profile';
  /** Structure of 2022 (`div` cards, `video-author-uniqueid`) or of 2026 (`article`). */
  readonly year?: '2022' | '2026';
  /** Empty placeholders after the filled items. */
  readonly placeholders?: number;
  /** An advertisement, a story and a photo post, each without any description. */
  readonly extras?: boolean;
  /** Which list lives on For You: the videos, or the comments in the drawer beside them. */
  readonly living?: 'videos' | 'comments';
}

/** Words around the units: natural to look at, found nowhere else, and never to be read. */
const SECRET = {
  nav: 'Khám phá chủ đề',
  draft: 'Thêm lời của bạn…',
  name: 'tai.khoan.mau',
  music: 'Nhạc nền luyện tập',
  advert: 'Nhãn hàng luyện tập',
  preview: 'Lời xem trước trong danh sách chat',
} as const;

const HASH = 'css-1x2y3z-7937d88b--';

/** A practice page in the form of TikTok: For You, the browse layout, search results or a profile. */
export function generateTiktokPage(options: TiktokOptions): GeneratedPage {
  const page = options.page ?? 'foryou';
  const random = seeded(options.seed ?? 1);
  const isComment = (post: PostSpec): boolean => post.kind === 'comment' || post.kind === 'reply';
  const videos = options.posts.filter((post) => !isComment(post));
  const comments = options.posts.filter(isComment);
  const year = options.year ?? '2026';
  const made = videos.map((post, index) => videoOf(post, index, page, year, random));
  const said = comments.map((post, index) => commentOf(post, index, page === 'browse'));
  const commentsLive = page === 'browse' || options.living === 'comments';
  const later = (options.more ?? []).map((post, index) =>
    commentsLive
      ? commentOf(post, comments.length + index, page === 'browse')
      : videoOf(post, videos.length + index, page, year, random),
  );
  const listed = commentsLive ? [...said, ...later] : [...made, ...later];
  const script = liveScript(
    {
      list: commentsLive ? `.${HASH}DivCommentListContainer` : '#column-list-container',
      units: listed.map(({ html }) => ({ html })),
      initial: commentsLive ? said.length : made.length,
      hole: '',
      drop: ['id'],
      noise: '[data-e2e$="-count"]',
      dark: {},
    },
    options,
  );
  const drawer = `<div class="${HASH}DivCommentMain"><div class="${HASH}DivCommentCountContainer">${said.length} bình luận</div><div class="${HASH}DivCommentListContainer">${said.map(({ html }) => html).join('')}</div><div class="${HASH}DivCommentFooter"><div contenteditable="true" role="textbox" data-e2e="comment-input">${SECRET.draft}</div><div data-e2e="comment-post" role="button" aria-label="Đăng">Đăng</div></div></div>`;
  const empty = Array.from(
    { length: page === 'foryou' ? (options.placeholders ?? 4) : 0 },
    (_, i) =>
      `<article data-scroll-index="${videos.length + i}" data-e2e="recommend-list-item-container" class="${HASH}ArticleItemContainer"></article>`,
  ).join('');
  const list = `<div id="column-list-container" class="${HASH}DivColumnListContainer">${made.map(({ html }) => html).join('')}${options.extras === true && page === 'foryou' ? extras(videos.length) : ''}${empty}</div>`;
  const body =
    page === 'browse'
      ? browse(made, drawer)
      : `<main id="main-content-homepage_hot" class="${HASH}MainContainer ${page}">${list}${said.length > 0 ? drawer : ''}</main>`;
  const html = `<!doctype html><html lang="vi-VN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Video luyện tập</title><style>${css(options.theme === 'dark')}${RIBBON_CSS}</style></head><body><div id="app"><div class="${HASH}DivSideNavContainer"><b>video</b><a data-e2e="nav-foryou" href="/foryou">Dành cho bạn</a><a data-e2e="nav-explore" href="/explore">${SECRET.nav}</a></div>${body}</div>${RIBBON}${scriptElement(script, options)}</body></html>`;
  return {
    url: {
      foryou: 'https://www.tiktok.com/foryou',
      browse: `https://www.tiktok.com/@kenhmau1/video/${videoId(0)}`,
      search: 'https://www.tiktok.com/search?q=luyen%20tap',
      profile: 'https://www.tiktok.com/@kenhmau1',
    }[page],
    html,
    truth: [...made, ...said].map(({ truth }) => truth),
    mustNotRead: Object.values(SECRET),
    liveScript: script,
    listTruth: listed.map(({ truth }): ListTruth => ({ shown: [truth], expanded: [truth] })),
    fixedTruth: (commentsLive ? made : said).map(({ truth }) => truth),
  };
}

interface Made {
  readonly html: string;
  readonly truth: TruthUnit;
}

function videoId(index: number): string {
  return String(7_649_000_000_000_000_001n + BigInt(index));
}

function truthOf(
  kind: 'video' | 'comment' | 'reply',
  post: PostSpec,
  uid: string,
  key: string | null,
): TruthUnit {
  return { uid, platform: 'tiktok', kind, text: post.text, links: [], key, truncated: false };
}

/** Words of a video: hashtags and people are links, the rest are spans. */
function described(text: string): string {
  return text
    .split(/([#@][\p{L}\d_]+)/gu)
    .map((part, i) => {
      if (i % 2 === 0)
        return part === ''
          ? ''
          : `<span class="${HASH}SpanText" data-e2e="desc-span-${i}">${escapeHtml(part)}</span>`;
      const href = part.startsWith('#') ? `/tag/${part.slice(1)}` : `/@${part.slice(1)}`;
      return `<a data-e2e="search-common-link" href="${href}"><strong>${part}</strong></a>`;
    })
    .join('');
}

function videoOf(
  post: PostSpec,
  index: number,
  page: 'foryou' | 'browse' | 'search' | 'profile',
  year: '2022' | '2026',
  random: () => number,
): Made {
  const id = videoId(index);
  const truth = truthOf('video', post, `tt-${index}`, `tiktok:video:${id}`);
  const picture = `<div class="poster" style="background:linear-gradient(160deg,${softColour(random)},${softColour(random)})">▶</div>`;
  const handle = `kenhmau${(index % 4) + 1}`;
  const words = described(post.text);
  if (page === 'browse') {
    return {
      truth,
      html: `<div><div id="xgwrapper-4-${id}" class="xgplayer-container">${picture}</div></div><div class="${HASH}DivContentContainer"><a data-e2e="browse-user-avatar" href="/@${handle}"></a><span data-e2e="browse-username">${handle}</span><h1 data-e2e="browse-video-desc">${words}</h1><button aria-label="Thích"><span data-e2e="browse-like-icon">♡</span><strong data-e2e="browse-like-count">1K</strong></button><button aria-label="Chia sẻ"><span data-e2e="browse-share-icon">↗</span></button><p data-e2e="browse-video-link">https://www.tiktok.com/@${handle}/video/${id}</p>`,
    };
  }
  if (page === 'search' || page === 'profile') {
    const isSearch = page === 'search';
    if (isSearch && year === '2026') {
      // Rows as a public scraper noted them on 2026-06-08, their ids since 2025-11; other videos follow below them.
      return {
        truth,
        html: `<div id="grid-item-container-${index}"><a href="https://www.tiktok.com/@${handle}/video/${id}"><div data-e2e="search_top-item">${picture}<strong data-e2e="video-views">12K</strong></div></a><div data-e2e="search-card-video-caption"><div>${words.replaceAll(/data-e2e="desc-span-\d+"/g, 'data-e2e="new-desc-span"')}</div></div><a data-e2e="search-card-user-link" href="/@${handle}"><p data-e2e="search-card-user-unique-id">${SECRET.name}</p></a></div>`,
      };
    }
    const caption = isSearch
      ? `<div data-e2e="search-card-desc" class="${HASH}DivCardBottom"><div data-e2e="search-card-video-caption"><div class="${HASH}DivMultilineText">${words}</div></div><div><a data-e2e="search-card-user-link" href="/@${handle}"><p data-e2e="search-card-user-unique-id">${SECRET.name}</p></a><div data-e2e="search-card-like-container">12K</div></div></div>`
      : year === '2022'
        ? `<div class="tiktok-1abc-DivTagCardDesc-StyledDivTagCardDescV2"><a title="${escapeHtml(post.text)}" href="/@${handle}/video/${id}" class="tiktok-1abc-AMetaCaptionLine"></a><div class="tiktok-1abc-DivContainer">${words}<span class="tiktok-1abc-SpanText"></span></div></div>`
        : `<div data-e2e="user-post-item-desc">${words}</div>`;
    return {
      truth,
      html: `<div class="${HASH}DivItemContainerV2"><div data-e2e="${isSearch ? 'search_top-item' : 'user-post-item'}"><a href="https://www.tiktok.com/@${handle}/video/${id}">${picture}</a></div>${caption}</div>`,
    };
  }
  const actions = `<a data-e2e="video-author-avatar" href="/@${handle}"><span class="avatar" style="background:${softColour(random)}"></span></a><button type="button" aria-label="Thích video"><span data-e2e="like-icon">♡</span><strong data-e2e="like-count">180.8K</strong></button><button type="button" aria-label="Đọc hoặc thêm bình luận"><span data-e2e="comment-icon">🗨</span><strong data-e2e="comment-count">290</strong></button><button type="button" aria-label="Chia sẻ video" aria-expanded="false"><span data-e2e="share-icon">↗</span><strong data-e2e="share-count">12.7K</strong></button><a data-e2e="video-music" href="/music/x-1">${SECRET.music}</a>`;
  const text = `<div class="${HASH}DivMultilineTextContainer"><div class="${HASH}DivMultilineText"><div data-e2e="video-desc">${words}</div></div></div><button class="${HASH}ButtonExpand">thêm</button>`;
  const html =
    year === '2022'
      ? `<div data-e2e="recommend-list-item-container" class="tiktok-1abc-DivItemContainer"><a data-e2e="video-author-avatar" href="/@${handle}"></a><div class="tiktok-1abc-DivContentContainer"><h3 data-e2e="video-author-uniqueid">${SECRET.name}</h3><div class="tiktok-1abc-DivText"><div data-e2e="video-desc">${words}</div></div><h4 data-e2e="video-music"><a href="/music/x-1">${SECRET.music}</a></h4><div data-e2e="feed-video"><div id="xgwrapper-${index}-${id}">${picture}</div></div><div>${actions}</div></div></div>`
      : `<article id="one-column-item-${index}" data-scroll-index="${index}" shape="vertical" data-e2e="recommend-list-item-container" class="${HASH}ArticleItemContainer"><div class="${HASH}DivContentFlexLayout"><section id="media-card-${index}" data-e2e="feed-video" tabindex="0" class="${HASH}SectionMediaCardContainer"><div class="${HASH}DivBasicPlayerWrapper"><div id="xgwrapper-${index}-${id}" class="xgplayer-container"><img alt="${escapeHtml(post.text)}" loading="lazy" src="data:,">${picture}</div></div><div class="${HASH}DivMediaCardOverlayBottom" data-tux-color-scheme="dark"><div class="${HASH}DivCaptionContainer"></div><div class="${HASH}DivCreatorInfoContainer"><a href="https://www.tiktok.com/@${handle}"><p class="TUXText">${handle}</p></a></div><div data-media-card-description-container="true" class="${HASH}DivDescriptionContentWrapper">${text}</div></div></section><section class="${HASH}SectionActionBarContainer">${actions}</section></div></article>`;
  return { truth, html };
}

function commentOf(post: PostSpec, index: number, inBrowse: boolean): Made {
  const level = post.kind === 'reply' ? 2 : 1;
  const id = String(7_650_000_000_000_000_011n + BigInt(index));
  const kind = post.kind === 'reply' ? 'reply' : 'comment';
  const truth = truthOf(kind, post, `tt-c${index}`, inBrowse ? `tiktok:comment:${id}` : null);
  const name = `nguoixem${index + 1}`;
  const html = inBrowse
    ? `<div class="${HASH}DivVirtualItemContainer"><div class="${HASH}DivCommentItemContainer"><div id="${id}" data-comment-ui-enabled="true" class="${HASH}DivCommentContentContainer"><a data-e2e="comment-avatar-${level}" href="/@${name}"></a><div><a href="/@${name}"><span data-e2e="comment-username-${level}">${name}</span></a><p data-e2e="comment-level-${level}"><span>${escapeHtml(post.text)}</span></p><p class="sub"><span data-e2e="comment-time-${level}">9-17</span> <span data-e2e="comment-reply-${level}">Trả lời</span></p></div></div></div></div>`
    : `<div class="${HASH}DivCommentObjectWrapper"><div class="${HASH}DivCommentItemWrapper"><a href="/@${name}" data-e2e="comment-avatar-${level}"></a><div class="${HASH}DivCommentContentWrapper"><div class="${HASH}DivCommentHeaderWrapper"><div data-e2e="comment-username-${level}"><a href="/@${name}"><p class="TUXText">${name}</p></a></div></div><span data-e2e="comment-level-${level}"><span class="TUXText">${escapeHtml(post.text)}</span></span><div class="${HASH}DivCommentSubContentWrapper"><span class="TUXText">2 ngày trước</span><p data-e2e="comment-reply-${level}">Trả lời</p></div></div></div></div>`;
  return { truth, html };
}

/** Items of the feed without a word of their author. */
function extras(from: number): string {
  const item = (index: number, tag: string, inner: string): string =>
    `<article id="one-column-item-${index}" data-scroll-index="${index}" data-e2e="recommend-list-item-container" class="${HASH}ArticleItemContainer"><section id="media-card-${index}" data-e2e="feed-video"><div id="xgwrapper-${index}-${videoId(index + 500)}"><div class="poster">▶</div></div>${tag}</section><section class="${HASH}SectionActionBarContainer">${inner}</section></article>`;
  return [
    item(
      from,
      `<div data-e2e="sponsored-tag">${SECRET.advert}</div>`,
      '<span data-e2e="share-icon">↗</span>',
    ),
    item(from + 1, '', '<button data-e2e="share-btn">↗</button>'),
    `<div hidden><div data-e2e="chat-list-item"><div class="${HASH}DivTextContainer">${SECRET.preview}</div></div></div>`,
  ].join('');
}

function browse(made: readonly Made[], drawer: string): string {
  const [first] = made;
  return `<div role="dialog" class="${HASH}DivBrowserModeContainer"><button data-e2e="browse-close" aria-label="Đóng">✕</button>${first?.html ?? '<div><div>'}${drawer}</div></div>`;
}

function css(dark: boolean): string {
  const c = dark
    ? { page: '#121212', card: '#1e1e1e', ink: '#f1f1f1', dim: '#a1a1a1', line: '#333' }
    : { page: '#fff', card: '#f6f6f6', ink: '#161823', dim: '#75767d', line: '#e3e3e4' };
  return `*{box-sizing:border-box}body{margin:0;padding-bottom:40px;background:${c.page};color:${c.ink};font:15px/1.45 system-ui,sans-serif}a{color:inherit;text-decoration:none}#app{display:grid;grid-template-columns:200px 1fr;gap:20px;max-width:1280px;margin:auto}[class*=DivSideNav]{display:flex;flex-direction:column;gap:14px;padding:24px 16px;position:sticky;top:0;height:100vh;border-right:1px solid ${c.line}}[class*=DivSideNav] b{font-size:22px}main{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:20px;padding:20px 0}article,[class*="-DivItemContainer"]{margin:0 auto 28px;max-width:520px}[class*=DivContentFlexLayout]{display:flex;gap:14px;align-items:flex-end}[class*=SectionMediaCard]{flex:1;position:relative;border-radius:14px;overflow:hidden;background:#222}.poster{height:560px;display:grid;place-items:center;font-size:56px;color:#fffb}.xgplayer-container img{display:none}[class*=OverlayBottom]{position:absolute;left:0;right:0;bottom:0;padding:48px 14px 14px;color:#fff;background:linear-gradient(transparent,#000b)}[class*=OverlayBottom] p{margin:0 0 4px;font-weight:700}[class*=ButtonExpand]{border:0;background:none;color:#fff;font-weight:700;padding:0}[class*=SectionActionBar]{display:flex;flex-direction:column;gap:14px;align-items:center;width:64px;font-size:12px;overflow:hidden}button{cursor:pointer;border:0;background:${c.card};color:${c.ink};border-radius:12px;padding:8px}button span{display:block;font-size:20px}.avatar{display:block;width:44px;height:44px;border-radius:50%}[data-e2e=video-music]{width:44px;height:44px;border-radius:50%;background:#333;color:transparent;overflow:hidden;font-size:0}.search #column-list-container,.profile #column-list-container{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:16px}.search .poster,.profile .poster{height:260px;border-radius:10px}[data-e2e=search-card-user-link]{font-size:0}[class*=DivCommentMain]{width:380px;background:${c.card};border-radius:14px;padding:16px;align-self:start}[class*=DivCommentItem]{padding:8px 0}[data-e2e^=comment-username]{font-weight:600;font-size:13px;color:${c.dim}}[data-e2e^=comment-username] p{margin:0}[data-e2e^=comment-level]{display:block;margin:2px 0}[class*=SubContent],.sub{display:flex;gap:12px;font-size:12px;color:${c.dim};margin:0}[class*=SubContent] p{margin:0}[class*=DivCommentFooter]{display:flex;gap:8px;border-top:1px solid ${c.line};margin-top:12px;padding-top:12px;color:${c.dim}}[class*=DivCommentFooter]>:first-child{flex:1}[class*=SpanText]{white-space:pre-wrap}[class*=DivBrowserMode]{position:fixed;inset:0 0 34px;overflow:auto;z-index:3;background:${c.page};align-content:start;display:grid;grid-template-columns:minmax(0,1fr) minmax(320px,420px);gap:20px;padding:20px}[class*=DivBrowserMode] h1{font-size:17px}@media(max-width:900px){#app,main,[class*=DivBrowserMode]{grid-template-columns:1fr}[class*=DivSideNav]{display:none}}`;
}
