import { describe, expect, test } from 'vitest';
import { generateFacebookPage } from '../generators/facebook.ts';
import { adapterOf, fixturePage, lines, parsePage, readPage } from './read-page.ts';

const HOME = 'https://www.facebook.com/';
const post = (inner: string, attributes = ''): string =>
  `<div class="x1a2a7pz" ${attributes}><div class="html-div"><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/profile.php?id=1"><span>Người Mẫu</span></a></h4></div>${inner}<div role="button"><div data-ad-rendering-role="share_button"></div></div></div></div>`;
const message = (text: string): string =>
  `<div dir="auto"><div data-ad-comet-preview="message" data-ad-preview="message"><span dir="auto"><div><div dir="auto" style="text-align: start;">${text}</div></div></span></div></div>`;
const main = (inner: string): string =>
  `<!doctype html><html id="facebook"><body><div id="mount_0_0_x"><div role="main">${inner}</div></div></body></html>`;

describe('skeletons', () => {
  test('home feed of June 2026, without role=feed', () => {
    const reading = readPage(fixturePage('facebook/2026-06_home-feed_no-feed-role.html'), HOME);
    expect(lines(reading)).toEqual([
      'post: Cảnh báo: sáng nay có tin đồn về việc phát tiền hỗ trợ qua đường link lạ ⚠️\nMọi người không bấm vào link.\nNguồn: công an phường. #canhbao…',
      'post: Đây là bản dịch hiển thị của một bài tiếng Nga, dài hơn bốn mươi ký tự để được nhận.',
      'post: Bài không có neo data-ad: văn bản nằm trong một khối dir=auto thường, dài hơn bốn mươi ký tự.',
    ]);
    expect(reading.unread).toEqual([]);
    expect(reading.units.map(({ truncated }) => truncated)).toEqual([true, false, false]);
    expect(reading.units.map(({ keyFrom }) => keyFrom)).toEqual(['text', 'text', 'text']);
    expect(new Set(reading.units.map(({ key }) => key)).size).toBe(3);
    expect(reading.units.flatMap(({ links }) => links)).toEqual([]);
    expect(reading.strategies.map((name) => name.split(':')[0])).toEqual(['message', 'translated', 'header']);
  });

  test('group feed with a long comment, a coloured post and a shared post', () => {
    const reading = readPage(
      fixturePage('facebook/2025-2026_group-feed_role-feed.html'),
      'https://www.facebook.com/groups/100/',
    );
    expect(lines(reading)).toEqual([
      'post: Bài trong nhóm, có một bình luận xem trước dài hơn cả bài viết.',
      'comment: Bình luận này dài hơn bài viết để kiểm tra việc không lấy nhầm văn bản của bình luận làm văn bản của bài.',
      'post: Bài ẩn danh trên nền màu.',
      'post: Mọi người xem bài này có đúng không?',
    ]);
    const [first, comment, , share] = reading.units;
    expect(first?.key).toBe('facebook:post:200');
    expect(first?.permalink).toBe('https://www.facebook.com/groups/100/posts/200/');
    expect(comment?.key).toBe('facebook:comment:111');
    expect(comment?.postedOn).toBe('2026-07-28');
    expect(share?.quoted).toBe('Nội dung bài gốc được chia sẻ lại, nằm trong khối lồng bên trong thẻ.');
  });

  test('post in a dialog, its comments and a reply', () => {
    const reading = readPage(fixturePage('facebook/2026-08_post-dialog_comments_share.html'), HOME);
    expect(lines(reading)).toEqual([
      'post: Bài mở trong hộp thoại.\nThân bài không có tổ tiên role=article.',
      'comment: Tin này giả đấy, đừng chia sẻ 🙏',
      'reply: Đúng rồi.',
      'comment: Mình thấy trên báo rồi.…',
    ]);
    expect(reading.units.map(({ truncated }) => truncated)).toEqual([false, false, false, true]);
    expect(reading.units.map(({ key }) => key)).toEqual([
      'facebook:post:200',
      'facebook:comment:111',
      'facebook:comment:111.222',
      'facebook:comment:111',
    ]);
    expect(reading.units[2]?.permalink).toBe(
      'https://www.facebook.com/groups/100/posts/200/?comment_id=111&reply_comment_id=222',
    );
  });

  test('mobile site: only the last screen', () => {
    const reading = readPage(
      fixturePage('facebook/2026_m-facebook_MContainer.html'),
      'https://m.facebook.com/',
    );
    expect(lines(reading)).toEqual([
      'post: Nội dung bài viết trên bản di động, nằm trong native-text.',
      'post: Bài quảng cáo',
    ]);
  });
});

