import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { PreferencesRepository } from "../../../application/messages/ports.ts";
import type { MessagePreferences, PersonKind } from "../../../domain/messages/preferences.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["message_preferences"];

export function preferencesRepository(queries: Queries): PreferencesRepository {
  const database = tables<PlanningTables>(queries);
  const selectOne = (personId: PersonId) =>
    database.selectFrom("message_preferences").selectAll().where("person_id", "=", personId);
  return {
    find: async (personId) => preferencesOf(await selectOne(personId).executeTakeFirst(), personId),
    findForChange: async (personId) =>
      preferencesOf(await selectOne(personId).forUpdate().executeTakeFirst(), personId),
    async store({ personId, locale, unwanted, version }, at) {
      const row: Row = {
        person_id: personId,
        locale: locale ?? null,
        unwanted: toJson(unwanted),
        version,
        updated_at: at,
      };
      const stored =
        version === 1
          ? await database
              .insertInto("message_preferences")
              .values(row)
              .onConflict((conflict) => conflict.column("person_id").doNothing())
              .returning("version")
              .execute()
          : await database
              .updateTable("message_preferences")
              .set(row)
              .where("person_id", "=", personId)
              .where("version", "=", version - 1)
              .returning("version")
              .execute();
      return stored.length === 0 ? fail({ code: "version_stale", current: version }) : ok(undefined);
    },
  };
}

function preferencesOf(row: Row | undefined, personId: PersonId): MessagePreferences {
  if (row === undefined) return { personId, unwanted: [], version: 0 };
  return {
    personId,
    ...(row.locale !== null && { locale: row.locale }),
    unwanted: fromJson<readonly PersonKind[]>(row.unwanted),
    version: row.version,
  };
}
