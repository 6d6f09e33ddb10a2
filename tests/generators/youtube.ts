import { type LivePart, liveScript, scriptElement } from './live-script.ts';
import { escapeHtml, RIBBON, RIBBON_CSS, seeded, softColour, withEmojiPictures } from './markup.ts';
import type { GeneratedPage, ListTruth, PageOptions, PostSpec, TruthUnit } from './types.ts';

export interface YoutubeOptions extends PageOptions {
  readonly page?: Page;
  /** Cards of 2026 (`yt-lockup-view-model`) or of 2022. */
  readonly cards?: 'lockup' | 'old';
  /** Class names before (dashed) or after (camel) the spring of 2026. */
  readonly classes?: 'dashed' | 'camel';
  /** Leave the page that was seen before in the document, hidden, as YouTube does. */
  readonly oldPage?: boolean;
  /** The watch page's own element: `ytd-watch-grid` was an experiment of 2024. */
  readonly watchElement?: 'ytd-watch-flexy' | 'ytd-watch-grid';
  /** Further videos that the watch page can move to, each in the place of the one before. */
  readonly videos?: readonly PostSpec[];
}

/** Words around the units: natural to look at, found nowhere else, and never to be read. */
const SECRET = {
  oldPage: 'Trang vừa rời đi',
  draft: 'Viết lời bình dở dang…',
  linked: 'Xem bản đầy đủ ở kênh',
  channel: 'Kênh Đời Sống Mẫu',
  advert: 'Bảng quảng cáo luyện tập',
  chapter: 'Mở đầu chương',
} as const;

/**
 * A practice page in the form of YouTube. On the watch page the first `video` is the one being watched (its first line
 * is the title, the rest the description), the others stand beside it; comments and replies stand under it.
 */
export function generateYoutubePage(options: YoutubeOptions): GeneratedPage {
  const page = options.page ?? 'home';
  const random = seeded(options.seed ?? 1);
  const make = (posts: readonly PostSpec[], from: number): readonly Made[] =>
    posts.map((post, index) => unitOf(post, from + index, page, options, random));
  const made = make(options.posts, 0);
  const later = make(options.more ?? [], options.posts.length);
  const inList = (unit: Made): boolean =>
    page === 'watch' ? unit.kind === 'comment' : page === 'shorts' ? false : unit.kind !== 'watched';
  const listed = [...made.filter(inList), ...later];
  const videos = (options.videos ?? []).map((post, i) =>
    unitOf(post, VIDEOS_FROM + i, page, options, seeded(i + 2)),
  );
  const [first] = made.filter(({ kind }) => kind === 'watched');
  const pages = first === undefined || videos.length === 0 ? [] : [first, ...videos];
  const fixed = made.filter((unit) => !inList(unit));
  const script = liveScript(
    {
      list: LIST[page],
      pages: pages.map((unit, i) => partsOf(unit, i === 0 ? 0 : VIDEOS_FROM + i - 1)),
      units: listed.map(({ html }) => ({ html })),
      initial: listed.length - later.length,
      hole: page === 'watch' ? '#comment-container' : '#content',
      rebind: true,
      noise: '.meta',
      dark: { attribute: 'dark' },
      events: ['yt-navigate-start', 'yt-navigate-finish'],
    },
    options,
  );
  const body = page === 'live-chat' ? liveChat(made) : app(made, page, options);
  const named = (text: string): string =>
    text.replaceAll('ytd-watch-flexy', options.watchElement ?? 'ytd-watch-flexy');
  const html = `<!doctype html><html${options.theme === 'dark' ? ' dark' : ''} lang="vi-VN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Video luyện tập</title><style>${named(css(options.theme === 'dark'))}${RIBBON_CSS}</style></head><body>${named(body)}${RIBBON}${scriptElement(script, options)}</body></html>`;
  return {
    url: {
      home: 'https://www.youtube.com/',
      subscriptions: 'https://www.youtube.com/feed/subscriptions',
      search: 'https://www.youtube.com/results?search_query=luyen+tap',
      watch: `https://www.youtube.com/watch?v=${videoId(0)}`,
      shorts: `https://www.youtube.com/shorts/${videoId(0)}`,
      posts: 'https://www.youtube.com/@kenhmau/posts',
      playlist: 'https://www.youtube.com/playlist?list=PLmau0000001',
      'live-chat': `https://www.youtube.com/live_chat?v=${videoId(0)}`,
    }[page],
    html,
    truth: made.map(({ truth }) => truth),
    mustNotRead: Object.values(SECRET),
    liveScript: script,
    listTruth: listed.map(({ truth }): ListTruth => ({ shown: [truth], expanded: [truth] })),
    fixedTruth: fixed.map(({ truth }) => truth),
    ...(pages.length > 0 && {
      pageTruth: pages.map((unit) =>
        fixed.map(({ kind, truth }) => (kind === 'watched' ? unit.truth : truth)),
      ),
    }),
  };
}

