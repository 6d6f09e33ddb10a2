// Invented for the tests, 2026-11-22: combinations of everyday syllables, no real events.
const SYLLABLES =
  'lễ hội xuân đền chùa chợ phiên đua ghe thuyền hoa ban mận đào sen lúa cà phê ca nhạc kịch võ thuật ẩm thực biển đảo núi rừng sông suối đồi cát phố cổ làng nghề gốm lụa tre nón mường thín khe sương bản nậm pú lay tủa chùa mường ảng'.split(
    ' ',
  );

/** A pack with 5,000 records and 20,000 phrases, as the text of its file. */
export function largePack(records = 5000, phrasesEach = 4): string {
  let state = 7;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const phrase = (at: number): string =>
    [...Array.from({ length: 3 + draw(3) }, () => SYLLABLES[draw(SYLLABLES.length)] ?? ''), `số ${at}`].join(
      ' ',
    );
  return JSON.stringify(
    {
      format: 'kiem-tin/pack',
      formatVersion: 1,
      id: 'goi-lon',
      title: 'Gói lớn',
      author: 'Nhóm thử nghiệm',
      madeOn: '2026-11-20',
      validUntil: '2027-11-20',
      reviewBy: '2027-10-01',
      version: '1.0.0',
      language: 'vi',
      records: Array.from({ length: records }, (_, at) => ({
        kind: at % 5 === 4 ? 'rumour' : 'event-date',
        id: `viec-${at}`,
        topic: 'events',
        ...(at % 5 === 4
          ? {
              refutedOn: '2026-11-01',
              claim: `Nội dung lan truyền thứ ${at}`,
              truth: 'Cơ quan đã trả lời',
              cues: [
                [phrase(at), phrase(at + 1)],
                [phrase(at + 2), phrase(at + 3)],
              ],
            }
          : {
              name: `Ngày hội thứ ${at}`,
              on: `2027-0${1 + (at % 9)}-1${at % 10}`,
              phrases: Array.from({ length: phrasesEach }, (__, k) => phrase(10 * at + k)),
            }),
        citation: {
          title: 'Kế hoạch tổ chức',
          number: `${at}/KH-UBND`,
          issuer: 'UBND xã',
          date: '2026-11-01',
        },
      })),
    },
    null,
    2,
  );
}
