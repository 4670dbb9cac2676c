import { decide, type Id, isWaiting } from "@souffleur/kernel";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import type { Assessment } from "../../domain/matching/assess.ts";
import type { Match, Searched, WantedEpisodes } from "../../domain/matching/match.ts";
import { wantedEpisodes } from "../../domain/matching/wanted-episodes.ts";
import { recordedDecision } from "./decide-group.ts";
import type { DecidePorts } from "./decide-match.ts";
import type { WorkToLink } from "./gather-work.ts";
import { groupSubject } from "./match-record.ts";
import { settleMatch } from "./settle-match.ts";
import { storeMatch } from "./store-match.ts";

/** Files of one group, and what the sources' answers come to for them. */
export interface ProposedGroup {
  readonly key: string;
  readonly kind: Match["kind"];
  readonly label: string;
  readonly fileIds: readonly VideoFileId[];
  readonly searched: Searched;
  readonly assessment: Assessment;
  /** All there is to know of the chosen one, where a score has chosen. */
  readonly work?: WorkToLink | undefined;
  readonly jobId?: Id<"job"> | undefined;
}

export interface ProposeOutcome {
  readonly automatic: number;
  readonly waiting: number;
}

/**
 * Writes down what files may be. Those a score decides for are decided, marked so; the others wait in the inbox. What
 * waited before gives way; what somebody decided meanwhile stays.
 */
export async function proposeMatches(ports: DecidePorts, group: ProposedGroup): Promise<ProposeOutcome> {
  const accepted: Match[] = [];
  let waiting = 0;
  for (const id of group.fileIds) {
    const file = await ports.videoFiles.findForChange(id);
    if (file === undefined || file.movieId !== undefined || file.episodeId !== undefined) continue;
    const match = await proposeOne(ports, group, file);
    if (match === undefined) continue;
    const decided = await decideByScore(ports, group, match, file);
    if (decided === undefined) waiting += 1;
    else accepted.push(decided);
  }
  if (accepted.length + waiting > 0) await recordProposed(ports, group, accepted, waiting);
  return { automatic: accepted.length, waiting };
}

async function proposeOne(
  ports: DecidePorts,
  group: ProposedGroup,
  file: VideoFile,
): Promise<Match | undefined> {
  const { matches, clock, newId } = ports;
  const older = await matches.ofFile(file.id);
  if (older !== undefined && !isWaiting(older.state)) return undefined;
  const wanted: WantedEpisodes | undefined = wantedEpisodes(file.parsed);
  const now = clock.now();
  const { searched, assessment, jobId } = group;
  const found = { searched, candidates: assessment.candidates, confidence: assessment.confidence };
  if (older !== undefined) {
    const superseded = decide(older.state, "supersede");
    if (!superseded.ok) return undefined;
    await storeMatch(ports, {
      ...older,
      state: superseded.value,
      updatedAt: now,
      version: older.version + 1,
    });
  }
  const match: Match = {
    id: newId<"match">(),
    videoFileId: file.id,
    kind: group.kind,
    groupKey: group.key,
    ...(group.kind === "series" && wanted && { wanted }),
    ...found,
    state: "open",
    validationStatus: "pending",
    isAutomatic: false,
    ...(jobId && { jobId }),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await matches.addAll([match]);
  return match;
}

async function decideByScore(
  ports: DecidePorts,
  { assessment, work }: ProposedGroup,
  match: Match,
  file: VideoFile,
): Promise<Match | undefined> {
  const { chosen } = assessment;
  if (chosen === undefined || work === undefined) return undefined;
  const choice = { candidate: chosen, work, isAutomatic: true };
  const settled = await settleMatch(ports, { match, file }, "accept", choice);
  return settled.ok ? settled.value : undefined;
}

async function recordProposed(
  { ledger }: DecidePorts,
  { key, label, assessment }: ProposedGroup,
  accepted: readonly Match[],
  waiting: number,
): Promise<void> {
  const subject = groupSubject(key, label);
  if (waiting > 0)
    await ledger.record({ action: "library.match-group.proposed", subject, after: { files: waiting } });
  if (accepted.length === 0) return;
  const matches = accepted.map(recordedDecision);
  await ledger.record({
    action: "library.match-group.accepted",
    subject,
    after: { chosen: assessment.chosen?.id, files: accepted.length, automatic: true, matches },
  });
}
