/** Texts that are not to be passed on, not even to ask about them. */
export type SensitiveKind = 'state-secret' | 'child-harm';

const SECRET =
  /(?<!\p{L})(?:(?:TUYỆT|TỐI)\s+MẬT|ĐỘ\s+MẬT|MẬT\s*[:–-]|(?:đóng\s+)?dấu\s+(?:chỉ\s+độ\s+)?mật|(?:văn\s+bản|tài\s+liệu|công\s+văn|hồ\s+sơ|báo\s+cáo)\s+(?:tuyệt\s+|tối\s+)?mật|bí\s+mật\s+nhà\s+nước|tài\s+liệu\s+lưu\s+hành\s+nội\s+bộ)(?!\p{L})/iu;
const CHILD =
  /(?<!\p{L})(?:ấu\s+dâm|(?:xâm\s+hại|lạm\s+dụng|hiếp\s+dâm|dâm\s+ô|cưỡng\s+bức|bóc\s+lột)[^.!?\n]{0,40}(?:trẻ|bé|cháu|học\s+sinh|thiếu\s+nhi|trẻ\s+em)|(?:ảnh|clip|video|hình)\s+(?:nóng|khỏa\s+thân|nhạy\s+cảm)[^.!?\n]{0,30}(?:trẻ|bé|cháu|học\s+sinh|nữ\s+sinh))(?!\p{L})/iu;

/** Whether words look like a document with a secrecy stamp or speak of harm to a child; undefined for all others. */
export function sensitiveKind(words: string): SensitiveKind | undefined {
  const text = words.normalize('NFC');
  if (CHILD.test(text)) return 'child-harm';
  return SECRET.test(text) ? 'state-secret' : undefined;
}