/** Numbers of the videos that a watch page can move to. */
const VIDEOS_FROM = 700;

/** What a move from video to video changes: the page's id, then title and snippet, then the full text in its panel. */
function partsOf({ html }: Made, index: number): LivePart[] {
  const [main = '', panel = ''] = html.split('|||');
  return [
    {
      selector: 'ytd-watch-flexy',
      html: `<ytd-watch-flexy video-id="${videoId(index)}" role="main"></ytd-watch-flexy>`,
      namesOnly: true,
    },
    { selector: 'ytd-watch-metadata', html: main.slice(main.indexOf('<ytd-watch-metadata')) },
    { selector: '[target-id="engagement-panel-structured-description"]', html: panel },
  ];
}

type Page =
  | 'home'
  | 'subscriptions'
  | 'search'
  | 'watch'
  | 'shorts'
  | 'live-chat'
  /** The posts of a channel. */
  | 'posts'
  | 'playlist';

const LIST: Readonly<Record<Page, string>> = {
  home: '[role="main"] ytd-rich-grid-renderer > #contents',
  subscriptions: '[role="main"] ytd-rich-grid-renderer > #contents',
  search: 'ytd-search:not([hidden]) #contents',
  watch: 'ytd-comments #contents',
  shorts: 'ytd-shorts #shorts-inner-container',
  'live-chat': '#items',
  posts: '[role="main"] #contents',
  playlist: '[role="main"] #contents',
};

interface Made {
  readonly html: string;
  readonly truth: TruthUnit;
  readonly kind: 'watched' | 'card' | 'comment' | 'short' | 'live' | 'post';
}

function videoId(index: number): string {
  return `LT${String(index).padStart(9, '0')}`;
}

function unitOf(
  post: PostSpec,
  index: number,
  page: Page,
  options: YoutubeOptions,
  random: () => number,
): Made {
  const id = videoId(index);
  const truth = (kind: TruthUnit['kind'], key: string, links: readonly string[] = []): TruthUnit => ({
    uid: `yt-${index}`,
    platform: 'youtube',
    kind,
    text: post.text,
    links,
    key,
    truncated: false,
  });
  if (page === 'live-chat') {
    return {
      kind: 'live',
      truth: truth('live', `youtube:live:Chat${id}`),
      html: liveMessage(post, `Chat${id}`, options),
    };
  }
  if (page === 'posts') {
    return {
      kind: 'post',
      truth: truth('post', `youtube:post:Ugk${id}`),
      html: channelPost(post, `Ugk${id}`, options),
    };
  }
  if (post.kind === 'comment' || post.kind === 'reply') {
    const lc = post.kind === 'reply' ? `Ugx${videoId(0)}.R${id}` : `Ugx${id}`;
    return {
      kind: 'comment',
      truth: truth(post.kind, `youtube:comment:${lc}`),
      html: comment(post, lc, options),
    };
  }
  if (page === 'shorts' || post.kind === 'short') {
    const card = page !== 'shorts';
    return {
      kind: 'short',
      truth: truth('short', `youtube:short:${id}`),
      html: card ? shortCard(post, id, random) : shortPlayer(post),
    };
  }
  if (page === 'watch' && (index === 0 || index >= VIDEOS_FROM)) {
    return {
      kind: 'watched',
      truth: truth('video', `youtube:watch:${id}`, post.links ?? []),
      html: watched(post, options, random),
    };
  }
  return {
    kind: 'card',
    truth: truth('video', `youtube:video:${id}`),
    html: cardOf(post, id, page, options, random),
  };
}

function span(text: string, options: YoutubeOptions): string {
  const name = options.classes === 'camel' ? 'ytAttributedStringHost' : 'yt-core-attributed-string';
  return `<span class="${name}" dir="auto" role="text">${text}</span>`;
}

