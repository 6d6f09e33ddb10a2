import { describe, expect, test } from 'vitest';
import { adapterOf, fixturePage, lines, parsePage, readPage } from './read-page.ts';

const FORYOU = 'https://www.tiktok.com/foryou';

describe('skeletons', () => {
  test('For You of June 2026: filled, without words, empty', () => {
    const reading = readPage(fixturePage('tiktok/2026-06_foryou.html'), FORYOU);
    expect(lines(reading)).toEqual([
      'video: Nghe nói ngày mai cấm đường toàn thành phố #tinnong @kenhmau2 mọi người xem đúng không',
    ]);
    expect(reading.unread).toEqual(['no-text']);
    const [video] = reading.units;
    expect(video?.key).toBe('tiktok:video:7649000000000000001');
    expect(video?.permalink).toBe('https://www.tiktok.com/@kenhmau1/video/7649000000000000001');
    expect(video?.postedOn).toBe('2026-06-08');
    expect(video?.links).toEqual([]);
  });

  test('comments in the drawer have no id', () => {
    const reading = readPage(fixturePage('tiktok/2026-09_comments_drawer.html'), FORYOU);
    expect(lines(reading)).toEqual([
      'comment: Tin này trên báo nói giả rồi 😂 đừng chia sẻ',
      'comment: @nguoixem1 thật hả bạn',
    ]);
    expect(reading.units.map(({ keyFrom }) => keyFrom)).toEqual(['text', 'text']);
  });

  test('browse layout', () => {
    const reading = readPage(
      fixturePage('tiktok/2026-09_video-browse_comments.html'),
      'https://www.tiktok.com/@kenhmau3/video/7649000000000000009',
    );
    expect(reading.units.map(({ kind, text, key }) => [kind, text, key])).toEqual([
      ['video', 'Mô tả video trong chế độ xem #hoc', 'tiktok:video:7649000000000000009'],
      ['comment', 'Bình luận dạng browse', 'tiktok:comment:7650000000000000011'],
      ['comment', 'Nguồn đâu?', 'tiktok:comment:7650000000000000012'],
    ]);
  });
});

