import { describe, expect, test } from 'vitest';
import { adapterOf, fixturePage, lines, parsePage, readPage } from './read-page.ts';

const HOME = 'https://www.youtube.com/';
const WATCH = 'https://www.youtube.com/watch?v=abcdefghijk';
const app = (inner: string): string =>
  `<!doctype html><html><body><ytd-app><div id="content"><ytd-page-manager id="page-manager">${inner}</ytd-page-manager></div></ytd-app></body></html>`;

describe('skeletons', () => {
  test('Shorts player: the Short, not the linked video, not the next ones', () => {
    const reading = readPage(
      fixturePage('youtube/2026-06_shorts-player.html'),
      'https://www.youtube.com/shorts/VID00000000',
    );
    expect(lines(reading)).toEqual(['short: Sự thật về loại thuốc đang gây xôn xao #shorts']);
    expect(reading.units[0]?.key).toBe('youtube:short:VID00000000');
    expect(reading.units[0]?.permalink).toBe('https://www.youtube.com/shorts/VID00000000');
  });

  test('live chat frame', () => {
    const url = 'https://www.youtube.com/live_chat?v=abc';
    const page = fixturePage('youtube/live-chat-frame.html');
    const reading = readPage(page, url);
    expect(reading.units.map(({ kind, text, key }) => [kind, text, key])).toEqual([
      ['live', 'Tin này thật không mọi người 😱', 'youtube:live:ChwKGkN1'],
      ['live', 'giả đó, coi chính phủ đính chính rồi', 'youtube:live:ChwKGkN2'],
    ]);
    page.querySelector('#ChwKGkN1')?.setAttribute('is-deleted', '');
    expect(lines(readPage(page, url))).toEqual(['live: giả đó, coi chính phủ đính chính rồi']);
  });
});

