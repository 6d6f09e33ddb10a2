import type { TrainerEngine } from '../../components/training/trainer-context.ts';

let loading: Promise<TrainerEngine> | undefined;

async function load(): Promise<TrainerEngine> {
  const [{ createAssessor }, { corePack }, { createExplainers }] = await Promise.all([
    import('../../lib/assess/create-assessor.ts'),
    import('../../lib/packs/core/index.ts'),
    import('../../lib/feed/explainer.ts'),
  ]);
  const assessor = createAssessor(corePack);
  return {
    assess: (text, readOn) => assessor.assess({ text, links: [] }, { readOn, level: 'balanced' }),
    explain: createExplainers(corePack),
    records: new Set(corePack.records.map((record) => record.id)),
    rumours: new Set(corePack.records.flatMap((record) => (record.kind === 'rumour' ? [record.id] : []))),
  };
}

/** The engine that reads posts on the sites, with the facts that ship: made once, when a post is first shown. */
export function loadEngine(): Promise<TrainerEngine> {
  loading ??= load();
  return loading;
}