function thumbnail(random: () => number): string {
  return `<div class="thumb" style="background:linear-gradient(140deg,${softColour(random)},${softColour(random)})"></div>`;
}

function cardOf(
  post: PostSpec,
  id: string,
  page: Page,
  options: YoutubeOptions,
  random: () => number,
): string {
  const [title = '', ...snippet] = post.text.split('\n');
  const text = escapeHtml(title);
  const meta = `<div class="meta">${SECRET.channel}<br>12 N lượt xem · 3 ngày trước</div>`;
  const href = `/watch?v=${id}`;
  if (page === 'search') {
    return `<ytd-video-renderer><div id="dismissible"><ytd-thumbnail><a aria-hidden="true" href="${href}">${thumbnail(random)}</a></ytd-thumbnail><div><div id="meta"><h3><a id="video-title" title="${text}" href="${href}"><yt-icon id="inline-title-icon" hidden></yt-icon><yt-formatted-string>${text}</yt-formatted-string></a></h3>${meta}</div>${snippetOf(escapeHtml(snippet.join('\n')), options)}<ytd-macro-markers-list-item-renderer><a href="${href}&amp;t=10s"><h4>${SECRET.chapter}</h4></a><button aria-label="Chia sẻ"></button></ytd-macro-markers-list-item-renderer></div></div></ytd-video-renderer>`;
  }
  if (page === 'playlist') {
    return `<ytd-playlist-video-renderer><div id="content"><ytd-thumbnail>${thumbnail(random)}</ytd-thumbnail><div id="meta"><h3><a id="video-title" title="${text}" href="${href}&amp;list=PLmau0000001&amp;index=1">${text}</a></h3>${meta}</div></div></ytd-playlist-video-renderer>`;
  }
  if (page === 'watch' && options.cards === 'old') {
    return `<ytd-compact-video-renderer><div id="dismissible"><ytd-thumbnail>${thumbnail(random)}</ytd-thumbnail><div><a href="${href}"><h3><span id="video-title" title="${text}">${text}</span></h3></a>${meta}</div></div></ytd-compact-video-renderer>`;
  }
  const old = `<ytd-rich-grid-media><div id="dismissible"><ytd-thumbnail>${thumbnail(random)}</ytd-thumbnail><div id="details"><h3><a id="video-title-link" title="${text}" href="${href}"><yt-formatted-string id="video-title">${text}</yt-formatted-string></a></h3>${meta}</div></div></ytd-rich-grid-media>`;
  const camel = options.classes === 'camel';
  const lockup = `<yt-lockup-view-model><div class="${camel ? 'ytLockupViewModelHost' : 'yt-lockup-view-model'} content-id-${id}"><a href="${href}" class="content-image" aria-hidden="true" tabindex="-1">${thumbnail(random)}</a><div><yt-lockup-metadata-view-model><h3 title="${text}"><a class="${camel ? 'ytLockupMetadataViewModelTitle' : 'yt-lockup-metadata-view-model__title'}" href="${href}">${span(text, options)}</a></h3><yt-content-metadata-view-model>${meta}</yt-content-metadata-view-model></yt-lockup-metadata-view-model></div></div></yt-lockup-view-model>`;
  const card = options.cards === 'old' ? old : lockup;
  return page === 'watch'
    ? card
    : `<ytd-rich-item-renderer${options.cards === 'old' ? '' : ' lockup'}><div id="content">${card}</div></ytd-rich-item-renderer>`;
}

/** The lines under a search result: in saved pages of 2020 one text, later a copy of it with a hidden twin. */
function snippetOf(text: string, options: YoutubeOptions): string {
  if (text === '') return '';
  if (options.cards === 'old')
    return `<yt-formatted-string id="description-text"><span dir="auto">${text}</span></yt-formatted-string>`;
  return `<yt-formatted-string id="description-text" is-empty hidden></yt-formatted-string><div class="metadata-snippet-container"><a class="metadata-snippet-timestamp" hidden><span id="time"></span><yt-formatted-string class="metadata-snippet-text-navigation">${text}</yt-formatted-string></a><yt-formatted-string class="metadata-snippet-text">${text}</yt-formatted-string><tp-yt-paper-tooltip><div id="tooltip" class="hidden">Trong phần mô tả video</div></tp-yt-paper-tooltip></div>`;
}

