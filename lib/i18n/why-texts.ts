import { whyEn } from './why.en.ts';
import { type WhyKey, whyVi } from './why.vi.ts';

function isWhy(note: string): note is WhyKey {
  return Object.hasOwn(whyVi, note);
}

/** Why something is worth checking, by the key of its explanation; unknown keys get the general reason of their family. */
export function whyTexts(language: 'vi' | 'en'): (note: string) => string {
  const texts = language === 'en' ? whyEn : whyVi;
  return (note) => {
    const general = `${note.split('/')[0] ?? ''}/other`;
    if (isWhy(note)) return texts[note];
    return isWhy(general) ? texts[general] : '';
  };
}