describe('forms of a post', () => {
  test('December 2020: FeedUnit, labelled article, no roles, shared post inside', () => {
    const page = main(
      `<div role="feed"><div data-pagelet="FeedUnit_0"><div><div role="article" aria-posinset="1" aria-describedby="a" aria-labelledby="b"><h4 id="b"><a role="link" href="/trangmau">Trang Mẫu</a></h4>${message('Lời người chia sẻ')}<div class="inner"><h4><a role="link" href="/tranggoc">Trang Gốc</a></h4>${message('Lời bài gốc')}</div><div role="article" aria-label="Comment by Mẫu 8 weeks ago"><a href="/x?comment_id=5">Mẫu</a><span dir="auto" lang="vi"><div><div dir="auto" style="text-align: start;">Một bình luận</div></div></span></div></div></div></div></div>`,
    );
    const reading = readPage(parsePage(page), HOME);
    expect(lines(reading)).toEqual(['post: Lời người chia sẻ', 'comment: Một bình luận']);
    expect(reading.units[0]?.quoted).toBe('Lời bài gốc');
  });

  test('shared without a word: read as what it passes on', () => {
    const inner = post('', '').replace(
      '<div role="button">',
      `<div class="shared"><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/g">Gốc</a></h4></div>${message('Lời bài gốc được chia sẻ không kèm lời nào')}</div><div role="button">`,
    );
    const reading = readPage(parsePage(main(`<div role="feed"><div>${inner}</div></div>`)), HOME);
    expect(lines(reading)).toEqual(['post: Lời bài gốc được chia sẻ không kèm lời nào']);
    expect(reading.units[0]?.quoted).toBeUndefined();
  });

  test('shared twice over: both kept apart, outer first', () => {
    const shared = (text: string, more: string): string =>
      `<div class="shared"><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/g">Gốc</a></h4></div>${message(text)}${more}</div>`;
    const page = main(
      `<div role="feed"><div>${post(message('Tầng ngoài') + shared('Tầng giữa', shared('Tầng trong', '')))}</div></div>`,
    );
    const [unit] = readPage(parsePage(page), HOME).units;
    expect(unit?.text).toBe('Tầng ngoài');
    expect(unit?.quoted).toBe('Tầng giữa\n\nTầng trong');
  });

  test('profile page: no container at all, two posts side by side stay apart', () => {
    const page = main(
      `<div><div>${post(message('Bài thứ nhất'))}${post(message('Bài thứ hai'))}</div></div>`,
    );
    const reading = readPage(parsePage(page), 'https://www.facebook.com/trangmau');
    expect(lines(reading)).toEqual(['post: Bài thứ nhất', 'post: Bài thứ hai']);
  });

  test('profile page: a shared post stays inside the post that shares it, every way in leads to the same box', () => {
    const shared = `<div class="shared"><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/g">Gốc</a></h4></div>${message('Lời bài gốc')}</div>`;
    const page = parsePage(
      main(
        `<div><div>${post(message('Lời người chia sẻ') + shared)}${post(message('Bài kế tiếp'))}</div></div>`,
      ),
    );
    const reading = readPage(page, 'https://www.facebook.com/trangmau');
    expect(lines(reading)).toEqual(['post: Lời người chia sẻ', 'post: Bài kế tiếp']);
    expect(reading.units[0]?.quoted).toBe('Lời bài gốc');
    const adapter = adapterOf(HOME);
    const [first] = adapter.find(page);
    const bar = page.querySelector('[data-ad-rendering-role="share_button"]');
    expect(bar && adapter.unitOfControl(bar)).toBe(first?.element);
  });

  test('a neighbour never lends its id', () => {
    const withId = post(
      `<div><a role="link" href="https://www.facebook.com/groups/100/posts/999/">1 giờ</a></div>${message('Bài có liên kết')}`,
    );
    const page = main(`<div role="feed">${[post(message('Bài không có liên kết')), withId].join('')}</div>`);
    expect(
      readPage(parsePage(page), HOME).units.map(({ keyFrom, key }) => (keyFrom === 'site' ? key : 'text')),
    ).toEqual(['text', 'facebook:post:999']);
  });

  test('links inside the text never become the permalink', () => {
    const text = message(
      'Xem bài này <a href="https://www.facebook.com/groups/5/posts/777/" role="link">ở đây</a> nhé',
    );
    const [unit] = readPage(parsePage(main(`<div role="feed"><div>${post(text)}</div></div>`)), HOME).units;
    expect(unit?.keyFrom).toBe('text');
    expect(unit?.links).toEqual(['https://www.facebook.com/groups/5/posts/777/']);
  });

  test.each([
    ['https://www.facebook.com/groups/100/permalink/321/', '321'],
    ['https://www.facebook.com/permalink.php?story_fbid=pfbid0abcDEF&id=9', 'pfbid0abcDEF'],
    ['https://www.facebook.com/groups/100/?multi_permalinks=654&__cft__[0]=A', '654'],
    ['https://www.facebook.com/photo/?fbid=1&set=pcb.777', '777'],
    ['https://www.facebook.com/photo/?fbid=1&set=gm.888', '888'],
    ['https://www.facebook.com/trangmau/videos/123456789/', '123456789'],
    ['/trangmau/posts/pfbid02xyz?__cft__[0]=A', 'pfbid02xyz'],
  ])('permalink %s', (href, id) => {
    const inner = `<a role="link" href="${href}">1 giờ</a>${message('Một bài')}`;
    const [unit] = readPage(parsePage(main(`<div role="feed"><div>${post(inner)}</div></div>`)), HOME).units;
    expect(unit?.key).toBe(`facebook:post:${id}`);
    expect(unit?.permalink).not.toContain('__cft__');
  });

  test('the address of the page names the post of the opened dialog, not the feed behind it', () => {
    const page = `${main(`<div role="feed"><div>${post(message('Bài ở bảng tin'))}</div></div>`)}`.replace(
      '</body>',
      `<div role="dialog">${post(message('Bài trong hộp thoại'))}</div></body>`,
    );
    const reading = readPage(parsePage(page), 'https://www.facebook.com/groups/100/posts/4321/?comment_id=5');
    expect(reading.units.map(({ key, keyFrom }) => (keyFrom === 'site' ? key : 'text'))).toEqual([
      'text',
      'facebook:post:4321',
    ]);
    expect(reading.units[1]?.permalink).toBe('https://www.facebook.com/groups/100/posts/4321/');
  });

  test('link cards and redirects are unwrapped; hidden cards are left out', () => {
    const card = `<a role="link" href="https://l.facebook.com/l.php?u=https%3A%2F%2Fvidu.example%2Fa%3Fb%3D1%26fbclid%3DIwAR0&h=AT0"><div data-ad-rendering-role="title"><span dir="auto">Tiêu đề của một trang khác, dài hơn bốn mươi ký tự để thử</span></div></a>`;
    const hidden = `<div style="display: none"><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fsai.example">x</a></div>`;
    const [unit] = readPage(
      parsePage(main(`<div role="feed"><div>${post(message('Bài có thẻ') + card + hidden)}</div></div>`)),
      HOME,
    ).units;
    expect(unit?.text).toBe('Bài có thẻ');
    expect(unit?.links).toEqual(['https://vidu.example/a?b=1']);
  });

  test('short labels, time letters and a sort header are no posts', () => {
    const letters = Array.from({ length: 60 }, (_, i) => `<span>${'abc'[i % 3]}</span>`).join('');
    const time = `<span dir="auto"><a role="link" href="https://www.facebook.com/?__cft__[0]=A#?agi">${letters}</a> · </span>`;
    const page = main(
      `<div role="feed"><div><h3 dir="auto">Sắp xếp bảng tin theo</h3></div><div>${post(time)}</div></div>`,
    );
    const reading = readPage(parsePage(page), HOME);
    expect(reading.units).toEqual([]);
    expect(reading.unread).toEqual(['no-text']);
  });

  test('chats, contacts and editors are not read', () => {
    const long = 'KHONGDOC một đoạn rất dài hơn bốn mươi ký tự ở ngoài mọi bài viết của bảng tin';
    const page = main(
      `<div role="textbox" contenteditable="true"><div dir="auto">${long}</div></div><div role="complementary"><div dir="auto">${long}</div>${post(`<div dir="auto">${long}</div>`)}</div><div role="row"><div dir="auto">${long}</div></div>`,
    );
    expect(readPage(parsePage(page), HOME).units).toEqual([]);
  });
});