function shortCard(post: PostSpec, id: string, random: () => number): string {
  return `<ytd-rich-item-renderer is-slim-media><div id="content"><ytm-shorts-lockup-view-model-v2><ytm-shorts-lockup-view-model><a href="/shorts/${id}">${thumbnail(random)}</a><h3><a href="/shorts/${id}"><span role="text">${escapeHtml(post.text)}</span></a></h3></ytm-shorts-lockup-view-model></ytm-shorts-lockup-view-model-v2></div></ytd-rich-item-renderer>`;
}

function channelPost(post: PostSpec, id: string, options: YoutubeOptions): string {
  const content =
    options.cards === 'old'
      ? `<yt-formatted-string id="content-text">${escapeHtml(post.text)}</yt-formatted-string>`
      : `<yt-attributed-string id="content-text">${span(escapeHtml(post.text), options)}</yt-attributed-string>`;
  return `<ytd-backstage-post-thread-renderer><div id="content"><ytd-backstage-post-renderer id="post"><div id="main"><div id="header"><a id="author-text" href="/@kenhmau"><span>${SECRET.channel}</span></a> <span id="published-time-text"><a href="/post/${id}">2 ngày trước</a></span></div><ytd-expander collapsed><div id="content">${content}</div><tp-yt-paper-button id="more">Đọc thêm</tp-yt-paper-button></ytd-expander><div id="content-attachment"><ytd-backstage-image-renderer></ytd-backstage-image-renderer></div><div id="toolbar"><span id="vote-count-middle">12</span></div></div></ytd-backstage-post-renderer></div></ytd-backstage-post-thread-renderer>`;
}

function shortPlayer(post: PostSpec): string {
  return `<div class="reel-video-in-sequence-new"><ytd-reel-video-renderer is-active show-player><div class="player">▶</div><yt-reel-metapanel-view-model><yt-reel-channel-bar-view-model><span dir="auto"><a href="/@kenhmau/shorts">@kenhmau</a></span></yt-reel-channel-bar-view-model><yt-reel-multi-format-link-view-model><a href="/watch?v=AAAAAAAAAAA"><h3><span role="text">${SECRET.linked}</span></h3></a></yt-reel-multi-format-link-view-model><yt-shorts-video-title-view-model><h2 class="ytShortsVideoTitleViewModelShortsVideoTitle"><span dir="auto" role="text">${escapeHtml(post.text)}</span></h2></yt-shorts-video-title-view-model></yt-reel-metapanel-view-model><reel-action-bar-view-model><button-view-model><button aria-label="Xem bình luận">🗨</button></button-view-model><button-view-model><button aria-label="Chia sẻ">↗</button></button-view-model></reel-action-bar-view-model></ytd-reel-video-renderer></div>`;
}

function watched(post: PostSpec, options: YoutubeOptions, random: () => number): string {
  const [title = '', ...rest] = post.text.split('\n');
  const description = rest.join('\n');
  const snippet = description.length > 120 ? `${description.slice(0, 110)}...` : description;
  const linked = (text: string): string =>
    escapeHtml(text).replace(
      /https?:\/\/[^\s<]+/g,
      (link) =>
        `<a href="https://www.youtube.com/redirect?event=video_description&amp;q=${encodeURIComponent(link.replaceAll('&amp;', '&'))}">${link}</a>`,
    );
  return `<div id="player"><div id="movie_player">${thumbnail(random)}</div></div><ytd-watch-metadata><div id="title"><h1><yt-formatted-string title="${escapeHtml(title)}">${escapeHtml(title)}</yt-formatted-string></h1></div><div id="top-row"><ytd-video-owner-renderer><div id="channel-name"><a href="/@kenhmau">Kênh Mẫu</a></div></ytd-video-owner-renderer><div id="top-level-buttons-computed"><button-view-model><button aria-label="Chia sẻ">↗ Chia sẻ</button></button-view-model></div></div><ytd-text-inline-expander id="description-inline-expander"><div id="expanded"></div><div id="snippet"><span id="snippet-text"><span id="plain-snippet-text" hidden></span><yt-attributed-string id="attributed-snippet-text">${span(linked(snippet), options)}</yt-attributed-string></span><span id="ellipsis">…</span><tp-yt-paper-button id="expand-sizer" style="visibility:hidden">xem thêm</tp-yt-paper-button></div><button id="expand">...xem thêm</button></ytd-text-inline-expander></ytd-watch-metadata>|||<ytd-engagement-panel-section-list-renderer target-id="engagement-panel-structured-description" visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN"><ytd-expandable-video-description-body-renderer><yt-attributed-string id="attributed-snippet-text">${span(linked(description), options)}</yt-attributed-string></ytd-expandable-video-description-body-renderer></ytd-engagement-panel-section-list-renderer>`;
}

