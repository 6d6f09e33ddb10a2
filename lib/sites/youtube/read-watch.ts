import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { attr, query, queryAll } from '../engine/dom.ts';
import { linksIn } from '../engine/links.ts';
import { dayOfLabel } from '../engine/post-date.ts';
import { textKey } from '../engine/text-key.ts';
import { visibleText } from '../engine/visible-text.ts';
import { DESCRIPTION_OPEN, DESCRIPTION_PANEL, DESCRIPTION_SNIPPET } from './anchors.ts';
import { titleText, watchPageOf, watchTitle } from './find-units.ts';
import { isFurniture, isOffPage, videoAddress, watchLink, YOUTUBE_TEXT } from './page.ts';

const SNIPPET = anchorGroup('description-snippet', DESCRIPTION_SNIPPET);
const DESCRIPTION_TEXT = {
  ...YOUTUBE_TEXT,
  skip: `${YOUTUBE_TEXT.skip},ytd-structured-description-content-renderer,#structured-description,#info-container,#ellipsis,ytd-watch-info-text`,
};

/** The video being watched: its title, a line break, its description. */
export function readWatch(candidate: Candidate, url: URL): ReadResult {
  const page = watchPageOf(candidate.element);
  if (page === null || isOffPage(page)) return { ok: false, reason: 'hidden' };
  const title = watchTitle(page);
  if (title === null) return { ok: false, reason: 'loading' };

  const description = readDescription(page);
  if (description.tooLarge) return { ok: false, reason: 'too-large' };
  const text = [titleText(title), description.text].filter((part) => part !== '').join('\n');
  const address = videoAddress(url);
  const id = attr(page, 'video-id') || (address?.kind === 'short' ? null : url.searchParams.get('v')) || null;
  return {
    ok: true,
    unit: {
      kind: 'video',
      key: id === null ? `youtube:text:${textKey(text)}` : `youtube:watch:${id}`,
      keyFrom: id === null ? 'text' : 'site',
      text,
      links:
        description.element === null
          ? []
          : linksIn([description.element], url, (link) => isFurniture(link, id)),
      postedOn: publishedOn(page),
      permalink: id === null ? undefined : watchLink(id),
      truncated: description.truncated,
      body: title,
    },
  };
}

interface Description {
  readonly element: Element | null;
  readonly text: string;
  readonly truncated: boolean;
  readonly tooLarge: boolean;
}

/**
 * The page shows a snippet; the full text stands in a panel that opens on demand. The panel is only believed when it
 * begins like the snippet: after a navigation it may still hold the description of the video before.
 */
function readDescription(page: Element): Description {
  const short = firstBy(page, SNIPPET, (element) => visibleText(element, DESCRIPTION_TEXT).text !== '');
  const snippet = short === null ? '' : visibleText(short, DESCRIPTION_TEXT).text;
  const stem = fold(snippet)
    .replace(/(…|\.{3})$/, '')
    .slice(0, 100)
    .trimEnd();
  // Without a snippet to compare with, nothing in the panel can be trusted to be this video's.
  for (const anchor of stem === '' ? DESCRIPTION_OPEN : [...DESCRIPTION_OPEN, ...DESCRIPTION_PANEL]) {
    for (const element of queryAll(page, anchor.selector)) {
      const full = visibleText(element, DESCRIPTION_TEXT);
      if (full.text !== '' && fold(full.text).startsWith(stem) && full.text.length + 3 >= snippet.length) {
        return { element, text: full.text, truncated: false, tooLarge: full.tooLarge };
      }
    }
  }
  const cut = short !== null && query(page, '#description-inline-expander #expand:not([hidden])') !== null;
  return { element: short, text: snippet, truncated: cut, tooLarge: false };
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function publishedOn(page: Element): string | undefined {
  const labels = queryAll(
    page,
    '#info-strings yt-formatted-string,ytd-watch-info-text,#date yt-formatted-string',
  );
  for (const label of labels) {
    const day = dayOfLabel(visibleText(label).text.slice(0, 200));
    if (day !== undefined) return day;
  }
  return undefined;
}