describe('cards', () => {
  const card = {
    'home 2022': `<ytd-rich-item-renderer><div id="content"><ytd-rich-grid-media><h3><a id="video-title-link" href="/watch?v=id000000001" title="Tên video"><yt-formatted-string id="video-title">Tên video</yt-formatted-string></a></h3></ytd-rich-grid-media></div></ytd-rich-item-renderer>`,
    'home 2026-01': `<ytd-rich-item-renderer lockup><div id="content"><yt-lockup-view-model><a aria-hidden="true" href="/watch?v=id000000001"></a><h3 title="Tên video"><a class="yt-lockup-metadata-view-model__title" href="/watch?v=id000000001"><span class="yt-core-attributed-string" role="text">Tên video</span></a></h3><div>KENH</div></yt-lockup-view-model></div></ytd-rich-item-renderer>`,
    'home 2026-06': `<ytd-rich-item-renderer lockup><div id="content"><yt-lockup-view-model><h3 title="Tên video"><a class="ytLockupMetadataViewModelTitle" href="/watch?v=id000000001"><span class="ytAttributedStringHost" role="text">Tên video</span></a></h3></yt-lockup-view-model></div></ytd-rich-item-renderer>`,
    'subscriptions 2022': `<ytd-grid-video-renderer><div id="dismissible"><h3><a id="video-title" href="/watch?v=id000000001" title="Tên video">Tên video</a></h3></div></ytd-grid-video-renderer>`,
    'related 2022': `<ytd-compact-video-renderer><div id="dismissible"><a href="/watch?v=id000000001"><h3><span id="video-title" title="Tên video">\n              Tên video\n            </span></h3></a></div></ytd-compact-video-renderer>`,
    'only a title attribute': `<yt-lockup-view-model><h3 title="Tên video"><a href="/watch?v=id000000001"></a></h3></yt-lockup-view-model>`,
    'renamed element in a grid': `<ytd-rich-item-renderer><div id="content"><yt-new-card><h3><a href="/watch?v=id000000001">Tên video</a></h3></yt-new-card></div></ytd-rich-item-renderer>`,
    'renamed element in a list': `<div id="items"><yt-new-card><div><h3><a href="/watch?v=id000000001">Tên video</a></h3></div></yt-new-card><yt-new-card><div><h3><a href="/watch?v=id000000002">Tên khác</a></h3></div></yt-new-card></div>`,
  };
  test.each(Object.entries(card))('%s', (name, html) => {
    const reading = readPage(parsePage(app(`<ytd-browse>${html}</ytd-browse>`)), HOME);
    expect(lines(reading).slice(0, 1)).toEqual(['video: Tên video']);
    expect(reading.units).toHaveLength(name === 'renamed element in a list' ? 2 : 1);
    expect(reading.units[0]?.key).toBe('youtube:video:id000000001');
    expect(reading.units[0]?.permalink).toBe('https://www.youtube.com/watch?v=id000000001');
  });

  test('search result with a snippet, its chapters and a hidden second snippet', () => {
    const html = `<ytd-video-renderer><div id="dismissible"><h3><a id="video-title" title="Tên video" href="/watch?v=id000000001&amp;pp=x"><yt-icon id="inline-title-icon" hidden></yt-icon><yt-formatted-string>Tên video</yt-formatted-string></a></h3><div class="metadata-snippet-container-one-line" hidden><yt-formatted-string class="metadata-snippet-text">KHONGDOC</yt-formatted-string></div><div class="metadata-snippet-container"><yt-formatted-string class="metadata-snippet-text"><span>Trích </span><span class="bold">đoạn</span><span> ...</span></yt-formatted-string></div><ytd-macro-markers-list-item-renderer><a href="/watch?v=id000000001&t=3s"><h4>KHONGDOC</h4></a></ytd-macro-markers-list-item-renderer></div></ytd-video-renderer>`;
    const reading = readPage(
      parsePage(app(`<ytd-search>${html}</ytd-search>`)),
      'https://www.youtube.com/results?search_query=a',
    );
    expect(lines(reading)).toEqual(['video: Tên video\nTrích đoạn ...']);
  });

  test('Shorts in shelves of 2022 and 2026, once each', () => {
    const html = `<ytd-reel-item-renderer><a href="/shorts/short000001"></a><h3><a href="/shorts/short000001"><span id="video-title">Ngắn 2022</span></a></h3></ytd-reel-item-renderer><ytd-rich-item-renderer is-slim-media><ytm-shorts-lockup-view-model-v2><ytm-shorts-lockup-view-model><a href="/shorts/short000002"></a><h3><a href="/shorts/short000002"><span role="text">Ngắn 2026</span></a></h3></ytm-shorts-lockup-view-model></ytm-shorts-lockup-view-model-v2></ytd-rich-item-renderer>`;
    const reading = readPage(parsePage(app(`<ytd-browse>${html}</ytd-browse>`)), HOME);
    expect(reading.units.map(({ kind, text, key }) => [kind, text, key])).toEqual([
      ['short', 'Ngắn 2022', 'youtube:short:short000001'],
      ['short', 'Ngắn 2026', 'youtube:short:short000002'],
    ]);
  });

  test('Shorts in the home page of 2022 to 2024, and a name that may come', () => {
    const html = `<ytd-rich-item-renderer is-slim-media><ytd-rich-grid-slim-media><div id="dismissible"><ytd-thumbnail><a id="thumbnail" href="/shorts/short000003"></a></ytd-thumbnail><div id="details"><a href="/shorts/short000003"><h3><span id="video-title">Ngắn 2023</span></h3></a><span>1 N lượt xem</span></div></div></ytd-rich-grid-slim-media></ytd-rich-item-renderer><yt-shorts-lockup-view-model><a href="/shorts/short000004"></a><h3><a href="/shorts/short000004"><span role="text">Ngắn sau này</span></a></h3></yt-shorts-lockup-view-model>`;
    expect(
      readPage(parsePage(app(`<ytd-browse>${html}</ytd-browse>`)), HOME).units.map(({ kind, text, key }) => [
        kind,
        text,
        key,
      ]),
    ).toEqual([
      ['short', 'Ngắn 2023', 'youtube:short:short000003'],
      ['short', 'Ngắn sau này', 'youtube:short:short000004'],
    ]);
  });

  test('a list has the key of the list, its rows have those of the videos', () => {
    const html = `<yt-lockup-view-model><h3 title="Tuyển tập"><a href="/watch?v=id000000001&list=PLx">Tuyển tập</a></h3></yt-lockup-view-model><ytd-playlist-video-renderer><h3><a id="video-title" href="/watch?v=id000000001&list=PLx&index=1">Hàng một</a></h3></ytd-playlist-video-renderer>`;
    expect(
      readPage(parsePage(app(`<ytd-browse>${html}</ytd-browse>`)), HOME).units.map(({ key }) => key),
    ).toEqual(['youtube:list:PLx', 'youtube:video:id000000001']);
  });

  test('the heading of a playlist beside a video is no card', () => {
    const html = `<ytd-playlist-panel-renderer><h3 title="KHONGDOC"><a href="/playlist?list=PLx">KHONGDOC</a></h3><ytd-playlist-panel-video-renderer><a href="/watch?v=id000000001&list=PLx&index=1"><h4><span id="video-title">Hàng một</span></h4></a></ytd-playlist-panel-video-renderer></ytd-playlist-panel-renderer>`;
    expect(lines(readPage(parsePage(app(`<ytd-watch-flexy>${html}</ytd-watch-flexy>`)), WATCH))).toEqual([
      'video: Hàng một',
    ]);
  });

  test('old pages, closed panels, empty cards and advertisements without a video are not there', () => {
    const html = `<ytd-browse hidden>${card['home 2026-01']}</ytd-browse><ytd-browse><yt-lockup-view-model></yt-lockup-view-model><ytd-ad-slot-renderer><yt-lockup-view-model><h3 title="KHONGDOC"><a href="https://www.googleadservices.com/x">KHONGDOC</a></h3></yt-lockup-view-model></ytd-ad-slot-renderer></ytd-browse><ytd-engagement-panel-section-list-renderer visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN">${card['home 2026-01']}</ytd-engagement-panel-section-list-renderer>`;
    expect(readPage(parsePage(app(html)), HOME).strategies).toEqual([]);
  });
});