describe('forms of other years', () => {
  test('For You of 2022: div cards, username under another name, no article', () => {
    const card = (n: number): string =>
      `<div class="tiktok-1-DivItemContainer" data-e2e="recommend-list-item-container"><a data-e2e="video-author-uniqueid" href="/@kenhmau${n}">TENKENH</a><div data-e2e="video-desc" class="tiktok-2-DivVideoDesc"><span class="tiktok-3-SpanText">Mô tả ${n} </span><a href="/tag/a"><strong>#a</strong></a></div><div id="xgwrapper-${n}-710000000000000000${n}"></div></div>`;
    const reading = readPage(parsePage(`<div id="app">${card(1)}${card(2)}</div>`), FORYOU);
    expect(lines(reading)).toEqual(['video: Mô tả 1 #a', 'video: Mô tả 2 #a']);
    expect(reading.units.map(({ key }) => key)).toEqual([
      'tiktok:video:7100000000000000001',
      'tiktok:video:7100000000000000002',
    ]);
  });

  test('video page of 2022: id from the address, never from links to other videos', () => {
    const page = parsePage(
      `<div id="app"><div><div class="tiktok-1-DivVideoInfoContainer"><div data-e2e="browse-video-desc"><span>Mô tả của trang</span></div></div><div><p data-e2e="comment-level-1">lời bình</p></div></div><div><a href="https://www.tiktok.com/@khac/video/7111111111111111111">khác</a></div></div>`,
    );
    const reading = readPage(page, 'https://www.tiktok.com/@kenhmau/video/7122222222222222222');
    expect(lines(reading)).toEqual(['video: Mô tả của trang', 'comment: lời bình']);
    expect(reading.units[0]?.key).toBe('tiktok:video:7122222222222222222');
  });

  test('search of 2022: the caption beside its player, without names and counts', () => {
    const card = (n: number): string =>
      `<div class="tiktok-1-DivItemContainerV2"><div data-e2e="search_video-item"><a href="https://www.tiktok.com/@k/video/712000000000000000${n}"></a></div><div data-e2e="search-card-desc"><div data-e2e="search-card-video-caption"><div><span>Lời ${n} </span><a href="/tag/b"><strong>#b</strong></a></div></div><div><a data-e2e="search-card-user-link" href="/@k"><p data-e2e="search-card-user-unique-id">TENKENH</p></a><strong data-e2e="video-views">1.2M</strong></div></div></div>`;
    const page = parsePage(`<div data-e2e="search_video-item-list">${card(1)}${card(2)}</div>`);
    const reading = readPage(page, 'https://www.tiktok.com/search/video?q=a');
    expect(lines(reading)).toEqual(['video: Lời 1 #b', 'video: Lời 2 #b']);
    expect(reading.units.map(({ key }) => key)).toEqual([
      'tiktok:video:7120000000000000001',
      'tiktok:video:7120000000000000002',
    ]);
    expect(reading.units.map(({ permalink }) => permalink)).toEqual([
      'https://www.tiktok.com/@k/video/7120000000000000001',
      'https://www.tiktok.com/@k/video/7120000000000000002',
    ]);
  });

  test('search of June 2026: a row holds player and caption side by side, other videos follow below', () => {
    // Invented words in the structure that a public scraper noted on 2026-06-08; ids of the rows since 2025-11.
    const row = (n: number): string =>
      `<div id="grid-item-container-${n}"><a href="/@k/video/763000000000000000${n}"><div data-e2e="search_top-item"><strong data-e2e="video-views">12K</strong></div></a><div data-e2e="search-card-video-caption"><div><span data-e2e="new-desc-span">Lời ${n} </span><a data-e2e="search-common-link" href="/tag/b"><strong>#b</strong></a></div></div><a data-e2e="search-card-user-link" href="/@k"><p data-e2e="search-card-user-unique-id">TENKENH</p></a></div>`;
    const page = parsePage(
      `<div id="search_top-item-list">${row(0)}${row(1)}</div><div><a href="/@9/video/7640000000000000009"><img alt="KHONGDOC"></a></div>`,
    );
    const reading = readPage(page, 'https://www.tiktok.com/search?q=a');
    expect(reading.units.map(({ text, key }) => [text, key])).toEqual([
      ['Lời 0 #b', 'tiktok:video:7630000000000000000'],
      ['Lời 1 #b', 'tiktok:video:7630000000000000001'],
    ]);
  });

  test('explore of 2024: a caption under the card', () => {
    const card = (n: number): string =>
      `<div id="column-item-video-container-${n}"><div data-e2e="explore-item"><a href="/@k/video/763000000000000001${n}"></a></div><div data-e2e="explore-card-desc">Lời ${n}</div><a data-e2e="explore-card-user-link"><p data-e2e="explore-card-user-unique-id">TENKENH</p></a><div data-e2e="explore-card-like-container"><span>12</span></div></div>`;
    const reading = readPage(parsePage(card(1) + card(2)), 'https://www.tiktok.com/explore');
    expect(lines(reading)).toEqual(['video: Lời 1', 'video: Lời 2']);
    expect(reading.units.map(({ keyFrom }) => keyFrom)).toEqual(['site', 'site']);
  });

  test('a description that has lost its name is known by its parts', () => {
    const page = parsePage(
      `<div><div class="x"><div class="y"><h1><span data-e2e="new-desc-span">Lời của video </span><a data-e2e="search-common-link" href="/tag/c"><strong>#c</strong></a></h1></div></div></div>`,
    );
    expect(lines(readPage(page, 'https://www.tiktok.com/@k/video/7630000000000000021'))).toEqual([
      'video: Lời của video #c',
    ]);
  });

  test('the description in the same panel as the comments', () => {
    const page = parsePage(
      `<div class="css-1-DivCommentContainer"><h1 data-e2e="browse-video-desc"><span data-e2e="new-desc-span">Lời của video</span></h1><div class="css-1-DivCommentListContainer"><div class="css-1-DivCommentObjectWrapper"><div class="css-1-DivCommentItemWrapper"><div data-e2e="comment-username-1">TEN</div><span data-e2e="comment-level-1">Lời bình</span></div></div></div></div>`,
    );
    const reading = readPage(page, 'https://www.tiktok.com/@k/video/7630000000000000021');
    expect(lines(reading)).toEqual(['video: Lời của video', 'comment: Lời bình']);
  });

  test('search without the inner name: the card without its furniture', () => {
    const page = parsePage(
      `<div><div data-e2e="search_top-item"><a href="/@k/video/7120000000000000001"></a></div><div data-e2e="search-card-desc"><span>Chỉ còn lời</span><a data-e2e="search-card-user-link"><p>TENKENH</p></a></div></div>`,
    );
    expect(lines(readPage(page, 'https://www.tiktok.com/search?q=a'))).toEqual(['video: Chỉ còn lời']);
  });

  test('profile 2022-05: captions without a name of their own, most of them empty', () => {
    const card = (id: string, caption: string): string =>
      `<div class="a-DivItemContainerV2"><div data-e2e="user-post-item"><div><a href="https://www.tiktok.com/@k/video/${id}"><img alt="chữ của ảnh bìa"><div class="a-DivCardFooter"><strong data-e2e="video-views">21.8K</strong></div></a></div></div><div class="a-DivTagCardDesc-StyledDivTagCardDescV2">${caption}</div></div>`;
    const page = parsePage(
      `<div id="main-content-others_homepage"><h2 data-e2e="user-bio">Giới thiệu</h2>${card('7101316489499708001', '<a title=""><div class="a-DivContainer"></div></a>')}${card('7101316489499708002', '<a title="x"></a><div class="a-DivContainer"><span class="a-SpanText">Chợ sáng nay </span><a href="/tag/cho"><strong>#cho </strong></a><span class="a-SpanText"></span></div>')}</div>`,
    );
    const { units, unread } = readPage(page, 'https://www.tiktok.com/@k');
    expect(units.map(({ text, key }) => [text, key])).toEqual([
      ['Chợ sáng nay #cho', 'tiktok:video:7101316489499708002'],
    ]);
    expect(unread).toEqual([]);
  });

  test('replies, in both layouts and with a `p` as the text', () => {
    const page = parsePage(
      `<div class="css-1-DivCommentItemContainer"><div id="7650000000000000011" class="css-1-DivCommentContentContainer"><span data-e2e="comment-username-1">TEN</span><p data-e2e="comment-level-1">Gốc</p></div><div class="css-1-DivReplyContainer"><div id="7650000000000000012" class="css-1-DivCommentContentContainer"><span data-e2e="comment-username-2">TEN</span><p data-e2e="comment-level-2">Trả lời</p></div></div></div>`,
    );
    const reading = readPage(page, FORYOU);
    expect(reading.units.map(({ kind, text, key }) => [kind, text, key])).toEqual([
      ['comment', 'Gốc', 'tiktok:comment:7650000000000000011'],
      ['reply', 'Trả lời', 'tiktok:comment:7650000000000000012'],
    ]);
  });
});