describe('comments', () => {
  const article = (label: string, inner: string): string => `<div role="article"${label}>${inner}</div>`;
  const text = (words: string): string =>
    `<span dir="auto" lang="vi"><div><div dir="auto" style="text-align: start;">${words}</div></div></span>`;

  test('a nested reply does not leak into its comment', () => {
    const page = main(
      article(
        ' aria-label="Bình luận dưới tên Mẫu"',
        `<a href="/u?comment_id=1"><span dir="auto">Mẫu</span></a>${text('Câu của bình luận')}<div>${article(' aria-label="Phản hồi bình luận của Mẫu"', `<a href="/u?comment_id=1&reply_comment_id=2">Mẫu</a>${text('Câu của phản hồi')}`)}</div>`,
      ),
    );
    const reading = readPage(parsePage(page), HOME);
    expect(lines(reading)).toEqual(['comment: Câu của bình luận', 'reply: Câu của phản hồi']);
    expect(reading.units.map(({ key }) => key)).toEqual(['facebook:comment:1', 'facebook:comment:1.2']);
  });

  test('without a label the link still leads to the comment', () => {
    const page = main(article('', `<a href="/u?comment_id=7">Mẫu</a>${text('Không còn nhãn')}`));
    expect(lines(readPage(parsePage(page), HOME))).toEqual(['comment: Không còn nhãn']);
  });

  test('without an article the link still leads to the comment', () => {
    const one = (id: number, words: string): string =>
      `<li><div><a href="/u?comment_id=${id}">Mẫu</a>${text(words)}<ul><li><a href="/p?comment_id=${id}">2 ngày</a></li></ul></div></li>`;
    const page = main(`<ul>${one(1, 'Câu một')}${one(2, 'Câu hai')}</ul>`);
    expect(lines(readPage(parsePage(page), HOME))).toEqual(['comment: Câu một', 'comment: Câu hai']);
  });

  test('a notification about a comment is no comment', () => {
    const page = main(
      '<div role="dialog"><a role="link" href="/p?comment_id=3"><div dir="auto">KHONGDOC ai đó nhắc đến bạn</div></a></div>',
    );
    expect(readPage(parsePage(page), HOME).strategies).toEqual([]);
  });

  test('a badge beside the name is not the text', () => {
    const page = main(
      article(' aria-label="Comment by Mẫu"', `<div dir="auto">Fan cứng</div>${text('Lời bình luận')}`),
    );
    expect(lines(readPage(parsePage(page), HOME))).toEqual(['comment: Lời bình luận']);
  });
});

