import { type Locale, ok, type Result } from "@souffleur/kernel";
import type { Author } from "@souffleur/platform/http";
import type { JobId } from "@souffleur/platform/jobs";
import {
  type Found,
  findCandidates,
  isSearchable,
  type Sought,
} from "../../application/matching/find-candidates.ts";
import { gatherWork } from "../../application/matching/gather-work.ts";
import { type ProposedGroup, proposeMatches } from "../../application/matching/propose-matches.ts";
import type { Sources, SourceUnavailable } from "../../application/sources/ports.ts";
import { shownName } from "../../domain/files/raw-path.ts";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import { matchRepositories } from "../database/matching/match-repositories.ts";
import { withNfoIds } from "../sources/nfo/nfo-beside.ts";
import { type UnmatchedGroup, unmatchedGroups } from "./unmatched-groups.ts";

export type MatchingContext = Pick<
  LibraryContext,
  "database" | "clock" | "newId" | "locale" | "inboxChanged"
> & { readonly sources: Sources };

export interface MatchOptions {
  readonly author: Author;
  readonly jobId?: JobId;
  readonly signal: AbortSignal;
  /** Asks again also for those that wait in the inbox. */
  readonly rematches: boolean;
  readonly isDryRun: boolean;
  readonly onProgress: (done: number, total: number, title: string) => void;
}

/** What became of the files nobody has decided about. */
export interface MatchingOutcome {
  automatic: number;
  waiting: number;
  /** Sources were down: they are asked again later. */
  postponed: number;
  /** Why, where some are. */
  reason?: SourceUnavailable;
}

const AT_ONCE = 4;
/** After so many groups in a row for which nobody could be asked, nobody is asked about the others. */
const GIVE_UP_AFTER = 3;

/**
 * Asks what the files are that nobody has decided about, group by group. Each group is written down by itself: broken
 * off, the next run goes on behind the last one.
 */
export async function matchFiles(context: MatchingContext, options: MatchOptions): Promise<MatchingOutcome> {
  const groups = await unmatchedGroups(context.database.queries, options);
  const total = groups.reduce((sum, { fileIds }) => sum + fileIds.length, 0);
  const outcome: MatchingOutcome = { automatic: 0, waiting: 0, postponed: 0 };
  let [next, done, failures] = [0, 0, 0];
  const work = async () => {
    for (let group = groups[next++]; group !== undefined; group = groups[next++]) {
      options.signal.throwIfAborted();
      const failure =
        failures >= GIVE_UP_AFTER ? outcome.reason : await matchGroup(context, options, group, outcome);
      if (failure === undefined) failures = 0;
      else {
        failures += 1;
        outcome.reason = failure;
        outcome.postponed += group.fileIds.length;
      }
      done += group.fileIds.length;
      options.onProgress(done, total, group.title);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (!options.isDryRun && groups.length > 0) context.inboxChanged();
  return outcome;
}

async function matchGroup(
  context: MatchingContext,
  options: MatchOptions,
  { key, kind, title, year, fileIds, newIds }: UnmatchedGroup,
  outcome: MatchingOutcome,
): Promise<SourceUnavailable | undefined> {
  const { database, sources, locale } = context;
  const stored = await fileRepositories(database.queries).videoFiles.findAll(fileIds);
  if (stored.length === 0) return undefined;
  const files = await withNfoIds(kind, stored);
  const found = await ask(context, { kind, title, year, files }, key, locale);
  if (!found.ok) return found.failure;
  const { assessment, searched } = found.value;
  const chosen = assessment.chosen;
  if (options.isDryRun) {
    outcome[chosen === undefined ? "waiting" : "automatic"] += newIds.length;
    return undefined;
  }
  const work = chosen && (await gatherWork(sources, chosen.work, locale));
  const label = title === "" ? shownName(files[0]?.filename ?? "") : title;
  const { jobId } = options;
  const group: ProposedGroup = { key, kind, label, fileIds: newIds, searched, assessment, work, jobId };
  await writeDown(context, options, group, outcome);
  return undefined;
}

/** How many files one unit of work writes down: others want to write, too. */
const WRITTEN_AT_ONCE = 200;

async function writeDown(
  context: MatchingContext,
  { author }: MatchOptions,
  group: ProposedGroup,
  outcome: MatchingOutcome,
): Promise<void> {
  for (let start = 0; start < group.fileIds.length; start += WRITTEN_AT_ONCE) {
    const fileIds: readonly VideoFileId[] = group.fileIds.slice(start, start + WRITTEN_AT_ONCE);
    const written = await context.database.unit(async (unit) =>
      ok(await proposeMatches(portsOf(context, unit, author), { ...group, fileIds })),
    );
    if (!written.ok) throw new Error("Proposing never fails.");
    outcome.automatic += written.value.automatic;
    outcome.waiting += written.value.waiting;
  }
}

async function ask(
  { database, sources }: MatchingContext,
  sought: Sought & { readonly files: readonly VideoFile[] },
  key: string,
  locale: Locale,
): Promise<Result<Found, SourceUnavailable>> {
  const { thresholds, matchMemory } = matchRepositories(database.queries);
  const [{ thresholds: current }, remembered] = [await thresholds.find(), await matchMemory.find(key)];
  if (!isSearchable(sought.title)) {
    const searched = { title: sought.title, thresholds: current };
    return ok({ searched, assessment: { candidates: [], confidence: 0 } });
  }
  return findCandidates({ sources, locale, thresholds: current }, { ...sought, remembered });
}
