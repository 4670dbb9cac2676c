import { type InstantText, ok } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { portsOf } from "../../packages/library/src/adapters/context.ts";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import {
  acceptGroup,
  recordedDecision,
  undoGroupAccepted,
} from "../../packages/library/src/application/matching/decide-group.ts";
import {
  acceptMatch,
  type DecidePorts,
  editMatch,
  rejectMatch,
  restoreMatch,
} from "../../packages/library/src/application/matching/decide-match.ts";
import type { WorkToLink } from "../../packages/library/src/application/matching/gather-work.ts";
import {
  reassociateFile,
  undoReassociated,
} from "../../packages/library/src/application/matching/reassociate-file.ts";
import type { Choice } from "../../packages/library/src/application/matching/settle-match.ts";
import type { VideoFileId } from "../../packages/library/src/domain/files/video-file.ts";
import type { Match } from "../../packages/library/src/domain/matching/match.ts";
import { type TestDatabase, targets } from "../support/databases.ts";
import { aCandidate, aMatch, dumpTables, putFiles } from "../support/library-matching.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";
import { runs } from "../support/runs.ts";

const now = "2026-11-21T10:00:00.000Z" as InstantText;
const clock = { now: () => now, millis: () => Date.parse(now) };
const author = { actor: { kind: "system", name: "Test" } } as const;

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openMigrated(targets.sqliteMemory);
});
afterAll(() => opened.close());

const films = [1, 2].map((tmdbId): Choice => {
  const ref = { source: "tmdb", id: String(tmdbId) } as const;
  const details = { ref, tmdbId, title: `Film ${tmdbId}`, genres: [], credits: [] };
  return choiceOf({ kind: "movie", details });
});
const seriesChoices = [3, 4].map((tmdbId): Choice => {
  const ref = { source: "tmdb", id: String(tmdbId) } as const;
  const episodes = [1, 2, 3].map((episodeNumber) => ({ seasonNumber: 1, episodeNumber }));
  const details = { ref, tmdbId, kind: "tv" as const, title: `Series ${tmdbId}`, genres: [], credits: [] };
  return choiceOf({ kind: "series", details, episodes });
});
const choices = [...films, ...seriesChoices];

function choiceOf(work: WorkToLink): Choice {
  const { ref, tmdbId, title } = work.details;
  const found = { ref, ...(tmdbId !== undefined && { tmdbId }), kind: work.kind, title };
  return { work, candidate: aCandidate({ work: { ...found, otherTitles: [], people: [], popularity: 1 } }) };
}

type Step =
  | {
      readonly what: "accept" | "edit" | "reassociate" | "reject";
      readonly file: number;
      readonly choice: number;
    }
  | { readonly what: "group"; readonly group: number; readonly choice: number };
type Undo = (ports: DecidePorts) => Promise<{ ok: boolean }>;

const steps = fc.array(
  fc.oneof(
    fc.record({
      what: fc.constantFrom("accept" as const, "edit" as const, "reassociate" as const, "reject" as const),
      file: fc.nat({ max: 4 }),
      choice: fc.nat({ max: 3 }),
    }),
    fc.record({ what: fc.constant("group" as const), group: fc.nat({ max: 1 }), choice: fc.nat({ max: 3 }) }),
  ),
  { maxLength: 12 },
);

const wanted = (index: number) => ({
  seasonNumber: 1,
  episodeNumber: 1 + (index % 3),
  ...(index === 4 && { lastEpisodeNumber: 3 }),
});

async function stage(database: Database): Promise<readonly VideoFileId[]> {
  const all = tables<LibraryTables>(database.queries);
  for (const table of ["library_match_works", "library_match_memory", "pending_validations"] as const)
    await all.deleteFrom(table).execute();
  for (const table of ["video_files", "episodes", "series", "movies"] as const)
    await all.deleteFrom(table).execute();
  const files = await putFiles(
    database.queries,
    [1, 2, 3, 4, 5].map((n) => `/in/${newId()}/Film ${n}.mkv`),
  );
  await within(database, async ({ matches }) => {
    await matches.addAll(
      files.map((videoFileId, index) =>
        aMatch({
          videoFileId,
          groupKey: `group-${index % 2}`,
          wanted: wanted(index),
          candidates: choices.map(({ candidate }) => candidate),
        }),
      ),
    );
  });
  return files;
}

/** Everything a person can see of it; versions only grow. */
async function seen(database: Database): Promise<unknown> {
  const all = await dumpTables(database, [
    ...(["video_files", "movies", "series", "episodes", "library_match_memory"] as const),
    ...(["pending_validations", "library_match_works"] as const),
  ]);
  const plain = (row: Record<string, unknown>) => {
    // One that waits again says so: `restored` instead of `open`.
    const { version: _version, updated_at: _at, state: _state, ...rest } = row;
    return rest;
  };
  const rowsOf = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) => JSON.stringify(plain(row))).sort();
  return Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rowsOf(rows)]));
}

async function within<Value>(
  database: Database,
  work: (ports: ReturnType<typeof portsOf>) => Promise<Value>,
): Promise<Value> {
  const done = await database.unit(async (unit) => ok(await work(portsOf({ clock, newId }, unit, author))));
  if (!done.ok) throw new Error("A unit failed.");
  return done.value;
}

/** Does one step, as far as it can be done; answers with its way back. */
async function take(
  ports: DecidePorts,
  files: readonly VideoFileId[],
  step: Step,
): Promise<Undo | undefined> {
  const choice = choices[step.choice];
  if (choice === undefined) return undefined;
  if (step.what === "group") {
    const accepted = await acceptGroup(ports, { key: `group-${step.group}` }, choice);
    if (!accepted.ok) return undefined;
    const matches = accepted.value.accepted.map(recordedDecision);
    return (later) => undoGroupAccepted(later, { matches });
  }
  const id = files[step.file];
  const match = id && (await ports.matches.ofFile(id));
  const file = id && (await ports.videoFiles.find(id));
  if (match === undefined || file === undefined || id === undefined) return undefined;
  const at = { id: match.id, expectedVersion: match.version };
  if (step.what === "reassociate")
    return reassociate(ports, match, { id, expectedVersion: file.version }, choice);
  const decided =
    step.what === "reject"
      ? await rejectMatch(ports, at)
      : await (step.what === "accept" ? acceptMatch : editMatch)(ports, at, {
          ...choice,
          wanted: wanted(step.file),
        });
  if (!decided.ok) return undefined;
  return async (later) => {
    const current = await later.matches.find(match.id);
    return restoreMatch(later, { id: match.id, expectedVersion: current?.version ?? 0 });
  };
}

async function reassociate(
  ports: DecidePorts,
  before: Match,
  at: { id: VideoFileId; expectedVersion: number },
  choice: Choice,
): Promise<Undo | undefined> {
  const done = await reassociateFile(ports, at, choice);
  if (!done.ok) return undefined;
  return async (later) => {
    const current = await later.matches.find(done.value.id);
    return undoReassociated(
      later,
      { match: before },
      { matchId: done.value.id, version: current?.version ?? 0 },
    );
  };
}

it("any decisions, all taken back, leave everything as it was", async () => {
  const { database } = opened;
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const files = await stage(database);
      const before = await seen(database);
      const undos: Undo[] = [];
      for (const step of taken) {
        const undo = await within(database, (ports) => take(ports, files, step));
        if (undo !== undefined) undos.push(undo);
      }
      for (const undo of undos.toReversed()) {
        const undone = await within(database, undo);
        expect(undone).toMatchObject({ ok: true });
      }
      expect(await seen(database)).toEqual(before);
    }),
    { numRuns: runs(60) },
  );
});
