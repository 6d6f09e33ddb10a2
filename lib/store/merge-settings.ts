import type { Merged } from './backup.ts';
import { readChoices } from './read-settings.ts';
import { damagedSettings } from './settings-schema.ts';
import { SETTINGS_VERSION, SITES } from './settings-shape.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The choices in `stored`, one name each; sites are named apart. A site that rests is no choice worth carrying over. */
function named(stored: unknown): ReadonlyMap<string, unknown> {
  const { sites, pausedUntil: _, ...rest } = readChoices(stored);
  const all = [...Object.entries(rest), ...SITES.map((site) => [`sites.${site}`, sites[site]] as const)];
  return new Map(all.filter(([, value]) => value !== undefined));
}

/** Settings of a file over those that are stored: what the file chose wins, what it left open stays. */
export function mergeSettings(present: unknown, incoming: unknown): Merged {
  const before = named(present);
  const given = named(incoming);
  const isOther = ([name, value]: readonly [string, unknown]): boolean =>
    JSON.stringify(before.get(name)) !== JSON.stringify(value);
  const other = [...given].filter(isOther).map(([name]) => name);
  const added = other.filter((name) => !before.has(name)).length;

  const all = new Map([...before, ...given]);
  const { pausedUntil } = isRecord(present) ? present : {};
  const sites = Object.fromEntries(
    SITES.flatMap((site) => (all.has(`sites.${site}`) ? [[site, all.get(`sites.${site}`)]] : [])),
  );
  const value = {
    version: SETTINGS_VERSION,
    ...Object.fromEntries([...all].filter(([name]) => !name.startsWith('sites.'))),
    ...(Object.keys(sites).length > 0 && { sites }),
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
  return {
    value,
    added,
    changed: other.length - added,
    same: given.size - other.length,
    refused: isRecord(incoming) ? damagedSettings(incoming).length : 1,
    names: other,
  };
}