describe('parts of a page', () => {
  test('an added part leads to the unit around it, each once', () => {
    const page = fixturePage('facebook/2025-2026_group-feed_role-feed.html');
    const adapter = adapterOf(HOME);
    const whole = adapter.find(page).map(({ element }) => element);
    for (const line of page.querySelectorAll(
      '[data-ad-preview] [style], [data-ad-rendering-role="share_button"]',
    )) {
      const found = adapter.find(line);
      for (const { element } of found) expect(whole).toContain(element);
      expect(found.length).toBeLessThanOrEqual(1);
    }
  });

  test('a control leads to its own post', () => {
    const page = fixturePage('facebook/2025-2026_group-feed_role-feed.html');
    const adapter = adapterOf(HOME);
    const posts = adapter
      .find(page)
      .filter(({ kind }) => kind === 'post')
      .map(({ element }) => element);
    const buttons = [...page.querySelectorAll('[data-ad-rendering-role="share_button"]')];
    expect(buttons.map((button) => adapter.unitOfControl(button))).toEqual(posts);
  });

  test('surfaces', () => {
    const surface = (path: string): string => adapterOf(HOME).surface(new URL(path, HOME), document);
    expect(
      [
        '/',
        '/groups/1/',
        '/groups/1/posts/2/',
        '/trangmau/posts/pfbid1',
        '/messages/t/1',
        '/reel/1',
        '/trangmau',
      ].map(surface),
    ).toEqual(['home', 'group', 'post', 'post', 'messages', 'reel', 'profile']);
    expect(adapterOf(HOME).isPrivate('messages')).toBe(true);
    expect(adapterOf(HOME).isPrivate('home')).toBe(false);
  });
});

