import { describe, expect, it } from 'vitest';
import { readToolbarNote } from '../../../lib/messages/toolbar-note.ts';

const note = { type: 'toolbar', marks: 3, grey: false };
const sender = { id: 'own', frameId: 0, url: 'https://www.facebook.com/', tab: { id: 7 } };

describe('readToolbarNote', () => {
  it('takes a note of our own content script', () => {
    expect(readToolbarNote(note, sender, 'own')).toEqual({ note, tabId: 7 });
  });

  it.each([
    ['of another extension', note, { ...sender, id: 'other' }],
    ['of a frame', note, { ...sender, frameId: 2 }],
    ['of another site', note, { ...sender, url: 'https://example.com/' }],
    ['of no tab', note, { ...sender, tab: undefined }],
    ['with a count that is none', { ...note, marks: -1 }, sender],
    ['with more than it may hold', { ...note, text: 'x' }, sender],
  ])('takes none %s', (_what, message, from) => {
    expect(readToolbarNote(message, from, 'own')).toBeUndefined();
  });
});
