import { liveScript, scriptElement } from './live-script.ts';
import { escapeHtml, RIBBON, RIBBON_CSS, seeded, softColour } from './markup.ts';
import type { GeneratedPage, ListTruth, PageOptions, PostSpec, TruthUnit } from './types.ts';

/** Forms of a bubble: current, of 2024, and current with only one family of names left. */
export type ZaloForm = '2026' | '2024' | 'component' | 'data-id';

export interface ZaloOptions extends PageOptions {
  readonly page?: 'group' | 'direct';
  readonly form?: ZaloForm;
  /** Also put in a recalled message, a sticker, a file and a poll, which hold no words. */
  readonly wordless?: boolean;
}

const SENDERS = ['An Mẫu', 'Bình Mẫu', 'Chi Mẫu', 'Dũng Mẫu'];
/** Words around the units: natural to look at, found nowhere else, and never to be read. */
const SECRET = {
  preview: 'Người trong danh sách',
  composer: 'Đang gõ dở dang…',
  reaction: 'Ai đã thả cảm xúc',
  poll: 'Bình chọn: chuyến đi cuối tuần',
  sender: 'Tên trong danh bạ',
} as const;

/** A practice page in the form of a Zalo chat: a group or a chat of two. */
export function generateZaloPage(options: ZaloOptions): GeneratedPage {
  const page = options.page ?? 'group';
  const random = seeded(options.seed ?? 1);
  const made = [...options.posts, ...(options.more ?? [])].map((post, index) =>
    bubbleOf(post, index, page, options.form ?? '2026'),
  );
  const bubbles = made.slice(0, options.posts.length);
  const thread = page === 'group' ? 'g789' : '1122';
  const title = page === 'group' ? 'Tổ dân phố Mẫu' : 'Cô Hai Mẫu';
  const script = liveScript(
    {
      list: '#messageViewScroll',
      units: made.map(({ html }) => ({ html })),
      initial: bubbles.length,
      skip: 1,
      hole: '.message-content-wrapper',
      noise: '.reaction',
      dark: { classes: ['light', 'dark'] },
    },
    options,
  );
  const row = (id: string, name: string, selected: boolean): string =>
    `<div class="msg-item" data-id="div_TabMsg_ThrdChItem" anim-data-id="${id}"><div class="conv-item${selected ? ' selected' : ''}"><div class="conversationList__avatar"><div class="${id.startsWith('g') ? 'zavatar-multi' : 'zavatar'}" style="background:${softColour(random)}"></div></div><div><div class="conv-item-title"><div class="conv-item-title__name"><div class="truncate">${name}</div></div></div><div class="conv-item-body__main"><div class="z-conv-message"><span class="truncate"><span>${SECRET.preview}: ảnh mới gửi</span></span></div></div></div></div></div>`;
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trò chuyện luyện tập</title><style>${css(options.theme === 'dark')}${RIBBON_CSS}</style></head><body><div id="app"><div id="app-page"><div id="container"><nav id="sidebarNav"><div class="leftbar-tab" data-id="div_Main_TabMsg">💬</div><div class="leftbar-tab" data-translate-title="STR_TAB_CONTACT">👥</div></nav><div id="conversationList"><input id="contact-search-input" data-id="txt_Main_Search" placeholder="Tìm kiếm"><div id="conversationListId" data-id="div_TabMsg_ThrdChList">${row('g789', 'Tổ dân phố Mẫu', page === 'group')}${row('1122', 'Cô Hai Mẫu', page === 'direct')}${row('g555', 'Hội phụ huynh Mẫu', false)}</div></div>
<main><div id="chatViewContainer"><div id="chatView"><header id="header"><div class="threadChat__title"><div class="header-title">${title}</div></div>${page === 'group' ? '<div data-id="btn_Grp_AddMem" title="Thêm bạn vào nhóm">+</div>' : ''}</header><div id="messageView"><div id="messageViewContainer"><div id="messageViewScroll"><div class="chat-date"><span class="content" data-translate-inner="STR_DATE_TIME">10:00 Hôm nay</span></div>${bubbles.map(({ html: bubble }) => bubble).join('\n')}${options.wordless === true ? wordless(thread) : ''}</div></div></div><div id="chatInput"><div id="richInput" class="rich-input" contenteditable="true"><div id="input_line_0">${SECRET.composer}</div></div><div class="send-msg-btn" icon="Sent-msg_24_Line" data-translate-inner="STR_SEND" title="Gửi">➤</div></div></div></div></main></div></div></div>${RIBBON}${scriptElement(script, options)}</body></html>`;
  return {
    url: 'https://chat.zalo.me/',
    html,
    truth: bubbles.map(({ truth }) => truth),
    mustNotRead: Object.values(SECRET),
    liveScript: script,
    listTruth: made.map(({ truth }): ListTruth => ({ shown: [truth], expanded: [truth] })),
    fixedTruth: [],
  };
}

function bubbleOf(
  post: PostSpec,
  index: number,
  page: 'group' | 'direct',
  form: ZaloForm,
): { readonly html: string; readonly truth: TruthUnit } {
  const number = String(1_790_000_000_001 + index * 60_000);
  const mine = index % 5 === 4;
  const named = page === 'group' && !mine && index % 2 === 0;
  const kind = mine ? 'SentMsg' : 'ReceivedMsg';
  const run = textRun(post);
  const time = `<div class="card-send-time"><span class="card-send-time__sendTime bubble-message-time">10:${String(index % 60).padStart(2, '0')}</span></div>`;
  const quote =
    post.quoted === undefined
      ? ''
      : `<div class="message-quote-fragment__container"><div class="message-quote-fragment__content-container"><div class="message-quote-fragment__title-wrapper"><div class="truncate quote-name">${SECRET.sender}</div></div><div class="message-quote-fragment__description">${escapeHtml(post.quoted)}</div></div></div>`;
  const reaction = `<div class="message-reaction-container"><div data-id="btn_${kind}_React"><span class="reaction">${SECRET.reaction}</span></div></div>`;
  const menu = `<div class="floating-menu-wrapper"><div class="MSABtn"><div class="MSABtn-btn" data-translate-title="STR_REPLY_MSG" title="Trả lời">↩</div><div class="MSABtn-btn" data-translate-title="STR_FORWARD_MSG" title="Chia sẻ">↗</div></div></div>`;
  const sender = named
    ? `<div class="message-sender-name-wrapper"><div class="message-sender-name-content truncate">${SENDERS[index % SENDERS.length]}<span hidden>${SECRET.sender}</span></div></div>`
    : '';
  const side = mine ? ' me' : '';
  const html = {
    '2024': `<div class="chat-item flx${side}"><div class="chat-message wrap-message rotate-container${side}" id="bb_msg_id_${number}" data-node-type="bubble-message"><div data-id="div_${kind}_Text" class="card card-with-reaction-v2 card--text${side}"><div-13 class="card-sender-name">${SENDERS[index % SENDERS.length]}</div-13>${quote}<div><span-15 id="mtc-${number}">${run}</span-15></div><div class="card-send-time flx"><span-13 class="card-send-time__sendTime">13:26</span-13></div>${reaction}</div>${menu}</div></div>`,
    '2026': `<div class="chat-item${side}"><div id="bb_msg_id_${number}" class="chat-message chat-message-v2 wrap-message${named ? '' : ' --s2'}${side}" data-component="bubble-message" data-node-type="bubble-message"><div class="message-wrapper">${sender}<div class="message-content-wrapper"><div data-id="div_DisabledTargetEventLayer"><div id="message-frame_${number}" data-component="message-content-view" data-qid="123@${number}_456_${page === 'group' ? 'g789' : '1122'}"><div data-id="div_${kind}_Text" class="card text-message__container${side}" data-component="message-text-content">${quote}<div><div class="overflow-hidden" data-component="text-container"><div><span-15 id="mtc-${number}">${run}</span-15></div></div></div></div>${linkCard(post)}${time}</div></div>${reaction}${menu}</div></div></div></div>`,
    component: `<div class="chat-item${side}"><div class="b1${side}" data-component="bubble-message"><div class="b2">${sender}<div data-component="message-content-view" data-qid="123@${number}_456_g789"><div class="b3${side}" data-component="message-text-content">${quote}<div data-component="text-container"><span-15>${run}</span-15></div></div>${linkCard(post)}${time}</div>${reaction}${menu}</div></div></div>`,
    'data-id': `<div class="chat-item${side}"><div class="b1${side}"><div class="b2">${sender}<div id="message-frame_${number}"><div data-id="div_${kind}_Text" class="b3${side}">${quote}<div><span-15>${run}</span-15></div></div>${linkCard(post)}${time}</div>${reaction}${menu}</div></div></div>`,
  }[form];
  return {
    html,
    truth: {
      uid: `zalo-${index}`,
      platform: 'zalo',
      kind: 'message',
      text: post.text,
      links: post.links ?? [],
      key: `zalo:message:${number}`,
      truncated: false,
      quoted: post.quoted,
    },
  };
}

/** Words of a message; typed addresses become spans, as Zalo writes them. */
function textRun(post: PostSpec): string {
  const parts = post.text
    .split(/(https?:\/\/[^\s]+)/g)
    .map((part, i) =>
      i % 2 === 1 ? `<span class="text-is-link">${escapeHtml(part)}</span>` : escapeHtml(part),
    );
  return `<span class="text">${parts.join('')}</span>`;
}

function linkCard(post: PostSpec): string {
  return (post.links ?? [])
    .filter((link) => !post.text.includes(link))
    .map(
      (link) =>
        `<a class="link-message__link" href="${escapeHtml(link)}">🔗 ${escapeHtml(new URL(link).hostname)}</a>`,
    )
    .join('');
}

function wordless(thread: string): string {
  const bubble = (number: string, inner: string): string =>
    `<div class="chat-item"><div id="bb_msg_id_${number}" class="chat-message chat-message-v2 wrap-message" data-component="bubble-message" data-node-type="bubble-message"><div class="message-wrapper"><div class="message-content-wrapper"><div data-id="div_DisabledTargetEventLayer"><div id="message-frame_${number}" data-qid="123@${number}_456_${thread}">${inner}</div></div></div></div></div></div>`;
  return `${bubble('1790009000001', '')}${bubble('1790009000002', '<div class="sticker">🐱</div>')}${bubble('1790009000003', '<div class="file-message-v2 file-message__container"><div class="file-message__content-title" title="thongbao.pdf">📄 thongbao.pdf</div></div>')}<div class="chat-item"><div class="group-poll-message-container"><div class="question__poll">${SECRET.poll}</div></div></div>`;
}

function css(dark: boolean): string {
  const c = dark
    ? {
        page: '#10151c',
        side: '#1a212b',
        mine: '#1d3a5f',
        other: '#232c38',
        ink: '#e6ebf2',
        dim: '#94a3b8',
        line: '#2b3543',
      }
    : {
        page: '#e9eef5',
        side: '#fff',
        mine: '#d6e9ff',
        other: '#fff',
        ink: '#12263f',
        dim: '#64748b',
        line: '#d8e0ea',
      };
  return `*{box-sizing:border-box}html,body,#app,#app-page{height:100%}body{margin:0;background:${c.page};color:${c.ink};font:15px/1.45 system-ui,sans-serif}#container{display:grid;grid-template-columns:64px minmax(0,300px) 1fr;height:calc(100% - 32px)}#sidebarNav{background:#1f6fd6;padding:16px 0;display:flex;flex-direction:column;gap:20px;align-items:center;font-size:22px}#conversationList{background:${c.side};border-right:1px solid ${c.line};padding:12px}#contact-search-input{width:100%;padding:8px 12px;border-radius:8px;border:1px solid ${c.line};background:${c.page};color:${c.ink};margin-bottom:8px}.conv-item{display:flex;gap:10px;padding:10px;border-radius:8px}.conv-item.selected{background:${c.page}}.conv-item-title__name{font-weight:600}.z-conv-message{color:${c.dim};font-size:13px}.zavatar,.zavatar-multi{width:44px;height:44px;border-radius:50%}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:200px;display:block}main,#chatViewContainer,#chatView{height:100%;min-width:0}#chatView{display:flex;flex-direction:column}#header{display:flex;justify-content:space-between;padding:14px 20px;background:${c.side};border-bottom:1px solid ${c.line};font-weight:600}#messageView,#messageViewContainer{flex:1;min-height:0;height:100%}#messageViewScroll{height:100%;overflow:auto;padding:16px 20px}.chat-date{text-align:center;color:${c.dim};font-size:12px;margin:8px}.chat-item{display:flex;margin:6px 0}.chat-item.me{justify-content:flex-end}.chat-message,.b1{max-width:min(560px,80%);position:relative}.message-sender-name-content{font-size:12px;color:${c.dim};margin:0 0 2px 12px}.card,.b3{background:${c.other};border:1px solid ${c.line};border-radius:12px;padding:10px 14px}.card.me,.b3.me{background:${c.mine}}.text{white-space:pre-wrap;overflow-wrap:anywhere}.text-is-link,.link-message__link{color:#1f6fd6;text-decoration:none}.link-message__link{display:block;padding:6px 12px}.message-quote-fragment__container{border-left:3px solid #1f6fd6;padding-left:8px;margin-bottom:6px;color:${c.dim};font-size:13px}.quote-name,.reaction{display:none}.card-send-time{font-size:11px;color:${c.dim};padding:2px 12px}.floating-menu-wrapper{position:absolute;right:-64px;top:8px;opacity:0}.chat-item.me .floating-menu-wrapper{right:auto;left:-64px}.chat-message:hover .floating-menu-wrapper,.b1:hover .floating-menu-wrapper{opacity:1}.MSABtn{display:flex;gap:6px}.MSABtn-btn{width:26px;height:26px;border-radius:50%;display:grid;place-items:center;background:${c.side};border:1px solid ${c.line};cursor:pointer}#chatInput{display:flex;gap:10px;padding:12px 20px;background:${c.side};border-top:1px solid ${c.line}}#richInput{flex:1;padding:8px;color:${c.dim}}.sticker{font-size:48px}@media(max-width:800px){#container{grid-template-columns:minmax(0,1fr)}#sidebarNav,#conversationList{display:none}}`;
}
