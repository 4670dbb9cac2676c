import { isWaiting } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import { groupKeyOf } from "../../domain/matching/group-key.ts";
import type { Match } from "../../domain/matching/match.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import { matchRepository } from "../database/matching/match-repository.ts";

/** Files that are one work by their names. */
export interface UnmatchedGroup {
  readonly key: string;
  readonly kind: Match["kind"];
  readonly title: string;
  readonly year?: number | undefined;
  /** All that are not decided: together they say more of the work. */
  readonly fileIds: readonly VideoFileId[];
  /** Those to be proposed. */
  readonly newIds: readonly VideoFileId[];
}

const PAGE = 500;

/** All files that nobody has decided about, in groups; without those that wait already, unless they are asked for. */
export async function unmatchedGroups(
  queries: Queries,
  { rematches, signal }: { readonly rematches: boolean; readonly signal: AbortSignal },
): Promise<readonly UnmatchedGroup[]> {
  const { videoFiles } = fileRepositories(queries);
  const groups = new Map<string, UnmatchedGroup & { fileIds: VideoFileId[]; newIds: VideoFileId[] }>();
  for (let after: readonly string[] | undefined; ; ) {
    signal.throwIfAborted();
    const filter = { isUndecided: true, states: ["found", "read", "unreadable"] } as const;
    const page = await videoFiles.list({ limit: PAGE, after }, filter);
    const states = await statesOf(queries, page.items);
    for (const file of page.items) {
      const state = states.get(file.id);
      if (state !== undefined && !isWaiting(state)) continue;
      const key = groupKeyOf(file);
      const group = groups.get(key) ?? { ...emptyGroup(file), key, fileIds: [], newIds: [] };
      group.fileIds.push(file.id);
      if (state === undefined || rematches) group.newIds.push(file.id);
      groups.set(key, group);
    }
    after = page.next;
    if (after === undefined) break;
  }
  return [...groups.values()].filter(({ newIds }) => newIds.length > 0);
}

function emptyGroup({ parsed }: VideoFile): Pick<UnmatchedGroup, "kind" | "title" | "year"> {
  return { kind: parsed.type === "episode" ? "series" : "movie", title: parsed.title, year: parsed.year };
}

async function statesOf(queries: Queries, files: readonly VideoFile[]) {
  const matches = await matchRepository(queries).ofFiles(files.map(({ id }) => id));
  return new Map(matches.map(({ videoFileId, state }) => [videoFileId, state]));
}
