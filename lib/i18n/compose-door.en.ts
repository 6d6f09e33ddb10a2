import type { ComposeDoorKey } from './compose-door.vi.ts';

/** English texts by which forms are opened. */
export const composeDoorEn: Readonly<Record<ComposeDoorKey, string>> = {
  'new-explanation': 'A new explanation is waiting. This draft stays here.',
  'new-explanation.open': 'See the new explanation',
  loading: 'Opening the form…',
  'report.proposed': 'hint',
  'category.fraud': 'Fraud for money or property',
  'category.impersonation': 'Posing as an agency or a person',
  'category.phishing-malware': 'Look-alike links, unknown install files',
  'category.account-takeover': 'Account taken over',
  'category.personal-data-exposure': 'Personal data exposed',
  'category.child-harm': 'Harm to a child',
  'category.intimate-image-abuse': 'Intimate images spread',
  'category.threat-of-violence': 'Threat of violence',
  'withheld.state-secret':
    'This looks like a document with a secrecy stamp. Do not share or copy it, not even to ask. Tell the head or the security staff of your agency in person, or the police.',
  'withheld.child-harm':
    'This may harm a child. Do not keep, capture or forward it to anyone, not even to ask. Call 111; if a child is in danger, call 113.',
  'withheld.never-quoted':
    'For this kind no words or pictures of the post are copied, so that field stays empty.',
  'drafts.open': 'Drafts',
};
