import type { ReactNode } from 'react';
import type { Answer } from '../../lib/training/deck.ts';

/** Each answer has a shape of its own, so that it is told without colour. */
const SHAPES: Readonly<Record<Answer, ReactNode>> = {
  share: <path d="M4.5 10.5 8.5 14.5 16 6" />,
  check: (
    <>
      <circle cx="8.5" cy="8.5" r="5" />
      <path d="m12.5 12.5 4.5 4.5" />
    </>
  ),
  scam: <path d="M10 2.6 18.2 17H1.8zM10 7.8v4.2M10 14.4v.2" />,
  opinion: <path d="M3 4h14v9.600H9.800L6.2 17v-3.400H3zM7 8.800h.1M10 8.800h.1M13 8.800h.1" />,
};

export function AnswerSign({ answer }: { readonly answer: Answer }) {
  return (
    <svg
      className="answer-sign"
      data-answer={answer}
      viewBox="0 0 20 20"
      width="22"
      height="22"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[answer]}
    </svg>
  );
}
