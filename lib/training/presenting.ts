/** What a slide shows of a post: the post alone, the mark of the engine, or all with the explanation. */
export const STEPS = ['post', 'mark', 'why'] as const;
export type Step = (typeof STEPS)[number];

/** Where a presentation stands. Slide 0 is the introduction; the last one closes the deck. */
export interface Presenting {
  readonly slide: number;
  readonly step: Step;
  readonly isBlank: boolean;
  /** Posts are shown alone first. */
  readonly hidesAnswers: boolean;
}

export type PresenterMove = 'forward' | 'back' | 'first' | 'last' | 'reveal' | 'blank' | 'hide';

/** How a presentation begins. */
export const BEGINNING: Presenting = { slide: 0, step: 'post', isBlank: false, hidesAnswers: true };

/** Slides of a deck: introduction, posts, end. */
export function slideCount(items: number): number {
  return items + 2;
}

/** Number of the post that a slide shows, from 0; undefined for the introduction and the end. */
export function itemOfSlide(slide: number, items: number): number | undefined {
  return slide >= 1 && slide <= items ? slide - 1 : undefined;
}

function opened({ hidesAnswers }: Presenting): Step {
  return hidesAnswers ? 'post' : 'why';
}

/**
 * The presentation after a move. A clicker has two buttons only, so forward opens the mark, then the explanation, then
 * goes on; back returns to the previous slide as it was left. Any move ends the blank screen.
 */
export function movePresenting(state: Presenting, move: PresenterMove, items: number): Presenting {
  if (state.isBlank) return { ...state, isBlank: false };
  const last = slideCount(items) - 1;
  const isItem = itemOfSlide(state.slide, items) !== undefined;
  switch (move) {
    case 'forward': {
      const next = isItem ? STEPS[STEPS.indexOf(state.step) + 1] : undefined;
      if (next) return { ...state, step: next };
      return state.slide === last ? state : { ...state, slide: state.slide + 1, step: opened(state) };
    }
    case 'back': {
      if (isItem && state.hidesAnswers && state.step !== 'post') {
        return { ...state, step: STEPS[STEPS.indexOf(state.step) - 1] ?? 'post' };
      }
      return state.slide === 0 ? state : { ...state, slide: state.slide - 1, step: 'why' };
    }
    case 'first':
      return { ...state, slide: 0, step: opened(state) };
    case 'last':
      return { ...state, slide: last, step: opened(state) };
    case 'reveal':
      return { ...state, step: state.step === 'why' ? 'post' : 'why' };
    case 'blank':
      return { ...state, isBlank: true };
    case 'hide':
      return { ...state, hidesAnswers: !state.hidesAnswers, step: state.hidesAnswers ? 'why' : 'post' };
  }
}

/**
 * The move that a key asks for; letters need the presentation to be in focus. Up and down are left alone: they scroll
 * a long slide.
 */
export function moveOfKey(
  key: string,
): { readonly move: PresenterMove; readonly isLetter: boolean } | undefined {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
      return { move: 'forward', isLetter: false };
    case 'PageUp':
    case 'ArrowLeft':
      return { move: 'back', isLetter: false };
    case 'Home':
      return { move: 'first', isLetter: false };
    case 'End':
      return { move: 'last', isLetter: false };
    case ' ':
      return { move: 'forward', isLetter: true };
    case 'r':
    case 'R':
      return { move: 'reveal', isLetter: true };
    case 'b':
    case 'B':
    case '.':
      return { move: 'blank', isLetter: true };
    case 'h':
    case 'H':
      return { move: 'hide', isLetter: true };
    default:
      return undefined;
  }
}
