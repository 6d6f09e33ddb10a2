import { createAssessor } from '../assess/create-assessor.ts';
import type { PackTable } from '../assess/pack-table.ts';
import type { AssessOptions } from '../assess/types.ts';
import type { ExplainedAssessment, TextToAssess } from '../messages/engine.ts';
import type { Pack } from '../packs/types.ts';
import { createExplainers } from './explainer.ts';

/** Assesses texts over one pack and says in one language what it noticed. Keeps nothing of them. */
export interface Engine {
  assess(text: TextToAssess, options: AssessOptions, language: 'vi' | 'en'): ExplainedAssessment;
}

/** @param table what this very pack compiles to, where it was made before */
export function createEngine(pack: Pack, table?: PackTable): Engine {
  const assessor = createAssessor(pack, table);
  const explainers = createExplainers(pack);
  return { assess: (text, options, language) => explainers(language)(assessor.assess(text, options)) };
}
