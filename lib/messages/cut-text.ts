import { LINK_LENGTH, type TextToAssess } from './engine.ts';
import { LINKS, TEXT_LENGTH } from './types.ts';

/** A text within the bounds of a message: what is beyond them is not assessed. */
export function cutText({ text, links, postedOn }: TextToAssess): TextToAssess {
  return {
    text: text.slice(0, TEXT_LENGTH),
    links: links.filter((link) => link.length <= LINK_LENGTH).slice(0, LINKS),
    ...(postedOn !== undefined && { postedOn }),
  };
}
