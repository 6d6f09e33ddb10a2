import type { PackLayer, PackTrust } from '../packs/compose-layers.ts';
import { composeLayers } from '../packs/compose-layers.ts';
import type { PackFile } from '../packs/format/types.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { sampleOutcome, sampleProblems } from './check-sample.ts';
import { compareVersions, diffPacks, type PackChange } from './diff-packs.ts';
import { loadPack } from './load-pack.ts';
import { type PlacedProblem, refusal } from './problem.ts';
import { openSigned } from './signature.ts';
import type { SampleOutcome } from './try-sample.ts';

/** A key whose signatures count, and who vouches for it. */
export interface KnownKey {
  readonly name: string;
  /** 32 bytes in base64. */
  readonly key: string;
}

/** Packs that are there already. */
export interface Installed {
  readonly core: Pack;
  /** In force, in their order: imported ones and those of the agency. */
  readonly layers: readonly PackLayer[];
  readonly trustedKeys: readonly KnownKey[];
  readonly day: IsoDate;
}

/** Whose signature a file carries. */
export type Signer =
  | { readonly state: 'none' }
  /** The browser cannot check it, so it counts for nothing. */
  | { readonly state: 'unsupported' }
  | { readonly state: 'unknown'; readonly key: string }
  | { readonly state: 'trusted'; readonly key: string; readonly name: string };

/** A pack that can be accepted, and all that a person should see before. */
export interface ImportProposal {
  readonly state: 'ready';
  /** The whole file as it was given, envelope and all. */
  readonly text: string;
  readonly file: PackFile;
  readonly trust: Extract<PackTrust, 'signed' | 'local'>;
  readonly signer: Signer;
  readonly problems: readonly PlacedProblem[];
  readonly changes: readonly PackChange[];
  readonly sample: SampleOutcome;
  /** Beside the version in force of the same pack. */
  readonly order: 'new' | 'newer' | 'same' | 'older';
}

export type PreparedImport =
  | ImportProposal
  | { readonly state: 'refused'; readonly problems: readonly PlacedProblem[] };

function refused(code: string, values: Readonly<Record<string, string>> = {}): PreparedImport {
  const problem = { ...refusal(code, [], values), pointer: '', line: 1, column: 1 };
  return { state: 'refused', problems: [problem] };
}

function orderOf(file: PackFile, present: PackLayer | undefined): ImportProposal['order'] {
  if (present === undefined) return 'new';
  const order = compareVersions(file.version, present.file.version);
  return order > 0 ? 'newer' : order === 0 ? 'same' : 'older';
}

/**
 * Reads a file that somebody wants to bring in, and works out what it would change. Changes nothing and throws nothing.
 *
 * @param clock milliseconds, for the time that the sample takes
 */
export async function prepareImport(
  text: string,
  { core, layers, trustedKeys, day }: Installed,
  clock: () => number,
): Promise<PreparedImport> {
  const opened = await openSigned(text);
  if (opened.state === 'broken') return refused('signature-broken');
  const key = opened.state === 'checked' ? opened.key : undefined;
  const known = trustedKeys.find((one) => one.key === key);
  const signer: Signer =
    opened.state === 'unsupported'
      ? { state: 'unsupported' }
      : key === undefined
        ? { state: 'none' }
        : known === undefined
          ? { state: 'unknown', key }
          : { state: 'trusted', key, name: known.name };
  const earlier = composeLayers(core, layers, day).pack.records;
  const loaded = loadPack(opened.text, { core, earlier, day });
  if (loaded.state === 'refused') return loaded;
  const { file } = loaded;
  const present = layers.find((layer) => layer.file.id === file.id);
  if (present?.trust === 'agency') return refused('import-agency-id', { id: file.id });
  const trust = signer.state === 'trusted' ? 'signed' : 'local';
  if (present?.trust === 'signed' && trust === 'local')
    return refused('import-unsigned-over-signed', { id: file.id });
  const others = layers.filter((layer) => layer !== present);
  const without = present === undefined ? others : layers;
  const sample = sampleOutcome(file, trust, { core, before: without, others, day }, clock);
  const against = sampleProblems(sample).map((problem) => ({ ...problem, pointer: '', line: 1, column: 1 }));
  if (against.some((problem) => problem.level === 'error')) return { state: 'refused', problems: against };
  return {
    state: 'ready',
    text,
    file,
    trust,
    signer,
    problems: [...loaded.problems, ...against],
    changes: diffPacks(present?.file, file),
    sample,
    order: orderOf(file, present),
  };
}
