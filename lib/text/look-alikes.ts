/**
 * Letters that stand in for ASCII letters, one lower-case target each.
 *
 * Our own short table. General confusable tables (Unicode TR39) must not be used on Vietnamese as they are: they
 * turn ơ into o', đ into d and m into rn. Only letters outside the Latin script are listed as look-alikes, and
 * whether a word is really disguised is decided on the whole word (`read-word.ts`).
 */
function pairs(sources: string, targets: string, into: Map<string, string>): void {
  const to = Array.from(targets);
  for (const [i, source] of Array.from(sources).entries()) into.set(source, to[i] ?? '');
}

/** Greek, Cyrillic, Armenian and phonetic letters drawn like a Latin letter. Lower and upper case apart. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  pairs('авгеікмнопрстухѕјһԁԛԝѵ', 'abreikmhonpctyxsjhdqwv', table);
  pairs('АВЕІКМНОРСТУХЅЈԀԚԜЅѴҺ', 'abeikmhopctyxsjdqwsvh', table);
  pairs('αβεικνορτυχωηγμ', 'abeiknoptuxwnyu', table);
  pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx', table);
  table.set('ν', 'v');
  pairs('օոսհցքյ', 'onuhgpj', table);
  pairs('ɑɡıɩʋ', 'agiiv', table);
  return table;
})();

/** Small capitals and other styled letters that Unicode compatibility folding leaves alone. */
export const STYLED: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz', table);
  // Squared, circled-on-black and squared-on-black capitals.
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    for (let i = 0; i < 26; i += 1) table.set(String.fromCodePoint(first + i), String.fromCharCode(97 + i));
  }
  return table;
})();

/** Punctuation and symbols with several drawings, to the one the rest of the code compares with. */
export const MARKS: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  const rows: readonly (readonly [string, string])[] = [
    ['"', '“”„‟«»″〝〞❝❞'],
    ["'", '‘’‚‛`´ʼʹʻ′‹›❛❜ʾʿ'],
    ['-', '‐‑−﹣'],
    ['–', '‒–—―⸺⸻'],
    ['…', '⋯︙'],
    ['+', '➕﹢'],
    ['=', '🟰﹦'],
    ['→', '➔➙➛➜➝➞➟➠➡➢➣➤➥➦➨➩➪➫➬➭➮➯➱➲➳➵➸➺➻➼➽➾⇒⟶⟹⇨⇾'],
    ['•', '●▪◦‣·∙・■◆►▶▸◾◽⚫⬤♦♠♣❖◉○'],
    ['.', '。｡'],
    [',', '、，､'],
    ['/', '⁄∕'],
    [':', '∶'],
    ['~', '～〜∼'],
    ['₫', '₫'],
  ];
  for (const [target, sources] of rows) for (const source of sources) table.set(source, target);
  return table;
})();
