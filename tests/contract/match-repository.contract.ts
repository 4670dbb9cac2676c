import { type InstantText, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { matchRepositories } from "../../packages/library/src/adapters/database/matching/match-repositories.ts";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import type { VideoFileId } from "../../packages/library/src/domain/files/video-file.ts";
import { defaultThresholds } from "../../packages/library/src/domain/matching/decide.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { aCandidate, aMatch, putFiles } from "../support/library-matching.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";

const at = (second: number) => `2026-11-21T10:00:${String(second).padStart(2, "0")}.000Z` as InstantText;

/** What every database owes the module as its store of matches. */
export function matchRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof matchRepositories>;
  let files: readonly VideoFileId[];
  const fileAt = (index: number) => files[index] ?? newId<"video-file">();

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = matchRepositories(queries);
    files = await putFiles(queries, ["/films/The.Matrix.1999.mkv", "/films/b.mkv", "/films/c.mkv"]);
  });
  beforeEach(async () => {
    for (const table of ["pending_validations", "library_match_memory", "library_match_settings"] as const)
      await tables<LibraryTables>(queries).deleteFrom(table).execute();
  });
  afterAll(() => opened.close());

  it("gives a match back as it was put in, with and without all it may hold", async () => {
    const bare = aMatch({ videoFileId: fileAt(0), candidates: [] });
    const full = aMatch({
      videoFileId: fileAt(1),
      kind: "series",
      wanted: { seasonNumber: 1, episodeNumber: 2, lastEpisodeNumber: 3 },
      searched: { title: "Kaamelott", year: 2005, thresholds: defaultThresholds },
      candidates: [aCandidate(), aCandidate({ id: "imdb:tt0133093", score: 12.25 })],
      state: "accepted",
      validationStatus: "validated",
      isAutomatic: true,
      selectedCandidateId: "tmdb:603",
      effects: { before: {}, after: { movieId: newId<"movie">() }, lastEpisodeBefore: null },
      confidence: 0.975,
      jobId: newId<"job">(),
      decidedBy: "Élodie",
      decidedAt: at(7),
    });
    await stores.matches.addAll([bare, full]);
    expect(await stores.matches.find(bare.id)).toEqual(bare);
    expect(await stores.matches.findForChange(full.id)).toEqual(full);
    expect(await stores.matches.find(newId())).toBeUndefined();
  });

  it("lists the newest first, by state, by group and by who decided, page by page", async () => {
    const all = proposalStates.map((state, index) =>
      aMatch({
        videoFileId: fileAt(0),
        createdAt: at(index),
        state,
        groupKey: index < 3 ? "one" : "two",
        isAutomatic: state === "accepted",
      }),
    );
    await stores.matches.addAll(all);
    const newestFirst = all.toReversed();
    expect(await readAll((page) => stores.matches.list(page, {}), 2)).toEqual(newestFirst);
    const list = async (filter: Parameters<typeof stores.matches.list>[1]) =>
      (await stores.matches.list({ limit: 10 }, filter)).items;
    expect(await list({ states: ["rejected"] })).toEqual(all.filter(({ state }) => state === "rejected"));
    expect(await list({ groupKey: "one" })).toEqual(newestFirst.slice(3));
    expect(await list({ isAutomatic: true })).toEqual(all.filter(({ isAutomatic }) => isAutomatic));
    expect(await stores.matches.ofFile(fileAt(0))).toEqual(newestFirst[0]);
    expect(await stores.matches.ofFile(fileAt(2))).toBeUndefined();
    expect(await stores.matches.ofFiles(files)).toEqual([newestFirst[0]]);
  });

  it("replaces a match from the version before and from no other", async () => {
    const before = aMatch({ videoFileId: fileAt(0) });
    await stores.matches.addAll([before]);
    const after = { ...before, state: "rejected", validationStatus: "rejected", version: 2 } as const;
    expect(await stores.matches.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await stores.matches.find(before.id)).toEqual(after);
    for (const version of [1, 2, 4])
      expect(await stores.matches.replace({ ...before, version })).toMatchObject({ ok: false });
  });

  it("counts what waits by groups, and gives all of a group", async () => {
    const [first, second, decided, other] = [
      aMatch({ videoFileId: fileAt(0), groupKey: "a", createdAt: at(1) }),
      aMatch({ videoFileId: fileAt(1), groupKey: "a", createdAt: at(2), state: "restored" }),
      aMatch({ videoFileId: fileAt(2), groupKey: "a", state: "accepted" }),
      aMatch({
        ...{ videoFileId: fileAt(2), groupKey: "b", kind: "series" },
        wanted: { seasonNumber: 10, episodeNumber: 2 },
      }),
    ];
    await stores.matches.addAll([second, first, decided, other]);
    expect(await stores.matches.waitingOfGroup("a")).toEqual([first, second]);
    expect(await stores.matches.waitingOfGroup("c")).toEqual([]);
    const groups = await readAll((page) => stores.matches.listGroups(page), 1);
    expect(groups).toMatchObject([
      { key: "a", kind: "movie", files: 2, seasons: [] },
      { key: "b", kind: "series", files: 1, seasons: [{ number: 10, files: 1 }], first: other },
    ]);
  });

  it("remembers what files called so are, the last word only, and which works came of it", async () => {
    const remembered = {
      key: "k",
      kind: "movie",
      ref: { source: "tmdb", id: "603" },
      title: "Matrix",
    } as const;
    expect(await stores.matchMemory.find("k")).toBeUndefined();
    await stores.matchMemory.remember(remembered, at(1));
    await stores.matchMemory.remember({ ...remembered, title: "Matrice" }, at(2));
    expect(await stores.matchMemory.find("k")).toEqual({ ...remembered, title: "Matrice" });
    await stores.matchMemory.forget("k");
    expect(await stores.matchMemory.find("k")).toBeUndefined();
    const id = newId();
    await stores.matchedWorks.add("movie", [id], at(1));
    expect(await stores.matchedWorks.has(id)).toBe(true);
    await stores.matchedWorks.remove([id]);
    expect(await stores.matchedWorks.has(id)).toBe(false);
  });

  it("counts the scores of what waits, and of what they decided", async () => {
    const scored = (...scores: readonly number[]) =>
      scores.map((score, place) => ({ ...aCandidate(), id: `tmdb:${place}`, score }));
    await stores.matches.addAll([
      aMatch({ videoFileId: fileAt(0), candidates: scored(90.25, 80) }),
      aMatch({ videoFileId: fileAt(1), candidates: scored(90.25, 80) }),
      aMatch({ videoFileId: fileAt(2), candidates: [] }),
      aMatch({ videoFileId: fileAt(0), candidates: scored(99), state: "accepted", isAutomatic: true }),
      aMatch({ videoFileId: fileAt(1), candidates: scored(99), state: "accepted" }),
    ]);
    const counts = await stores.matches.countScores();
    expect(counts.toSorted((one, other) => (one.best ?? 0) - (other.best ?? 0))).toEqual([
      { isAutomatic: false, files: 1 },
      { best: 90.25, next: 80, isAutomatic: false, files: 2 },
      { best: 99, isAutomatic: true, files: 1 },
    ]);
  });

  it("keeps the owner's thresholds, each from the version before", async () => {
    expect(await stores.thresholds.find()).toEqual({ thresholds: defaultThresholds, version: 0 });
    const first = { thresholds: { alone: 90, ahead: 97.5, lead: 5 }, version: 1 };
    expect(await stores.thresholds.store(first, at(1))).toMatchObject({ ok: true });
    expect(await stores.thresholds.store(first, at(1))).toMatchObject({ ok: false });
    expect(await stores.thresholds.store({ ...first, version: 3 }, at(1))).toMatchObject({ ok: false });
    expect(await stores.thresholds.store({ ...first, version: 2 }, at(1))).toMatchObject({ ok: true });
    expect(await stores.thresholds.findForChange()).toEqual({ ...first, version: 2 });
  });
}
