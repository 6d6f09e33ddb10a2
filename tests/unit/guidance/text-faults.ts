/** What is wrong with the typing of a Vietnamese text: composition, spaces, quotation marks. */
export function textFaults(text: string): readonly string[] {
  const faults: string[] = [];
  if (text !== text.normalize('NFC')) faults.push(`not NFC: ${text}`);
  if (text !== text.trim() || / {2}/.test(text)) faults.push(`stray spaces: ${text}`);
  if (/["']/.test(text)) faults.push(`straight quotation marks: ${text}`);
  if (/\s[,.:;?!]|[,;](?=\p{L})/u.test(text)) faults.push(`space and punctuation: ${text}`);
  if (/\.\.\./.test(text)) faults.push(`three dots instead of an ellipsis: ${text}`);
  return faults;
}