function comment(post: PostSpec, lc: string, options: YoutubeOptions): string {
  const picture = (emoji: string): string =>
    `<span><img alt="${emoji}" width="16" height="16" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ctext y='13' font-size='13'%3E${encodeURIComponent(emoji)}%3C/text%3E%3C/svg%3E"></span>`;
  const text = withEmojiPictures(post.text, picture);
  const old = options.cards === 'old';
  const element = old ? 'ytd-comment-renderer' : 'ytd-comment-view-model';
  const content = old
    ? `<yt-formatted-string id="content-text">${text}</yt-formatted-string>`
    : `<yt-attributed-string id="content-text">${span(text, options)}</yt-attributed-string>`;
  // What stands around the words in saved pages of 2020, 2021 and 2025: chips, tooltips, buttons with texts of their own.
  const around = `<ytd-tri-state-button-view-model class="translate-button"><tp-yt-paper-button>Dịch sang tiếng Việt</tp-yt-paper-button></ytd-tri-state-button-view-model><div id="toolbar"><tp-yt-paper-tooltip><div id="tooltip" class="hidden">Thích</div></tp-yt-paper-tooltip><span id="vote-count-middle">12</span><yt-button-shape><button aria-label="Phản hồi"><span role="text">Phản hồi</span></button></yt-button-shape></div>`;
  const body = `<${element} id="comment"><div id="body"><div id="header-author"><h3><a id="author-text" href="/@nguoixem"><span>@nguoixem</span></a></h3> <span id="published-time-text"><a href="/watch?v=${videoId(0)}&amp;lc=${lc}">2 ngày trước</a></span></div><ytd-expander collapsed><div id="content"><yt-pdg-comment-chip-renderer id="paid-comment-chip" hidden><span id="comment-chip-price">5.000 đ</span></yt-pdg-comment-chip-renderer>${content}</div><tp-yt-paper-button id="less" hidden>Ẩn bớt</tp-yt-paper-button><tp-yt-paper-button id="more">Đọc thêm</tp-yt-paper-button></ytd-expander><yt-attributed-string id="error-text" hidden></yt-attributed-string>${around}</div></${element}>`;
  if (post.kind !== 'reply')
    return `<ytd-comment-thread-renderer><div id="comment-container">${body}</div><div id="replies"></div></ytd-comment-thread-renderer>`;
  // Replies stand beside their comment: in one list until 2025, since then each in a thread of its own.
  const replies = old
    ? `<div id="expander"><div id="expander-contents"><div id="contents">${body}</div></div></div>`
    : `<div id="expander"><div id="expander-contents" hidden></div></div><div id="expanded-threads"><yt-sub-thread><div class="ytSubThreadSubThreadContent"><ytd-comment-thread-renderer><div id="comment-container">${body}</div></ytd-comment-thread-renderer></div></yt-sub-thread></div>`;
  return `<ytd-comment-thread-renderer><div id="replies"><ytd-comment-replies-renderer>${replies}</ytd-comment-replies-renderer></div></ytd-comment-thread-renderer>`;
}

