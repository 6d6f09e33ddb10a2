/** The part of a Vite plugin that is used here. */
interface TransformPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

const ANCHORS = /\/lib\/sites\/[a-z]+\/anchors\.ts$/;
/** Where and when an anchor was seen: a line for people who repair it, which nothing reads at run time. */
const SEEN = /,\s*seen:\s*(?:'[^'\n]*'|"[^"\n]*")/g;

/** Leaves the provenance of anchors out of what is built; it stays in the source, where it is needed. */
export function stripProvenance(): TransformPlugin {
  return {
    name: 'strip-provenance',
    enforce: 'pre',
    transform(code, id) {
      if (!ANCHORS.test(id.split('?')[0] ?? id)) return undefined;
      return { code: code.replaceAll(SEEN, ''), map: null };
    },
  };
}
