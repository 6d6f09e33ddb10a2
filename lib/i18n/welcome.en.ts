import type { WelcomeKey } from './welcome.vi.ts';

/** English texts of the first page, by the keys of `welcome.vi.ts`. The practice post stays Vietnamese. */
export const welcomeEn: Readonly<Record<WelcomeKey, string>> = {
  title: 'Welcome to Kiểm Tin',
  step: 'Step {number} of 3',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',

  'does.title': 'What Kiểm Tin does',
  'does.text':
    'While you read Facebook, Zalo Web, TikTok or YouTube, Kiểm Tin puts a small mark beside posts with a detail that differs from an official record, that state something definite without a source, or that show the signs of a scam. Press the mark to see why.',
  'does.try': 'Try it now: press the mark on this practice post.',
  'does.post':
    'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.',
  'does.prompt': 'A mark is a prompt to check; it does not decide whether a post is right.',

  'never.title': 'What Kiểm Tin never does',
  'never.send': 'Send anything anywhere. All is read and stays on this device; no network, no account.',
  'never.history': 'Keep a record of what you read, or tell anybody.',
  'never.private': 'Read private messages unless you ask it to.',
  'never.people': 'Rate the writer. Kiểm Tin does not know who wrote a post.',
  'never.opinion': 'Mark opinions, criticism, questions or jokes.',
  'never.unread': 'And one thing to remember: no mark does not mean that a post was checked.',

  'choose.title': 'Choose where it reads and how much it says',
  'choose.sites': 'Read on',
  'choose.more': 'Where you live and whom to ask (optional)',
  'choose.province': 'Province or city',
  'choose.province.hint': 'To suggest the right place to ask. Kept on this device only.',
  'choose.contact': 'Who answers questions at your agency',
  'choose.contact.name': 'Name of the office',
  'choose.contact.email': 'E-mail',
  'choose.contact.phone': 'Telephone',
  'choose.contact.address': 'Address',
  'choose.locked': 'Your agency has set some of these; they cannot be changed here.',
  'choose.unsaved': 'This device could not keep the choice. You can choose again later in the settings.',

  'end.title': 'All set',
  'end.text':
    'Open Facebook, Zalo Web, TikTok or YouTube as always; reload pages that are open already. Press the sign of Kiểm Tin on the toolbar to see how a page is read.',
  'end.pin': 'No sign to be seen? Press the puzzle piece on the toolbar, then pin Kiểm Tin.',
  'end.practise': 'Practise with a few posts',
  'end.code': 'Read the Code of Conduct',
};
