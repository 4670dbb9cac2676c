import { type Queries, tables } from "@souffleur/platform/database";
import type { PeoplePorts } from "../../../application/people/ports.ts";
import type { PlanningTables } from "../tables/index.ts";
import { belongingsRepository } from "./belongings-repository.ts";
import { personRepository } from "./person-repository.ts";

export function peopleRepositories(queries: Queries): PeoplePorts {
  const database = tables<PlanningTables>(queries);
  return {
    people: personRepository(queries),
    belongings: belongingsRepository(queries),
    skills: {
      async missing(ids) {
        if (ids.length === 0) return [];
        const found = await database
          .selectFrom("skills")
          .select("id")
          .where("id", "in", ids)
          .orderBy("id")
          .forKeyShare()
          .execute();
        return without(ids, found);
      },
    },
    teams: {
      async missing(ids) {
        if (ids.length === 0) return [];
        const found = await database
          .selectFrom("teams")
          .select("id")
          .where("id", "in", ids)
          .orderBy("id")
          .forKeyShare()
          .execute();
        return without(ids, found);
      },
      async touch(ids, now) {
        if (ids.length === 0) return;
        await database
          .updateTable("teams")
          .set(({ eb }) => ({ version: eb("version", "+", 1), updated_at: now }))
          .where("id", "in", ids)
          .execute();
      },
    },
  };
}

function without<Known extends string>(ids: readonly Known[], found: readonly { id: Known }[]): Known[] {
  const known = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
