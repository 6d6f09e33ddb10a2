import type { ComposeKey } from './compose.vi.ts';

/** English texts of the forms. What is sent to an office, contacts and first steps stay Vietnamese. */
export const composeEn: Readonly<Record<ComposeKey, string>> = {
  back: 'Back to the explanation',
  'new-explanation': 'A new explanation is waiting. This draft stays here.',
  'new-explanation.open': 'See the new explanation',
  'nothing-sent': 'Kiểm Tin sends nothing. You copy and send by your own hand.',
  loading: 'Opening the form…',

  'question.title': 'Ask to verify',
  'question.lead': 'The question is about the content only, not about who posted it or where.',
  'question.office': 'To',
  'question.office.hint':
    'Choose from the list or write your own. Public servants ask their own agency first.',
  'question.claim': 'What you ask about',
  'question.record': 'The official record that was found',
  'question.wish': 'What you would like confirmed',
  'question.removed':
    'Taken out in {count} places: what may be names, accounts, links or numbers. They are not in what you send.',
  'question.clean': 'No names, accounts, links or numbers were seen in your words. Please read it once more.',

  'report.title': 'Prepare a report',
  'report.lead': 'Only for the harms in this list. You choose which; the mark on the post is a hint.',
  'report.category': 'What is it?',
  'report.proposed': 'hint',
  'report.other.title': 'None of these?',
  'report.other':
    'Opinion, criticism, suggestions or politics are nothing to report here. To learn whether something is right, ask.',
  'report.other.ask': 'Turn it into a question',
  'report.choose': 'Choose what it is to see the text and who takes it.',
  'report.first': 'Do this at once',
  'report.platform': 'Where it was seen',
  'report.seen-on': 'When it was seen',
  'report.link': 'Link to the post',
  'report.link.hint': 'Use “Copy link” of the post. Kiểm Tin does not take it by itself.',
  'report.province': 'Your province',
  'report.province.none': 'Not chosen',
  'report.excerpt': 'Words of the post',
  'report.excerpt.hint':
    'Names, accounts and numbers of others are masked. Links stay: the office needs them.',
  'report.masks': 'Masked: you may show them again where the office needs them',
  'report.masks.show': 'Show {mask}: {original}',
  'report.caller': 'Number that called or wrote, if any',
  'report.happened': 'What happened to whom, what was lost',
  'report.evidence': 'What you keep as evidence',
  'report.evidence.hint': 'For example: messages on your phone, a receipt of the transfer.',
  'report.recipients': 'Where to send it',
  'report.platform-flow': 'Report on {platform} itself',
  'report.check-first': 'call and check first',
  'report.honest': 'Report only what you saw. Knowingly wrong reports can be fined.',

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

  'letter.title': 'What you send',
  'letter.copy': 'Copy',
  'letter.mail': 'Open in e-mail',
  'letter.mail.long': 'The e-mail opens with its subject only, as the text is long: paste what you copied.',
  'letter.sent': 'Mark as sent',
  'letter.sent-on': 'Marked as sent on {date}.',
  'letter.call': 'Call {number}',
  'letter.text': 'Text {number}',
  'letter.write': 'Write to {address}',
  'letter.open': 'Open the page',

  'save.unsaved': 'The draft is kept on this device once you begin to edit.',
  'save.saving': 'Saving…',
  'save.saved': 'Draft kept on this device.',
  'save.copied': 'The draft was changed in another window, so this one was kept beside it. Nothing is lost.',
  'save.newer':
    'Not saved: the drafts were made by a newer version of Kiểm Tin. The form still works and nothing was deleted; copy before you close.',
  'save.full':
    'Not saved: the disk is full. The form still works and nothing was deleted; copy before you close.',
  'save.broken':
    'Not saved: the drafts cannot be opened. The form still works and nothing was deleted; copy before you close.',

  'drafts.open': 'Drafts',
  'drafts.title': 'Drafts on this device',
  'drafts.loading': 'Reading the drafts…',
  'drafts.empty': 'No drafts yet.',
  'drafts.question': 'Question',
  'drafts.report': 'Report',
  'drafts.untitled': 'Nothing written yet',
  'drafts.changed': 'Last changed {date}',
  'drafts.sent': 'marked as sent',
  'drafts.reopen': 'Open again',
  'drafts.duplicate': 'Duplicate',
  'drafts.delete': 'Delete',
  'drafts.delete.sure': 'Delete for good',
  'drafts.keep': 'Keep',
  'drafts.delete-all': 'Delete all',
  'drafts.delete-all.sure': 'Delete all drafts for good',
  'drafts.name': '{action}: {title}',
  'drafts.unreadable': '{count} drafts cannot be read and are left as they are: {ids}.',
  'drafts.trouble.newer':
    'Not readable: the drafts were made by a newer version of Kiểm Tin. Nothing was deleted.',
  'drafts.trouble.full': 'The drafts cannot be read as the disk is full. Nothing was deleted.',
  'drafts.trouble.broken':
    'The drafts cannot be opened. Nothing was deleted; close the browser and open it again.',
};