describe('watch page', () => {
  const description = 'Dòng đầu của mô tả.\nhttps://vidu.example/dai-lam\nDòng cuối.';
  const linked = `<span role="text">Dòng đầu của mô tả.\n<span><a href="https://www.youtube.com/redirect?event=d&q=https%3A%2F%2Fvidu.example%2Fdai-lam">https://vidu.example/dai-lam</a></span>\nDòng cuối.</span>`;
  const watch = (snippet: string, expanded: string, panel: string): string =>
    `<ytd-watch-flexy video-id="abcdefghijk"><ytd-watch-metadata><div id="title"><h1><yt-formatted-string title="Tên đang xem">Tên đang xem</yt-formatted-string></h1></div><div id="top-level-buttons-computed"><button aria-label="Chia sẻ"></button></div><ytd-watch-info-text><span>12 N lượt xem  17 thg 9, 2026</span></ytd-watch-info-text><ytd-text-inline-expander id="description-inline-expander"><div id="snippet"><yt-attributed-string id="attributed-snippet-text">${snippet}</yt-attributed-string></div><div id="expanded">${expanded}</div><tp-yt-paper-button id="expand">...xem thêm</tp-yt-paper-button></ytd-text-inline-expander></ytd-watch-metadata><ytd-engagement-panel-section-list-renderer target-id="engagement-panel-structured-description" visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN"><div role="text">KHONGDOC thông số</div><ytd-expandable-video-description-body-renderer><yt-attributed-string id="attributed-snippet-text">${panel}</yt-attributed-string></ytd-expandable-video-description-body-renderer></ytd-engagement-panel-section-list-renderer></ytd-watch-flexy>`;
  const read = (html: string) => readPage(parsePage(app(html)), WATCH).units;

  test('January 2026: full description from the closed panel', () => {
    const [unit, ...rest] = read(watch('Dòng đầu của mô tả.\nhttps://vidu.example/d...', '', linked));
    expect(rest).toEqual([]);
    expect(unit?.text).toBe(`Tên đang xem\n${description}`);
    expect(unit?.key).toBe('youtube:watch:abcdefghijk');
    expect(unit?.links).toEqual(['https://vidu.example/dai-lam']);
    expect(unit?.postedOn).toBe('2026-09-17');
    expect(unit?.truncated).toBe(false);
  });
  test('description opened by the reader', () => {
    expect(read(watch('Dòng đầu...', linked, ''))[0]?.text).toBe(`Tên đang xem\n${description}`);
  });
  test('the panel of the video before is not believed', () => {
    const [unit] = read(watch('Dòng đầu của mô tả...', '', '<span role="text">Mô tả của video trước</span>'));
    expect(unit?.text).toBe('Tên đang xem\nDòng đầu của mô tả...');
    expect(unit?.truncated).toBe(true);
  });
  test('the watch page under its other name of 2024', () => {
    const html = watch('Dòng đầu...', linked, '').replaceAll('ytd-watch-flexy', 'ytd-watch-grid');
    const [unit, ...rest] = read(html);
    expect(rest).toEqual([]);
    expect([unit?.text, unit?.key]).toEqual([`Tên đang xem\n${description}`, 'youtube:watch:abcdefghijk']);
  });
  test('no description at all', () => {
    expect(read(watch('', '', ''))[0]?.text).toBe('Tên đang xem');
  });
  test('2022: title and description in other elements, the new ones empty and hidden', () => {
    const html = `<ytd-watch-flexy video-id="abcdefghijk"><ytd-watch-metadata hidden><div id="title"><h1><yt-formatted-string></yt-formatted-string></h1></div></ytd-watch-metadata><ytd-video-primary-info-renderer><div id="container"><h1 class="title"><yt-formatted-string>Tên năm 2022</yt-formatted-string></h1><div id="info-strings"><yt-formatted-string>Mar 5, 2022</yt-formatted-string></div></div></ytd-video-primary-info-renderer><ytd-video-secondary-info-renderer><ytd-expander><div id="content"><div id="description"><yt-formatted-string>Mô tả năm 2022\nDòng hai</yt-formatted-string></div></div></ytd-expander></ytd-video-secondary-info-renderer></ytd-watch-flexy>`;
    const [unit] = read(html);
    expect(unit?.text).toBe('Tên năm 2022\nMô tả năm 2022\nDòng hai');
    expect(unit?.postedOn).toBe('2022-03-05');
  });
  test('the share button of the bar leads to the video, those of chapters lead nowhere', () => {
    const page = parsePage(
      app(
        watch('a', '', '').replace(
          '<ytd-engagement',
          '<div><button id="chapter" aria-label="Chia sẻ"></button></div><ytd-engagement',
        ),
      ),
    );
    const adapter = adapterOf(WATCH);
    const [video] = adapter.find(page);
    const own = page.querySelector('#top-level-buttons-computed button');
    const chapter = page.querySelector('#chapter');
    expect(own && adapter.unitOfControl(own)).toBe(video?.element);
    expect(chapter && adapter.unitOfControl(chapter)).toBeNull();
  });
});

