import type { PanelKey } from './panel.vi.ts';

/** English texts of the panel. Guidance, contacts and sentences to be sent to an office stay Vietnamese. */
export const panelEn: Readonly<Record<PanelKey, string>> = {
  'menu.check': 'Check the selected text',
  'menu.capture': 'Kiểm Tin: capture this page',
  'menu.ask': 'Ask to verify the selection',
  'menu.report': 'Prepare a report about the selection',

  'panel.name': 'Kiểm Tin',
  'panel.tagline': 'The whole explanation',
  'panel.forgotten':
    'The explanation lives in the open panel only. It is neither kept nor sent; closing the panel ends it.',
  'panel.announce': 'The explanation is open: “{words}”',

  'unit.post': 'The post',
  'unit.comment': 'The comment',
  'unit.video': 'The video',
  'unit.message': 'The message',
  'unit.selection': 'The selected text',
  'unit.words': '“{words}”',
  'unit.left':
    'This is no longer on the page, or its mark was hidden. The explanation stays here for you to finish.',
  'unit.left.close': 'Close it',
  'selection.limits':
    'Only this text is looked at. Kiểm Tin does not see a source that stands elsewhere on the page.',
  'selection.cut': 'The selection is very long; only its first part is looked at.',

  'noticed.title': 'What was noticed',
  'compare.claim': 'In the post',
  'compare.claim.selection': 'In the selected text',
  'compare.record': 'Official record',
  'compare.rumour.claim': 'The story that went round: {claim}',
  'compare.rumour.answer': 'Answered ({date}): {statement}',
  'compare.rumour.limits':
    'Resembling an old story does not make this one the same. Things may have changed since that day.',
  'record.source': 'Source: {citation}',
  'places.none': 'The facts hold no particular place to check this.',
  'agrees.title': 'Agrees with the record',
  'link.new-tab': '(opens in a new tab)',

  'ask.title': 'Ask to verify',
  'ask.lead':
    'If it is unclear, ask those who can answer. Ask about the content; who posted it does not matter.',
  'ask.offices': 'Where to compare or ask',
  'ask.question': 'A question you can use',
  'ask.form': 'Change the question before sending',
  'ask.form.instead': 'Write a question instead of a report',
  'report.title': 'Prepare a report',
  'report.lead':
    'If you have sent money or given a code: call your bank at once, at the number on your card, then the police.',
  'report.fee': 'Pay no fee to anyone who promises to “get the money back”.',
  'report.where': 'Who takes reports',
  'report.ready': 'If it is “{category}”: a report ready to send',
  'report.ready.copy': 'It is this: copy the report',
  'report.choose': 'Choose what it is to open the form',
  'report.not-for':
    'Opinion, criticism or politics are nothing to report here. To learn whether it is right, ask.',
  'contact.source': 'Source: {source} ({date})',
  'contact.undated': 'undated',
  'copy.question': 'Copy the question',
  'copy.contact': 'Copy: {name}',
  'copy.short': 'Copy',
  'copy.done': 'Copied.',
  'copy.failed': 'Copying did not work. Please select the text and copy it by hand.',

  'steps.title': 'Five steps before believing and sharing',

  'state.asking': 'Asking the page…',
  'state.empty.title': 'Nothing to explain yet',
  'state.empty.text': 'There are two ways to open an explanation:',
  'state.empty.mark': 'Press a mark on Facebook, Zalo, TikTok or YouTube, then “See it in full”.',
  'state.empty.selection':
    'On any page select some text, press the right button and choose “Check the selected text”.',
  'state.private.title': 'Private conversation: nothing read',
  'state.private.text':
    'Kiểm Tin does not read private messages. Only when you press this button is what is on the screen read once.',
  'state.private.check': 'Check this conversation',
  'state.private.checking': 'Reading…',
  'state.private.checked':
    '{count} messages on the screen were read, {marked} of them worth checking. Press the mark beside a message.',
  'state.private.failed': 'Reading did not work. Reload the page and try again.',
  'state.gone.title': 'No longer on the page',
  'state.gone.text':
    'The post scrolled away, the page moved on, or its mark was hidden. Press another mark to see its explanation.',
  'state.silent.title': 'The page has not answered',
  'state.silent.text': 'The page may be busy. Wait a little and ask again, or reload the page.',
  'state.silent.next': 'Ask again',
  'state.clear': 'No sign that Kiểm Tin knows was seen. That does not mean that the information is right.',
  'state.clear.hint':
    'Kiểm Tin knows only what its facts hold, as of {date}. The five steps below work for any story.',
};