function app(made: readonly Made[], page: Page, options: YoutubeOptions): string {
  const html = (...kinds: readonly Made['kind'][]): string =>
    made
      .filter(({ kind }) => kinds.includes(kind))
      .map((unit) => unit.html)
      .join('');
  const ad = `<ytd-rich-item-renderer><div id="content"><ytd-ad-slot-renderer><div><h3><a href="https://www.googleadservices.com/pagead/aclk?x=1">${SECRET.advert}</a></h3></div></ytd-ad-slot-renderer></div></ytd-rich-item-renderer>`;
  const grid = `<ytd-rich-grid-renderer><div id="contents">${html('card', 'short')}${ad}</div></ytd-rich-grid-renderer>`;
  const [main = '', panel = ''] = html('watched').split('|||');
  const pages: Readonly<Record<Exclude<Page, 'live-chat'>, string>> = {
    home: `<ytd-browse page-subtype="home" role="main">${grid}</ytd-browse>`,
    subscriptions: `<ytd-browse page-subtype="subscriptions" role="main">${grid}</ytd-browse>`,
    posts: `<ytd-browse page-subtype="channels" role="main"><ytd-section-list-renderer><div id="contents">${html('post')}</div></ytd-section-list-renderer></ytd-browse>`,
    playlist: `<ytd-browse page-subtype="playlist" role="main"><ytd-playlist-video-list-renderer><div id="contents">${html('card')}</div></ytd-playlist-video-list-renderer></ytd-browse>`,
    search: `<ytd-search role="main"><ytd-section-list-renderer><div id="contents">${html('card', 'short')}</div></ytd-section-list-renderer></ytd-search>`,
    watch: `<ytd-watch-flexy video-id="${videoId(0)}" role="main"><div id="columns"><div id="primary"><div id="primary-inner">${main}<ytd-comments id="comments"><ytd-item-section-renderer id="sections" section-identifier="comment-item-section"><ytd-comments-header-renderer><div id="simplebox-placeholder">Viết bình luận…</div><ytd-commentbox><div id="contenteditable-root" contenteditable="true">${SECRET.draft}</div></ytd-commentbox></ytd-comments-header-renderer><div id="contents">${html('comment')}</div></ytd-item-section-renderer></ytd-comments></div></div><div id="secondary"><div id="related"><ytd-watch-next-secondary-results-renderer><div id="items"><ytd-item-section-renderer><div id="contents">${html('card')}</div></ytd-item-section-renderer></div></ytd-watch-next-secondary-results-renderer></div></div></div>${panel}</ytd-watch-flexy>`,
    shorts: `<ytd-shorts role="main"><div id="shorts-container"><div id="shorts-inner-container">${html('short')}<div class="reel-video-in-sequence-new"><div class="reel-video-in-sequence-thumbnail"></div></div></div></div></ytd-shorts>`,
  };
  const old =
    options.oldPage === false
      ? ''
      : `<ytd-browse page-subtype="channels" hidden>${grid.replaceAll(/>[^<>]*</g, (between) => (between.trim() === '><' ? between : `>${SECRET.oldPage}<`)).replaceAll(/title="[^"]*"/g, `title="${SECRET.oldPage}"`)}<ytd-rich-item-renderer><div id="content"><yt-lockup-view-model><h3 title="${SECRET.oldPage}"><a href="/watch?v=CU000000000"><span role="text">${SECRET.oldPage}</span></a></h3></yt-lockup-view-model></div></ytd-rich-item-renderer></ytd-browse>`;
  return `<ytd-app><ytd-masthead><b>video</b><input placeholder="Tìm kiếm" aria-label="Tìm kiếm"></ytd-masthead><div id="content"><ytd-page-manager id="page-manager">${old}${page === 'live-chat' ? '' : pages[page]}</ytd-page-manager></div><ytd-popup-container></ytd-popup-container></ytd-app>`;
}

function liveMessage(post: PostSpec, id: string, options: YoutubeOptions): string {
  const text = withEmojiPictures(
    post.text,
    (emoji) => `<img class="emoji small-emoji" alt="${emoji}" src="data:,">`,
  );
  const said = `<span id="message" dir="auto">${text}</span>`;
  // Rows of 2023 and of 2026, with the zero-width spaces that stand between their parts.
  const row =
    options.cards === 'old'
      ? `\u200b${said}`
      : `\u200b<div id="before-content-buttons"></div>\u200b<span id="message-container">${said}</span>`;
  return `<yt-live-chat-text-message-renderer id="${id}"><div id="content"><span id="timestamp">14:30</span> <yt-live-chat-author-chip><span id="author-name" dir="auto">@nguoixem<span id="chip-badges"></span></span></yt-live-chat-author-chip>${row}<span id="deleted-state"></span><a id="show-original" href="#"></a></div></yt-live-chat-text-message-renderer>`;
}

function liveChat(made: readonly Made[]): string {
  return `<yt-live-chat-app><div id="contents"><yt-live-chat-renderer><yt-live-chat-item-list-renderer><div id="item-scroller"><div id="item-offset"><div id="items" class="style-scope yt-live-chat-item-list-renderer">${made.map(({ html }) => html).join('')}<yt-live-chat-viewer-engagement-message-renderer id="COMMUNITY"><span id="message">${SECRET.advert}</span></yt-live-chat-viewer-engagement-message-renderer></div></div></div></yt-live-chat-item-list-renderer><yt-live-chat-message-input-renderer><div id="input" contenteditable="true">${SECRET.draft}</div><div id="send-button">➤</div></yt-live-chat-message-input-renderer></yt-live-chat-renderer></div></yt-live-chat-app>`;
}

