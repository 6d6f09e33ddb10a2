import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssessReply } from '../../../lib/messages/assess-reply.ts';
import { askerOf, readAssessRequest } from '../../../lib/messages/assess-request.ts';
import { cutText } from '../../../lib/messages/cut-text.ts';

const OWN = { id: 'our-id', origin: 'chrome-extension://our-id/' };
const MESSAGE = { type: 'assess' };

describe('askerOf', () => {
  it('knows the tabs of the sites and the own pages', () => {
    const tab = { id: 'our-id', frameId: 0, url: 'https://www.facebook.com/', tab: { id: 7 } };
    expect(askerOf(MESSAGE, tab, OWN)).toBe(7);
    const panel = { id: 'our-id', url: 'chrome-extension://our-id/sidepanel.html' };
    expect(askerOf(MESSAGE, panel, OWN)).toBe('own-page');
  });

  it('serves nobody else', () => {
    const tab = { id: 'our-id', frameId: 0, url: 'https://www.facebook.com/', tab: { id: 7 } };
    for (const change of [
      { id: 'other' },
      { frameId: 3 },
      { url: 'https://www.facebook.com.evil.example/' },
      { url: 'http://www.facebook.com/' },
      { url: undefined },
      { url: 'https://evil.example/?chrome-extension://our-id/' },
    ])
      expect(askerOf(MESSAGE, { ...tab, ...change }, OWN)).toBeUndefined();
    expect(
      askerOf(MESSAGE, { id: 'other', url: 'chrome-extension://our-id/popup.html' }, OWN),
    ).toBeUndefined();
    expect(askerOf({ type: 'toolbar' }, tab, OWN)).toBeUndefined();
    expect(askerOf(null, tab, OWN)).toBeUndefined();
  });
});

describe('readAssessRequest', () => {
  it('takes whatever the content script may cut out of a unit, and survives anything else', () => {
    const unit = fc.record({
      text: fc.string({ maxLength: 200 }),
      links: fc.array(fc.webUrl(), { maxLength: 80 }),
    });
    const terms = { level: 'strict', language: 'en', topicsOff: ['a'] };
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 16 }), (units) => {
        expect(readAssessRequest({ ...MESSAGE, terms, texts: units.map(cutText) })).toBeDefined();
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (texts) => {
        const read = readAssessRequest({ ...MESSAGE, terms, texts });
        expect(read === undefined || Array.isArray(texts)).toBe(true);
      }),
    );
  });
});

describe('readAssessReply', () => {
  it('takes nothing but a whole reply to just these texts', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readAssessReply(value, [{ text: 'x', links: [] }])).toBeUndefined();
      }),
    );
  });
});
