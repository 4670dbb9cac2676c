import { fail, ok } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import { type SelectQueryBuilder, sql } from "kysely";
import type { SkillRepository } from "../../../application/people/ports.ts";
import type { Skill } from "../../../domain/people/skill.ts";
import type { SkillId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";
import { missingIds } from "./known-rows.ts";

type Row = PlanningTables["skills"];

export function skillRepository(queries: Queries): SkillRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(skill) {
      const added = await database
        .insertInto("skills")
        .values(rowOf(skill))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async findForChange(id) {
      const row = await database
        .selectFrom("skills")
        .selectAll()
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      return row && skillOf(row);
    },
    async list({ limit, after }) {
      let query = database
        .selectFrom("skills")
        .selectAll()
        .orderBy("position")
        .orderBy("id")
        .limit(limit + 1);
      if (after !== undefined) {
        const [position, id = ""] = after;
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("position", "id"), ">", tuple(Number(position), id as SkillId)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [String(row.position), row.id]);
      return { items: items.map(skillOf), next };
    },
    async nextPosition() {
      const { last } = await database
        .selectFrom("skills")
        .select(({ fn }) => fn.max("position").as("last"))
        .executeTakeFirstOrThrow();
      return (last ?? 0) + 1;
    },
    async replace(skill) {
      const { numUpdatedRows } = await database
        .updateTable("skills")
        .set(rowOf(skill))
        .where("id", "=", skill.id)
        .where("version", "=", skill.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: skill.version }) : ok(undefined);
    },
    async uses(id) {
      return {
        people: await countRows(database.selectFrom("person_skills").where("skill_id", "=", id)),
        shifts: await countRows(database.selectFrom("posts").where("skill_id", "=", id)),
        // There the posts are a text, and few enough to look through.
        missionTypes: await countRows(
          database.selectFrom("mission_types").where(sql<boolean>`cast(posts as text) like ${`%${id}%`}`),
        ),
      };
    },
    async remove(id) {
      await database.deleteFrom("skills").where("id", "=", id).execute();
    },
    missing: (ids) => missingIds(queries, "skills", ids),
  };
}

async function countRows<Table extends keyof PlanningTables>(
  query: SelectQueryBuilder<PlanningTables, Table, object>,
): Promise<number> {
  const { count } = await query
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function rowOf({ id, name, position, version }: Skill): Row {
  return { id, name_fr: name.fr, name_en: name.en, position, version };
}

function skillOf({ id, name_fr, name_en, position, version }: Row): Skill {
  return { id, name: { fr: name_fr, en: name_en }, position, version };
}