function css(dark: boolean): string {
  const c = dark
    ? { page: '#0f0f0f', card: '#212121', ink: '#f1f1f1', dim: '#aaa', line: '#333' }
    : { page: '#fff', card: '#f2f2f2', ink: '#0f0f0f', dim: '#606060', line: '#e5e5e5' };
  return `*{box-sizing:border-box}[hidden],[visibility=ENGAGEMENT_PANEL_VISIBILITY_HIDDEN],ytd-miniplayer{display:none!important}body{margin:0;padding-bottom:40px;background:${c.page};color:${c.ink};font:14px/1.45 system-ui,sans-serif}a{color:inherit;text-decoration:none}ytd-app,ytd-masthead,ytd-browse,ytd-search,ytd-watch-flexy,ytd-shorts,ytd-rich-grid-renderer,ytd-rich-item-renderer,ytd-video-renderer,ytd-compact-video-renderer,yt-lockup-view-model,ytd-rich-grid-media,ytd-watch-metadata,ytd-text-inline-expander,ytd-comments,ytd-comment-thread-renderer,ytd-comment-replies-renderer,yt-sub-thread,ytd-comment-view-model,ytd-comment-renderer,ytd-expander,ytd-reel-video-renderer,yt-live-chat-text-message-renderer,ytm-shorts-lockup-view-model{display:block}ytd-masthead{display:flex;gap:20px;align-items:center;padding:10px 24px;border-bottom:1px solid ${c.line};position:sticky;top:0;background:${c.page};z-index:2}ytd-masthead b{font-size:20px}ytd-masthead input{flex:1;max-width:520px;padding:8px 16px;border-radius:20px;border:1px solid ${c.line};background:${c.card};color:${c.ink}}ytd-rich-grid-renderer>#contents{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:28px 16px;padding:24px}.thumb{aspect-ratio:16/9;border-radius:12px;width:100%}h3{margin:8px 0 4px;font-size:16px;line-height:1.35}h3 a{font-weight:500}.meta{color:${c.dim};font-size:13px}ytd-ad-slot-renderer{display:block;padding:24px;background:${c.card};border-radius:12px;font-size:0}ytd-search #contents{max-width:1000px;margin:auto;padding:20px}ytd-video-renderer #dismissible,ytd-compact-video-renderer #dismissible{display:grid;grid-template-columns:minmax(0,36%) 1fr;gap:16px;margin-bottom:16px}ytd-macro-markers-list-item-renderer{display:none}.metadata-snippet-container{color:${c.dim};margin-top:10px;white-space:pre-wrap}#columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(280px,380px);gap:24px;max-width:1600px;margin:auto;padding:24px}h1{font-size:20px;margin:14px 0 8px}#top-row{display:flex;justify-content:space-between;align-items:center}#channel-name{font-weight:600}button{cursor:pointer;border:0;border-radius:18px;padding:8px 14px;background:${c.card};color:${c.ink}}#description-inline-expander{background:${c.card};border-radius:12px;padding:12px;margin:12px 0;white-space:pre-wrap}#simplebox-placeholder{color:${c.dim};border-bottom:1px solid ${c.line};padding:10px 0;margin:16px 0}ytd-commentbox{display:none}#comment{padding:10px 0}#header-author{font-size:13px;color:${c.dim};margin-bottom:2px}#author-text{color:${c.ink};font-weight:500}#content-text{white-space:pre-wrap}ytd-expander #more,.hidden,#ellipsis{display:none}ytd-comment-replies-renderer{margin-left:48px}.player{height:70vh;display:grid;place-items:center;background:#222;color:#fff;font-size:64px;border-radius:14px}ytd-shorts{max-width:420px;margin:20px auto}yt-reel-multi-format-link-view-model{font-size:0}yt-reel-multi-format-link-view-model h3{font-size:0}ytd-shorts h2{font-size:17px}#items{padding:12px}yt-live-chat-text-message-renderer{padding:5px 0}#timestamp,#author-name{color:${c.dim};font-size:12px}yt-live-chat-viewer-engagement-message-renderer{font-size:0}yt-live-chat-message-input-renderer{display:flex;gap:8px;padding:12px;border-top:1px solid ${c.line};color:${c.dim}}@media(max-width:900px){#columns{grid-template-columns:1fr}}`;
}
