/** Words that are no Vietnamese syllables but stand in Vietnamese texts, and are broken up and respelled like them. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  (
    'zalo otp link web app tele telegram facebook momo bank vneid shop ship shipper online video clip vtv hcm tphcm ' +
    'đắk lắk krông pleiku stk cccd csgt bhyt bhxh ubnd evn qr sms free sale combo size inbox pass code share nick ' +
    'fanpage page group admin ttxvn vnexpress kạn kbang cdc vov'
  ).split(' '),
);
