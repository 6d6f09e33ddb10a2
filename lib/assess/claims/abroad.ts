import { type ClaimContext, hitsIn } from './finding.ts';

const ABROAD =
  /(?:^| )(?:trung quốc|(?<!cập )nhật bản|bên nhật|hàn quốc|bên hàn|đài loan|thái lan|bên thái|campuchia|bên lào|nước lào|ở lào|bên mỹ|ở mỹ|nước mỹ|bên pháp|ở pháp|ở nước ngoài|bên nước ngoài|nước bạn|nước họ|các nước|nước khác|châu âu|quảng tây|quảng đông|vân nam|đài bắc|bắc kinh|thượng hải|tokyo|seoul|bangkok|bên úc|ở úc|bên đức|ở đức|singapore|malaysia|indonesia|philippines|bên nga|ở nga|ấn độ)(?: |$)/u;

/** True when the sentence speaks of another country: "ở Trung Quốc vẫn còn cấp huyện". */
export function abroad({ words, sentence }: ClaimContext): boolean {
  return ABROAD.test(words.slice(sentence.from, sentence.to).join(' '));
}

/** True when the sentence names another country; "cập nhật bản đồ" names none. */
export function namesForeign(context: ClaimContext): boolean {
  return hitsIn(context, 'tell/foreign').some(
    ({ form, from }) => form !== 'nhật bản' || context.words[from - 1] !== 'cập',
  );
}