describe('comments', () => {
  const body = (id: string, text: string): string =>
    `<a id="author-text" href="/@ten">@ten</a><span id="published-time-text"><a href="/watch?v=abcdefghijk&lc=${id}">2 ngày trước</a></span><ytd-expander collapsed><div id="content">${text}</div></ytd-expander>`;
  const page = (inner: string): string =>
    app(
      `<ytd-watch-flexy video-id="abcdefghijk"><ytd-comments id="comments"><ytd-item-section-renderer><div id="contents">${inner}</div></ytd-item-section-renderer></ytd-comments></ytd-watch-flexy>`,
    );
  const expected = [
    ['comment', 'Cảm ơn ❤ lúc 1:23', 'youtube:comment:UgxA'],
    ['reply', '@ten hay quá', 'youtube:comment:UgxA.B'],
    ['comment', 'Dòng một\nDòng hai', 'youtube:comment:UgxC'],
  ];
  const new2026 = (text: string): string =>
    `<yt-attributed-string id="content-text"><span dir="auto" role="text">${text}</span></yt-attributed-string>`;
  const old2022 = (text: string): string =>
    `<yt-formatted-string id="content-text">${text}</yt-formatted-string>`;
  const emoji = 'Cảm ơn <span><img alt="❤"></span> lúc <a href="/watch?v=abcdefghijk&t=83s">1:23</a>';

  test.each([
    ['2026', 'ytd-comment-view-model', 'yt-sub-thread', new2026],
    ['2022', 'ytd-comment-renderer', 'ytd-comment-replies-renderer', old2022],
    ['renamed', 'yt-comment-next', 'ytd-comment-replies-renderer', new2026],
  ])('%s', (_, element, replies, content) => {
    const html = `<ytd-comment-thread-renderer><div id="comment-container"><${element}>${body('UgxA', content(emoji))}</${element}></div><${replies}><div id="expander-contents"><${element}>${body('UgxA.B', content('<a href="/@ten">@ten</a> hay quá'))}</${element}></div></${replies}></ytd-comment-thread-renderer><ytd-comment-thread-renderer><div id="comment-container"><${element}>${body('UgxC', content('Dòng một\nDòng hai'))}</${element}></div></ytd-comment-thread-renderer>`;
    const reading = readPage(parsePage(page(html)), WATCH);
    expect(reading.units.map(({ kind, text, key }) => [kind, text, key])).toEqual(expected);
    expect(reading.units.flatMap(({ links }) => links)).toEqual([]);
    expect(reading.units[0]?.permalink).toBe('https://www.youtube.com/watch?v=abcdefghijk&lc=UgxA');
  });

  test('what is being written and ghosts are not read', () => {
    const html = `<yt-ghost-comments><ytd-comment-view-model>${body('UgxZ', new2026('KHONGDOC'))}</ytd-comment-view-model></yt-ghost-comments><ytd-commentbox><div id="contenteditable-root" contenteditable>KHONGDOC</div></ytd-commentbox>`;
    expect(readPage(parsePage(page(html)), WATCH).strategies).toEqual([]);
  });
});