test('a filled article gives another key than the one that stood there before', () => {
  const page = fixturePage('tiktok/2026-06_foryou.html');
  const [first] = readPage(page, FORYOU).units;
  const article = page.querySelector('article');
  article?.querySelector('[id^="xgwrapper-"]')?.setAttribute('id', 'xgwrapper-0-7649000000000000077');
  const words = article?.querySelector('[data-e2e="desc-span-0"]');
  if (words) words.textContent = 'Lời khác ';
  const [second] = readPage(page, FORYOU).units;
  expect(second?.key).not.toBe(first?.key);
  expect(second?.text).toContain('Lời khác');
});

test('share and comment controls lead to their unit', () => {
  const page = fixturePage('tiktok/2026-06_foryou.html');
  const adapter = adapterOf(FORYOU);
  const icons = [...page.querySelectorAll('[data-e2e="share-icon"]')];
  expect(icons.map((icon) => adapter.unitOfControl(icon))).toEqual(
    [...page.querySelectorAll('article')].slice(0, 2),
  );
  const drawer = fixturePage('tiktok/2026-09_comments_drawer.html');
  const [comment] = adapter.find(drawer);
  const reply = drawer.querySelector('[data-e2e="comment-reply-1"]');
  expect(reply === null ? null : adapter.unitOfControl(reply)).toBe(comment?.element);
});

test('surfaces, also under a language path', () => {
  const adapter = adapterOf(FORYOU);
  const surface = (path: string): string => adapter.surface(new URL(path, FORYOU), document);
  expect(
    ['/', '/foryou', '/vi-VN/explore', '/@a', '/@a/video/1', '/search?q=a', '/messages'].map(surface),
  ).toEqual(['foryou', 'foryou', 'explore', 'profile', 'video', 'search', 'messages']);
  expect(adapter.isPrivate('messages')).toBe(true);
});
