import { createAssessor } from '../assess/create-assessor.ts';
import type { AssessOptions } from '../assess/types.ts';
import type { ExplainedAssessment, TextToAssess } from '../messages/engine.ts';
import type { Pack } from '../packs/types.ts';
import { createExplainers } from './explainer.ts';

/** Assesses texts over one pack and says in one language what it noticed. Keeps nothing of them. */
export interface Engine {
  assess(text: TextToAssess, options: AssessOptions, language: 'vi' | 'en'): ExplainedAssessment;
}

export function createEngine(pack: Pack): Engine {
  const assessor = createAssessor(pack);
  const explainers = createExplainers(pack);
  return { assess: (text, options, language) => explainers(language)(assessor.assess(text, options)) };
}
