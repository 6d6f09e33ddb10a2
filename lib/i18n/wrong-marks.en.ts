import type { WrongMarksKey } from './wrong-marks.vi.ts';

/** The same keys as the Vietnamese texts. */
export const wrongMarksEn: Readonly<Record<WrongMarksKey, string>> = {
  title: 'Marks you found not right',
  lead: 'Each time you press “This mark is not right”, a note is kept on this device. You can export the notes to a file and send it yourself to those who write the data.',
  inside:
    'The file holds days and names of rules. It holds nobody’s name and no address of a post. The words of a post are in it only where you chose to add them.',
  'count.one': 'There is 1 note.',
  'count.many': 'There are {count} notes.',
  'count.texts': 'With words of the post: {count}. Look through them before you send the file.',
  'empty.title': 'No notes yet',
  'empty.text': 'When a mark is not right, open it and press “This mark is not right”.',
  'list.open': 'Show the notes',
  'list.caption': 'Notes, newest first',
  'list.on': 'Day',
  'list.rules': 'Rule',
  'list.text': 'Words of the post',
  'list.without': 'not added',
  export: 'Export a file',
  exported: 'The file {name} has been made.',
  clear: 'Delete all…',
  'clear.title.one': 'Delete this note?',
  'clear.title.many': 'Delete {count} notes?',
  'clear.text': 'Deleted notes cannot be brought back. Files you exported stay.',
  'clear.confirm': 'Delete',
  cleared: 'The notes have been deleted.',
  trouble: 'The browser did not allow reading or writing. Open this page again and try once more.',
};
