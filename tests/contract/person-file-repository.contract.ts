import type { LocalDate } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { artistRepository } from "../../packages/planning/src/adapters/database/artist-repository.ts";
import { personRepository } from "../../packages/planning/src/adapters/database/people/person-repository.ts";
import {
  hashesInUse,
  personFileRepository,
} from "../../packages/planning/src/adapters/database/person-files/person-file-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { PersonFileRepository } from "../../packages/planning/src/application/person-files/ports.ts";
import type { PersonFile } from "../../packages/planning/src/domain/people/person-file.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { anArtist, aPersonFile, newId } from "../support/planning.ts";

/** What every database owes the module as its store of what it knows of people's files. */
export function personFileRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let files: PersonFileRepository;
  const [ana, bao] = [anArtist({ name: "Ana" }), anArtist({ name: "Bao" })];
  const date = (text: string) => text as LocalDate;
  const file = (over: Partial<PersonFile> = {}) => aPersonFile({ personId: ana.id, ...over });
  const photo = (over: Partial<PersonFile> = {}) => file({ purpose: "photo", kind: "image/webp", ...over });
  const put = async (...all: PersonFile[]) => {
    for (const one of all) expect(await files.add(one)).toEqual({ ok: true, value: undefined });
  };

  beforeAll(async () => {
    opened = await openMigrated(target);
    files = personFileRepository(opened.database.queries);
    for (const artist of [ana, bao]) await artistRepository(opened.database.queries).add(artist);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(opened.database.queries).deleteFrom("person_files").execute();
  });
  afterAll(() => opened.close());

  it("gives back what was put in, the most and the least there is to say", async () => {
    for (const one of [file(), photo(), file({ expiresOn: date("2028-02-29"), version: 7 })]) {
      await put(one);
      expect(await files.find(one.id)).toEqual(one);
      expect(await files.findForChange(one.id)).toEqual(one);
    }
    expect(await files.find(newId())).toBeUndefined();
  });

  it("refuses an id that is taken", async () => {
    const one = file();
    await put(one);
    expect(await files.add(file({ id: one.id }))).toMatchObject({ failure: { code: "id_taken" } });
  });

  it("tells the photo from the papers, and one person from another", async () => {
    const mine = [file({ name: "a" }), file({ name: "b" })];
    const own = photo();
    await put(...mine.toReversed(), own, file({ personId: bao.id }));
    expect(await files.documentsOf(ana.id)).toEqual(mine);
    expect(await files.photoOf(ana.id)).toEqual(own);
    expect(await files.photoOf(bao.id)).toBeUndefined();
    const people = personRepository(opened.database.queries);
    expect((await people.findAll([ana.id, bao.id])).map(({ photoId }) => photoId).sort()).toEqual(
      [own.id, undefined].sort(),
    );
  });

  it("lists what expires, the soonest first, with whose it is", async () => {
    const [soon, late] = [file({ expiresOn: date("2027-01-31") }), file({ expiresOn: date("2027-06-01") })];
    const other = file({ personId: bao.id, expiresOn: date("2026-12-24") });
    await put(soon, late, other, file(), photo());
    const found = await files.expiring(date("2027-01-31"), 10);
    expect(found).toEqual([
      { document: other, personName: "Bao" },
      { document: soon, personName: "Ana" },
    ]);
    expect(await files.expiring(date("2030-01-01"), 1)).toHaveLength(1);
  });

  it("replaces the name and the last day, and what a file is stays what it was", async () => {
    const one = file({ expiresOn: date("2027-01-31") });
    await put(one);
    const { expiresOn: _, ...rest } = one;
    await files.replace({ ...rest, name: "Permis", version: 2, hash: "cd".repeat(32) });
    expect(await files.find(one.id)).toEqual({ ...rest, name: "Permis", version: 2 });
  });

  it("knows which bytes are somebody’s", async () => {
    const [one, two] = [file({ hash: "1".repeat(64) }), photo({ hash: "2".repeat(64) })];
    await put(one, two, file({ hash: one.hash, personId: bao.id }));
    const asked = [one.hash, two.hash, "3".repeat(64)];
    expect([...(await hashesInUse(opened.database.queries, asked))].sort()).toEqual([one.hash, two.hash]);
    await files.remove(two.id);
    expect(await hashesInUse(opened.database.queries, asked)).toEqual([one.hash]);
  });
}
