import type { PagePlace } from './compose-context.ts';

/** The part of the page's address that names a place. It holds no words of a draft. */
export function writePlace(place: PagePlace): string {
  return typeof place === 'string' ? `#${place}` : `#draft=${encodeURIComponent(place.draft)}`;
}

/** The place that an address names; the drafts where it names none. */
export function readPlace(hash: string): PagePlace {
  const name = hash.replace(/^#/, '');
  if (name === 'summary' || name === 'guides') return name;
  const id = /^draft=(.{1,300})$/.exec(name)?.[1];
  if (id === undefined) return 'drafts';
  try {
    return { draft: decodeURIComponent(id) };
  } catch {
    return 'drafts';
  }
}
