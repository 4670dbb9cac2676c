import { type Queries, tables } from "@souffleur/platform/database";
import type { PeopleMatches } from "../../../application/people-import/ports.ts";
import type { PlanningTables } from "../tables/index.ts";

/** More than anybody's file can mean: as many people of one name each. */
const MOST = 5_000;

export function peopleMatches(queries: Queries): PeopleMatches {
  const database = tables<PlanningTables>(queries);
  return {
    async idsOf({ emails, names }) {
      const byName =
        names.length === 0
          ? []
          : await database
              .selectFrom("artists")
              .select("id")
              .where("search_key", "in", names)
              .orderBy("id")
              .limit(MOST)
              .execute();
      const byEmail =
        emails.length === 0
          ? []
          : await database
              .selectFrom("profiles")
              .select("person_id as id")
              .where("email", "in", emails)
              .orderBy("person_id")
              .limit(MOST)
              .execute();
      return [...new Set([...byName, ...byEmail].map(({ id }) => id))].toSorted();
    },
  };
}
