import type { Selection } from '../../lib/messages/panel-selection.ts';
import type { ComposeStart } from '../compose/compose-door.ts';
import { type PanelAssessment, panelModel, type Quote } from './panel-model.ts';

/**
 * The form that chosen words open, with what is known about them; undefined where they are only to be explained. A
 * category is proposed at most, never chosen.
 */
export function formFor(
  { text, purpose, site }: Selection,
  assessment: PanelAssessment,
  quote: Quote,
): ComposeStart | undefined {
  if (purpose === undefined || purpose === 'check') return undefined;
  const { marks, platform } = panelModel(text, assessment, site, quote);
  const doors = marks.map(({ door }) => door);
  if (purpose === 'question') {
    const asked = doors.find((door) => door.kind === 'ask');
    const claim = quote(text, WORDS);
    return asked ? { ...asked, kind: 'question', claim } : { kind: 'question', claim, offices: [], platform };
  }
  const told = doors.find((door) => door.kind === 'report');
  return {
    kind: 'report',
    excerpt: quote(text, WORDS),
    signals: told?.signals ?? [],
    platform,
    ...(told && { proposed: told.proposed }),
  };
}

/** Longest words that a form begins with. */
const WORDS = 2000;