describe('short and doubly headed posts', () => {
  const line = (text: string): string =>
    `<span dir="auto"><div><div dir="auto" style="text-align: start;">${text}</div></div></span>`;

  test('a short text without the attributes is known by its alignment', () => {
    const page = main(
      `<div role="feed"><div>${post(`<span dir="auto">Được đề xuất</span>${line('Ngắn thôi')}`)}</div></div>`,
    );
    expect(lines(readPage(parsePage(page), HOME))).toEqual(['post: Ngắn thôi']);
  });

  test('a group and its member over one message are one header', () => {
    const names =
      '<div><div data-ad-rendering-role="profile_name"><a role="link" href="/u">Thành viên</a></div></div>';
    const page = main(`<div role="feed"><div>${post(names + message('Bài của thành viên'))}</div></div>`);
    const reading = readPage(parsePage(page), HOME);
    expect(lines(reading)).toEqual(['post: Bài của thành viên']);
    expect(reading.units[0]?.quoted).toBeUndefined();
  });
});

describe('forms noted by Vietnamese projects, July 2026 (invented words)', () => {
  const said = (id: string, words: string, label = 'Bình luận dưới tên Ten vào 2 ngày trước'): string =>
    `<div role="article" aria-label="${label}"><a role="link" href="/ten"><span dir="auto">TEN</span></a>${words}<ul><li><a role="link" aria-label="Thứ Ba, 28 Tháng 7, 2026 lúc 11:44" href="/groups/nhom/posts/123456/?comment_id=${id}">2 ngày</a></li></ul></div>`;

  test('a post whose article has a label is still the post', () => {
    const page = parsePage(
      main(
        `<div role="feed"><div><div role="article" aria-label="Bài viết của Người Mẫu"><h2><a role="link" href="/p">TEN</a></h2><a href="/groups/1/posts/502/">1 giờ</a><div data-ad-preview="message">Phường mình mai cắt nước.</div></div><div>${said('5', '<span lang="vi-VN"><div dir="auto">Cảm ơn bạn nhé</div></span>')}</div></div></div>`,
      ),
    );
    const { units } = readPage(page, 'https://www.facebook.com/groups/1/');
    expect(units.map(({ kind, text, key }) => [kind, text, key])).toEqual([
      ['post', 'Phường mình mai cắt nước.', 'facebook:post:502'],
      ['comment', 'Cảm ơn bạn nhé', 'facebook:comment:5'],
    ]);
  });

  test('a card of the search in a group: no article, no link in the author’s line, a comment inside', () => {
    const page = parsePage(
      main(
        `<div role="feed"><div aria-posinset="5"><div data-ad-rendering-role="profile_name">TEN</div><a aria-labelledby="t" href="?__cft__[0]=x">a b c</a><div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message">Hỏi về lịch tiêm.</div></div>${said('654321', '<span lang="vi">Chiều thứ năm</span>')}</div></div>`,
      ),
    );
    const { units } = readPage(page, 'https://www.facebook.com/groups/nhom/search/?q=tiem');
    expect(units.map(({ kind, text, key }) => [kind, text, key])).toEqual([
      ['post', 'Hỏi về lịch tiêm.', 'facebook:post:123456'],
      ['comment', 'Chiều thứ năm', 'facebook:comment:654321'],
    ]);
  });
});

