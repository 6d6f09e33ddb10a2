import { addressed } from './address.ts';
import { aliasFindings } from './alias.ts';
import { beforeNowFindings } from './before-now.ts';
import { causedFrames } from './caused-frames.ts';
import { chosenNameFindings } from './chosen-name.ts';
import { companionFrames, oneSinceFrames } from './companions.ts';
import { composedNameFindings } from './composed-name.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { foundedNameFindings } from './founded-name.ts';
import { mergeFrames } from './frames.ts';
import { goingThereFindings } from './going-there.ts';
import { joinedLaterFindings } from './joined-later.ts';
import { keptNameFindings, standingFindings } from './kept-name.ts';
import { labelRowFindings } from './label-rows.ts';
import {
  fellowFrames,
  lineFrames,
  pairedWithBefore,
  pairFrames,
  sameProvinceFrames,
} from './listed-frames.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { believable } from './merger-believed.ts';
import { ofBodies, ofThings } from './merger-of-things.ts';
import { supposed } from './merger-supposed.ts';
import { tellsHistory } from './merger-time.ts';
import { finish, verdictOf } from './merger-verdict.ts';
import { nameIsGone } from './name-is-gone.ts';
import { withNicknames } from './nicknames.ts';
import { parallelFrames } from './parallel-frames.ts';
import { peopleOfOneFindings } from './people-of-one.ts';
import { pinnedFindings } from './pinned.ts';
import { plannedPairFindings } from './planned-pairs.ts';
import { renamedFindings } from './renamed.ts';
import { renamedTodayFindings } from './renamed-today.ts';
import { restoredProvinceFindings } from './restored-province.ts';
import { reunitedFindings } from './reunited.ts';
import { goneFrames, thereFrames, turnedFrames } from './turned-frames.ts';
import { sizeFindings } from './unit-size.ts';
import { unitSplitFindings } from './unit-split.ts';
import { withinOneFindings } from './within-one.ts';
import { writtenAddressFindings } from './written-address.ts';
import { zoneAddressFindings } from './zone-address.ts';
import { zoneJoinedFindings } from './zone-joined.ts';
import { zoneMovedFindings } from './zone-moved.ts';
import { zoneListFindings, zoneOfFindings } from './zone-place.ts';
import { zoneToldFindings } from './zone-told.ts';

/** Each looks for one way of telling it, by itself. */
const NAMED_RULES: readonly ((context: ClaimContext, mentions: readonly Mention[]) => Finding[])[] = [
  addressed,
  aliasFindings,
  zoneListFindings,
  zoneOfFindings,
  zoneJoinedFindings,
  keptNameFindings,
  chosenNameFindings,
  standingFindings,
  sizeFindings,
  labelRowFindings,
  withinOneFindings,
  renamedTodayFindings,
  restoredProvinceFindings,
  beforeNowFindings,
  reunitedFindings,
  plannedPairFindings,
  joinedLaterFindings,
  zoneMovedFindings,
  zoneAddressFindings,
  zoneToldFindings,
  pinnedFindings,
  peopleOfOneFindings,
  foundedNameFindings,
  writtenAddressFindings,
  unitSplitFindings,
  goingThereFindings,
];

const NO_FRAMES: readonly MergeFrame[] = [];

/** What is told of several places of the sentence together. */
function framesOf(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  if (mentions.length < 2) return NO_FRAMES;
  const read = pairedWithBefore(context, mentions, mergeFrames(context, mentions));
  const turned = [...turnedFrames(context, mentions), ...goneFrames(context, mentions)];
  // "Từ A sang B khỏi ra khỏi tỉnh, vì hai tỉnh gộp rồi": the way between the two is no claim.
  const paired = read.every(({ by }) => by === 'motion') ? pairFrames(context, mentions) : NO_FRAMES;
  const told = turned.length > 0 ? turned : paired.length > 0 ? paired : read;
  const single =
    told.length > 0
      ? told
      : [
          ...sameProvinceFrames(context, mentions),
          ...fellowFrames(context, mentions),
          ...thereFrames(context, mentions),
          ...causedFrames(context, mentions),
          ...companionFrames(context, mentions),
          ...oneSinceFrames(context, mentions),
          ...lineFrames(context, mentions),
        ];
  const rows = parallelFrames(context, mentions).filter(
    (row) => !single.some((frame) => frame.from < row.to && row.from < frame.to),
  );
  return rows.length === 0 ? single : [...single, ...rows];
}

/** Who merged with whom, into what, under which name; what belongs where; what was split. */
export function mergerFindings(context: ClaimContext): Finding[] {
  const mentions = withNicknames(context, mentionsIn(context));
  if (mentions.length === 0 || tellsHistory(context)) return [];
  const findings: Finding[] = [];
  for (const rule of NAMED_RULES) {
    const found = rule(context, mentions);
    if (found.length > 0) findings.push(...found);
  }
  const frames = framesOf(context, mentions);
  for (const frame of frames) {
    if (
      supposed(context, frame) ||
      nameIsGone(context, frame) ||
      ofBodies(context, frame) ||
      ofThings(context, frame) ||
      !believable(context, frame, frames)
    )
      continue;
    const verdict = verdictOf(context, frame);
    // A sum of places that are no unit together is a route or a basket.
    const sum =
      frame.kind === 'with' &&
      frame.by === 'state' &&
      frame.target === undefined &&
      !(context.words[frame.to] === '=' && context.words[frame.to + 1] === 'tỉnh');
    if (sum && verdict?.outcome === 'differs') continue;
    const finding = verdict === undefined ? undefined : finish(context, frame, verdict);
    if (finding !== undefined) findings.push(finding);
  }
  if (frames.length === 0) findings.push(...renamedFindings(context, mentions));
  if (!findings.some((finding) => finding.outcome === 'differs'))
    findings.push(...composedNameFindings(context, mentions));
  return findings;
}
