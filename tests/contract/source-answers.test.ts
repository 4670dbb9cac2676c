import { fail, instantOf, ok } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sourceAnswers } from "../../packages/library/src/adapters/database/sources/source-answers.ts";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import { cachedSource } from "../../packages/library/src/adapters/sources/cached-source.ts";
import type { MetadataSource, WorkQuery } from "../../packages/library/src/application/sources/ports.ts";
import { onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";

const query: WorkQuery = { title: "L’Été", year: 1996, locale: "fr" };

describe("what sources answered", () => {
  onEachDatabase((target) => {
    let opened: TestDatabase;
    beforeAll(async () => {
      opened = await openMigrated(target);
    });
    afterAll(() => opened.close());
    beforeEach(async () => {
      await tables<LibraryTables>(opened.database.queries).deleteFrom("source_answers").execute();
    });

    function stage(answers: MetadataSource["searchMovies"]) {
      const kept = sourceAnswers(opened.database.queries);
      const clock = {
        at: Date.parse("2026-11-21T10:00:00Z"),
        millis: () => clock.at,
        now: () => instantOf(clock.at),
      };
      const asked: WorkQuery[] = [];
      const none = async () => ok(undefined);
      const source: MetadataSource = {
        ...{ name: "tmdb", knows: ["movie"], findById: none, movieDetails: none, seriesDetails: none },
        searchMovies: (one) => {
          asked.push(one);
          return answers(one);
        },
        searchSeries: async () => ok([]),
        episodesOf: async () => ok([]),
      };
      return { kept, clock, asked, source: cachedSource(source, kept, clock) };
    }

    it("is not asked again for a day, however the title is written", async () => {
      const { source, asked, clock, kept } = stage(async () => ok([]));
      expect(await source.searchMovies(query)).toEqual(ok([]));
      expect(await source.searchMovies({ ...query, title: "l'ete" })).toEqual(ok([]));
      expect(asked).toHaveLength(1);
      await source.searchMovies({ ...query, year: 1997 });
      await source.searchMovies({ ...query, locale: "en" });
      expect(asked).toHaveLength(3);
      clock.at += 25 * 3_600_000;
      await source.searchMovies(query);
      expect(asked).toHaveLength(4);
      expect(await kept.forget(instantOf(clock.at))).toBe(2);
    });

    it("is kept for a week where it tells all, also that there is no such thing", async () => {
      const { source, clock } = stage(async () => ok([]));
      const id = { source: "tmdb", id: "603" } as const;
      expect(await source.movieDetails(id, "fr")).toEqual(ok(undefined));
      clock.at += 6 * 86_400_000;
      expect(await source.movieDetails(id, "fr")).toEqual(ok(undefined));
    });

    it("is not kept where it was no answer", async () => {
      const down = fail({ code: "source_unavailable", source: "tmdb", reason: "down" } as const);
      const { source, asked } = stage(async () => down);
      expect(await source.searchMovies(query)).toEqual(down);
      expect(await source.searchMovies(query)).toEqual(down);
      expect(asked).toHaveLength(2);
    });

    it("is asked once by many who want it at the same time", async () => {
      const { source, asked } = stage(async () => ok([]));
      await Promise.all(Array.from({ length: 10 }, () => source.searchMovies(query)));
      expect(asked).toHaveLength(1);
    });
  });
});
