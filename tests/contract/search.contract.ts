import type { Queries } from "@souffleur/platform/database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { planningRepository } from "../../packages/planning/src/adapters/database/planning-repository.ts";
import { searchPlanning } from "../../packages/planning/src/adapters/database/search-planning.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { anArtist, aPlanning, day } from "../support/planning.ts";

/** What every database owes the one box that finds anything. */
export function searchContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    for (const name of [
      "Élodie",
      "Éloi",
      "50 % off",
      "2024 the band",
      ...Array.from("abcdefgh", (c) => `Elo ${c}`),
    ])
      await artistRepository(queries).add(anArtist({ name }));
    for (const date of ["2024-05-12", "2024-05-12", "2024-05-13"])
      await planningRepository(queries).add(aPlanning({ eventDate: day(date) }));
  });
  afterAll(() => opened.close());

  const titles = async (text: string, limit = 20) =>
    (await searchPlanning(queries, text, limit)).map(({ title }) => title);

  it("finds artists by a part of their name, in the order of the alphabet", async () => {
    expect(await titles("élo", 100)).toEqual([
      ...Array.from("abcdefgh", (c) => `Elo ${c}`),
      "Élodie",
      "Éloi",
    ]);
    expect(await titles("%")).toEqual(["50 % off"]);
    expect(await titles("nobody")).toEqual([]);
  });

  it("finds the plannings of a date", async () => {
    const hits = await searchPlanning(queries, " 2024-05-12 ", 20);
    expect(hits.map(({ kind, title }) => [kind, title])).toEqual([
      ["planning.planning", "2024-05-12"],
      ["planning.planning", "2024-05-12"],
    ]);
    expect(await titles("2024-05-14")).toEqual([]);
  });

  it("takes for a date only what is one", async () => {
    expect(await titles("2024")).toEqual(["2024 the band"]);
    expect(await titles("2024-02-30")).toEqual([]);
  });

  it("gives no more than it was asked for", async () => {
    expect(await titles("elo", 3)).toHaveLength(3);
    expect(await titles("2024-05-12", 1)).toHaveLength(1);
  });

  it("names each hit in both languages", async () => {
    const hits = [
      ...(await searchPlanning(queries, "elod", 20)),
      ...(await searchPlanning(queries, "2024-05-13", 1)),
    ];
    expect(hits.map(({ subtitle }) => subtitle)).toEqual([
      { fr: "Artiste", en: "Artist" },
      { fr: "Planning, 0 artistes", en: "Planning, 0 artists" },
    ]);
  });
}
