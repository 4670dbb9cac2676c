import { fail, ok } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import type { PersonFileRepository } from "../../../application/person-files/ports.ts";
import type { PlanningTables } from "../tables/index.ts";
import { fileOf, fileRowOf } from "./person-file-rows.ts";

/** More than anybody may have. */
const MOST = 200;

export function personFileRepository(queries: Queries): PersonFileRepository {
  const database = tables<PlanningTables>(queries);
  const select = () => database.selectFrom("person_files").selectAll();
  return {
    async add(file) {
      const added = await database
        .insertInto("person_files")
        .values(fileRowOf(file))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && fileOf(row);
    },
    async findForChange(id) {
      const row = await select().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && fileOf(row);
    },
    async photoOf(personId) {
      const row = await select()
        .where("person_id", "=", personId)
        .where("purpose", "=", "photo")
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row && fileOf(row);
    },
    async documentsOf(personId) {
      const rows = await select()
        .where("person_id", "=", personId)
        .where("purpose", "=", "document")
        .orderBy("name")
        .orderBy("id")
        .limit(MOST)
        .execute();
      return rows.map(fileOf);
    },
    async expiring(until, limit) {
      const rows = await database
        .selectFrom("person_files")
        .innerJoin("artists", "artists.id", "person_files.person_id")
        .selectAll("person_files")
        .select("artists.name as person_name")
        .where("expires_on", "<=", until)
        .orderBy("expires_on")
        .orderBy("person_files.id")
        .limit(limit)
        .execute();
      return rows.map(({ person_name, ...row }) => ({ document: fileOf(row), personName: person_name }));
    },
    async replace(file) {
      const { name, expires_on, version, updated_at } = fileRowOf(file);
      await database
        .updateTable("person_files")
        .set({ name, expires_on, version, updated_at })
        .where("id", "=", file.id)
        .execute();
    },
    async remove(id) {
      await database.deleteFrom("person_files").where("id", "=", id).execute();
    },
  };
}

/** Those of some hashes that a file of somebody has. */
export async function hashesInUse(queries: Queries, hashes: readonly string[]): Promise<readonly string[]> {
  const rows = await tables<PlanningTables>(queries)
    .selectFrom("person_files")
    .select("hash")
    .distinct()
    .where("hash", "in", hashes)
    .execute();
  return rows.map(({ hash }) => hash);
}