describe('posts of channels', () => {
  test('channel, home and shared posts', () => {
    const post = (element: string, id: string, text: string, more = ''): string =>
      `<${element}><a href="/post/${id}">1 ngày trước</a><ytd-expander><yt-formatted-string id="content-text">${text}</yt-formatted-string></ytd-expander>${more}</${element}>`;
    const html = `<ytd-browse><ytd-backstage-post-thread-renderer>${post('ytd-backstage-post-renderer', 'UgkA', 'Bài của kênh')}</ytd-backstage-post-thread-renderer>${post('ytd-post-renderer', 'UgkB', 'Bài ở trang chủ')}<ytd-backstage-post-thread-renderer>${post('ytd-shared-post-renderer', 'UgkC', 'Lời chia sẻ', post('ytd-backstage-post-renderer', 'UgkD', 'Bài gốc'))}</ytd-backstage-post-thread-renderer></ytd-browse>`;
    const reading = readPage(parsePage(app(html)), 'https://www.youtube.com/@kenh/posts');
    expect(reading.units.map(({ kind, text, key, quoted }) => [kind, text, key, quoted])).toEqual([
      ['post', 'Bài của kênh', 'youtube:post:UgkA', undefined],
      ['post', 'Bài ở trang chủ', 'youtube:post:UgkB', undefined],
      ['post', 'Lời chia sẻ', 'youtube:post:UgkC', 'Bài gốc'],
    ]);
  });
});

test('a post on the home page: its words stand in a hidden expander too, its hashtag is no link of the text', () => {
  const words = 'Mai nghỉ <a href="/results?search_query=%23nghile">#nghile</a> cả nhà nhé';
  const html = `<ytd-browse><ytd-rich-item-renderer><div id="content"><ytd-post-renderer><div id="header"><div id="published-time-text"><a href="/post/UgxHome">19 phút trước</a></div></div><div id="post-text"><ytd-expander id="expander" collapsed hidden><div id="content"><yt-formatted-string id="content-text">${words}</yt-formatted-string></div></ytd-expander><yt-formatted-string id="home-content-text">${words}</yt-formatted-string></div><div id="toolbar"><span id="vote-count-left" hidden>104</span></div></ytd-post-renderer></div></ytd-rich-item-renderer></ytd-browse>`;
  const [unit, ...rest] = readPage(parsePage(html), 'https://www.youtube.com/').units;
  expect(rest).toEqual([]);
  expect([unit?.kind, unit?.text, unit?.key, unit?.links]).toEqual([
    'post',
    'Mai nghỉ #nghile cả nhà nhé',
    'youtube:post:UgxHome',
    [],
  ]);
  expect(unit?.body.id).toBe('home-content-text');
});

test('a live message whose text lost its name is still found, in the rows of 2023 and of 2026', () => {
  const row = (said: string): string =>
    `<yt-live-chat-item-list-renderer><div id="items"><yt-live-chat-text-message-renderer id="ChwK"><div id="content"><yt-live-chat-author-chip><span id="author-name" dir="auto">TEN</span></yt-live-chat-author-chip>${said}<span id="deleted-state"></span></div></yt-live-chat-text-message-renderer></div></yt-live-chat-item-list-renderer>`;
  const said = '<span id="loi" dir="auto">Mai họp lúc mấy giờ</span>';
  for (const html of [row(said), row(`\u200b<span id="message-container">${said}</span>`)]) {
    const { units } = readPage(parsePage(html), 'https://www.youtube.com/live_chat?v=abcdefghijk');
    expect(units.map(({ kind, text }) => [kind, text])).toEqual([['live', 'Mai họp lúc mấy giờ']]);
  }
});

test('surfaces and pages that are not read', () => {
  const adapter = adapterOf(HOME);
  const surface = (path: string): string => adapter.surface(new URL(path, HOME), document);
  expect(
    [
      '/',
      '/watch?v=a',
      '/shorts/a',
      '/results?q=1',
      '/feed/subscriptions',
      '/live_chat?v=a',
      '/@a',
      '/post/a',
    ].map(surface),
  ).toEqual(['home', 'watch', 'shorts', 'search', 'subscriptions', 'live-chat', 'channel', 'post']);
  expect(adapter.matches(new URL('https://www.youtube.com/embed/abc'))).toBe(false);
  expect(adapter.matches(new URL('https://music.youtube.com/'))).toBe(false);
});
