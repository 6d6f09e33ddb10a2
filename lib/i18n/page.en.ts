import type { PageKey } from './page.vi.ts';

/** English texts of the badge and the card. */
export const pageEn: Readonly<Record<PageKey, string>> = {
  'label.differs': 'Differs from the official record',
  'label.unsourced': 'No source given',
  'label.scam': 'Signs of a scam',

  'badge.name': '{label}. Post: “{words}”. Open the explanation.',

  'card.title.one': 'Why this mark?',
  'card.title.many': 'Why these marks?',
  'card.close': 'Close',
  'card.honest': 'This mark asks you to check. It does not decide whether the post is right or wrong.',
  'card.full': 'See it in full',
  'card.dismiss': 'Hide for this post',
  'card.new-tab': 'opens in a new tab',
  'card.partial': 'The page shows only a part of the post. The rest is looked at once you open it.',

  'lead.differs': 'A detail in the post does not agree with the official record that Kiểm Tin holds.',
  'lead.unsourced': 'The post states something that can be checked, but does not say where it comes from.',
  'lead.scam':
    'The post shows several signs that often come together in scams that authorities have warned of.',

  'section.why': 'Why it is worth checking',
  'why.differs':
    'Names, numbers and dates are easily mixed up when copied. Comparing with the original takes a minute.',
  'why.unsourced':
    'Without a source it is hard to tell whether this still holds, who published it and from when it applies.',
  'why.scam':
    'Fraudsters press you to act at once, pose as an office or a friend, then ask for money, codes or papers.',

  'section.record': 'Official record',
  'record.rumour': 'Authorities have answered a similar story before',
  'record.as-of': 'as of {date}',
  'record.open': 'Open the source',

  'section.places': 'Where to check',
  'places.open': 'Open a place to check',

  'card.not-right': 'This mark is not right',
  'not-right.what':
    'Kiểm Tin keeps on this device: the name of the rule, the day, and a code of the post. The code cannot be read back into the text.',
  'not-right.with-text':
    'Add the text of the post, for the authors of the data if you export a file for them',
  'not-right.keep': 'Keep it',
  'not-right.cancel': 'Cancel',
  'not-right.kept': 'Kept on this device. Nothing was sent.',
  'not-right.lost': 'It could not be kept. The mark stays as it is.',
  'not-right.back': 'Back',

  'pause.question': 'In your view, is the main point of this post correct?',
  'pause.yes': 'Yes',
  'pause.no': 'No',
  'pause.unsure': 'Not sure',
  'pause.after.yes': 'Thank you. Kiểm Tin noticed these points, worth a look before you post:',
  'pause.after.no': 'If you still post it, say which point you question. Kiểm Tin noticed:',
  'pause.after.unsure': 'When in doubt there is no hurry. Kiểm Tin noticed:',
  'pause.check': 'Where to check',
  'pause.go-on': 'Continue anyway',
  'pause.close': 'Close the question',
  'pause.press-again': 'Press this button once more to continue',

  'step.scam': 'First of all: stop, send no money, open no link, give no code.',
};
