import { defineContentScript } from 'wxt/utils/define-content-script';
import { youtube } from '../lib/sites/youtube/index.ts';
import { ON_PAGE, watchPage } from './watch/watch-page.ts';

export default defineContentScript({
  ...ON_PAGE,
  matches: ['https://www.youtube.com/*'],
  main: () => watchPage(youtube),
});
