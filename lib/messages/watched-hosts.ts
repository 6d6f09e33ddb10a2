/** Hosts whose pages carry the content script; the same as its `matches`, kept in step by a test. */
export const WATCHED_HOSTS: readonly string[] = [
  'www.facebook.com',
  'web.facebook.com',
  'chat.zalo.me',
  'www.tiktok.com',
  'www.youtube.com',
];