describe('pages without containers, May to September 2026 (invented words)', () => {
  const said = (words: string): string => `<div data-ad-rendering-role="story_message">${words}</div>`;
  const light = (link: string, words: string): string =>
    `<div><div data-ad-rendering-role="profile_name"><h4><a href="/k">TEN</a></h4></div><a href="${link}">2h</a>${words}</div>`;

  test('a recommended post in the side column never takes the address of the page', () => {
    const preview = (words: string): string =>
      said(`<div data-ad-comet-preview="message" data-ad-preview="message">${words}</div>`);
    const html = `<div role="complementary">${light('?__cft__[0]=a#?b', preview('Bài được gợi ý …'))}</div><div>${light('?__cft__[0]=c#?d', preview('<div>Đoạn một.</div><div>Đoạn hai.</div>'))}<div><a href="https://vidu.example/a">vidu.example</a><div>Đoạn một lặp lại trong khung chia sẻ</div></div><div role="article" aria-label="Amos的留言5小時前"><span dir="auto">Lời bình</span></div></div>`;
    const { units } = readPage(parsePage(main(html)), 'https://www.facebook.com/ten/posts/pfbid02UCSG');
    expect(units.map(({ kind, text, key }) => [kind, text, key.replace(/text:.*/, 'text')])).toEqual([
      ['post', 'Bài được gợi ý …', 'facebook:text'],
      ['post', 'Đoạn một.\nĐoạn hai.', 'facebook:post:pfbid02UCSG'],
      ['comment', 'Lời bình', 'facebook:text'],
    ]);
  });

  test('beside a photo the post in the side column is what the page is about', () => {
    const html = `<div role="complementary">${light('#', said('<div data-ad-preview="message">Lời của ảnh</div>'))}</div>`;
    const { units } = readPage(parsePage(main(html)), 'https://www.facebook.com/photo/?fbid=1&set=gm.445566');
    expect(units.map(({ text, key }) => [text, key])).toEqual([['Lời của ảnh', 'facebook:post:445566']]);
  });

  test('a message that stands twice in its post is read once, neighbours stay apart', () => {
    const html = `${light('/groups/77/?multi_permalinks=2002', `<div>${said('Bài một')}<div>${said('Bài một')}</div></div>`)}${light('/watch/?v=1547652190157533', `${said('Bài hai')}<video></video>`)}`;
    const { units } = readPage(parsePage(main(html)), HOME);
    expect(units.map(({ kind, text, key, quoted }) => [kind, text, key, quoted])).toEqual([
      ['post', 'Bài một', 'facebook:post:2002', undefined],
      ['post', 'Bài hai', 'facebook:post:1547652190157533', undefined],
    ]);
  });
});

describe('videos without a post around them', () => {
  const caption = 'Chợ nổi sáng nay đông ghe bán trái cây, bà con ghé chơi nhớ đi sớm cho mát nha #mientay';
  const reel = (id: string, text: string): string =>
    `<div><div data-video-id="${id}"><video></video></div><div><div><h2><span><a role="link" href="/profile.php?id=3">Kênh Mẫu</a></span></h2><div role="button">Theo dõi</div></div><div><div dir="auto"><span>${text}</span></div></div><div role="button" aria-label="Thích">Thích</div><div role="button" aria-label="Chia sẻ">Chia sẻ</div></div></div>`;
  const viewer = (...reels: readonly string[]): Document =>
    parsePage(`<div id="mount_0_0_a"><div role="main">${reels.join('')}</div></div>`);

  test('the caption of a reel, with the number in its address', () => {
    const { units } = readPage(viewer(reel('111111', caption)), 'https://www.facebook.com/reel/123456789');
    expect(units.map(({ kind, key, text }) => [kind, key, text])).toEqual([
      ['video', 'facebook:post:123456789', caption],
    ]);
  });

  test('the next reels keep their own captions and get no number of another', () => {
    const other = 'Hướng dẫn gói bánh ít lá gai từng bước cho người mới làm lần đầu, xem hết nha';
    const { units } = readPage(
      viewer(reel('111111', caption), reel('222222', other)),
      'https://www.facebook.com/reel/123456789',
    );
    expect(units.map(({ text }) => text)).toEqual([caption, other]);
    expect(units.every(({ keyFrom }) => keyFrom === 'text')).toBe(true);
  });

  test('a reel without words is not read', () => {
    const { units, unread } = readPage(viewer(reel('111111', '')), 'https://www.facebook.com/reel/123456789');
    expect(units).toEqual([]);
    expect(unread).toEqual(['no-text']);
  });

  test('the video of a post belongs to the post', () => {
    const page = generateFacebookPage({ posts: [{ text: caption }], decoys: 0 });
    const html = page.html.replace('<div class="photo">', '<div class="photo"><video></video>');
    expect(html).not.toBe(page.html);
    const { units } = readPage(parsePage(html), page.url);
    expect(units.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([`post: ${caption}`]);
  });
});

test('the feed before 2020-09: names of its own for story and message', () => {
  // Invented words; names as public scrapers of 2018 to 2020 ask for them.
  const story = (n: number, text: string): string =>
    `<div role="article" data-testid="fbfeed_story" class="userContentWrapper"><h5><a href="/p${n}">TEN</a></h5><div data-testid="post_message" class="userContent"><p>${text}</p></div><form><a role="button" href="#">KHONGDOC</a></form><div role="article" aria-label="Bình luận"><a href="/q">TEN</a></div></div>`;
  const page = parsePage(main(story(1, 'Một bài cũ.') + story(2, 'Một bài cũ khác.')));
  expect(lines(readPage(page, HOME))).toEqual(['post: Một bài cũ.', 'post: Một bài cũ khác.']);
});
