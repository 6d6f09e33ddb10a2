/** Second levels of .vn that are registries themselves (VNNIC's list of shared domains). */
const VN_SECOND = new Set('com net org edu gov int ac biz info name pro health id io ai mil'.split(' '));
/** Second levels that other country codes use as registries. */
const COMMON_SECOND = new Set('com co net org gov edu ac or ne go mil'.split(' '));
/** Hosting domains under which every name belongs to somebody else. */
const SHARED = new Set(
  'blogspot.com github.io web.app firebaseapp.com pages.dev workers.dev vercel.app netlify.app wordpress.com weebly.com wixsite.com'.split(
    ' ',
  ),
);

/**
 * The part of a host name that one owner has registered: "thanhpho.hanoi.gov.vn" → "hanoi.gov.vn",
 * "csgt.gov.vn.abc.com" → "abc.com". The host itself for an address without a registry ("localhost", an IP).
 */
export function registrableDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length <= 2 || /^\d+$/.test(last)) return labels.join('.');
  const second = labels.at(-2) ?? '';
  const two = `${second}.${last}`;
  const registry = last === 'vn' ? VN_SECOND.has(second) : last.length === 2 && COMMON_SECOND.has(second);
  return labels.slice(registry || SHARED.has(two) ? -3 : -2).join('.');
}
