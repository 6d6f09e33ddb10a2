import type { WhyKey } from './why.vi.ts';

/** English reasons why something is worth checking. */
export const whyEn: Readonly<Record<WhyKey, string>> = {
  'differs/merger': 'With the wrong province after the merger, files, appointments and parcels go astray.',
  'differs/name': 'The right name finds the right text and the right office.',
  'differs/unchanged': 'Knowing whether your place changed saves renewing papers without need.',
  'differs/centre': 'Whoever needs a provincial office loses a trip when its seat is mixed up.',
  'differs/belongs': 'The province decides which office takes the papers of the people who live there.',
  'differs/status':
    'Provinces and centrally run cities have rules of their own; the wrong term finds the wrong rule.',
  'differs/count': 'A short number is easily remembered and copied; off in one post, it is off in many.',
  'differs/future-merger':
    'News of a next merger worries many people; some rush to change papers or trade land.',
  'differs/district-level': 'Knowing which level is in charge brings you to the right place at once.',
  'differs/event-date': 'A wrong day costs tickets, holidays, closed roads and appointments.',
  'differs/not-yet': 'Acting before the day of effect may be work for nothing.',
  'differs/document-date': 'Number and date are how a text is found; another date finds another text.',
  'differs/document-number': 'One sign off finds another text.',
  'differs/document-issuer': 'Whoever issued a text can be asked, and publishes it.',
  'differs/document-matter': 'The wrong text sends readers to another subject.',
  'differs/duty': 'Renewing papers without need costs time and money, and invites offers to do it for you.',
  'differs/anniversary':
    'Anniversary years are copied to banners and invitations; a look before printing takes a minute.',
  'differs/host': 'With the wrong place, visitors may book tickets and rooms elsewhere.',
  'differs/figure': 'Figures are quoted again in other posts; take them from the published text.',
  'differs/other':
    'Names, numbers and dates are easily mixed up when copied. Comparing with the original takes a minute.',
  'unsourced/claim': 'Without a publisher nobody can tell whether it still holds and from when it applies.',
  'unsourced/like-rumour': 'Old stories come back with a new date; the earlier answer saves guessing.',
  'unsourced/pressed': 'An urge to share does not replace a link to where it was published.',
  'unsourced/hidden-origin': 'When the source has no name, readers cannot ask it.',
  'unsourced/other':
    'Without a source it is hard to tell whether this still holds, who published it and from when it applies.',
  'scam/pattern':
    'Fraudsters press you to act at once, pose as an office or a friend, then ask for money, codes or papers.',
  'scam/real-policy':
    'The part that exists makes the offer beside it easier to believe. The text says how it is really received.',
  'scam/other':
    'Fraudsters press you to act at once, pose as an office or a friend, then ask for money, codes or papers.',
};
