import { fail, type LocalDate, ok, type Page, type PageRequest } from "@souffleur/kernel";
import { chunksOf, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { CallSheetFilter, CallSheetRepository } from "../../../application/call-sheets/ports.ts";
import {
  type CallSheet,
  type CallSheetDetails,
  type CallSheetId,
  callSheetDetails,
} from "../../../domain/call-sheets/call-sheet.ts";
import type { IssuedCallSheet } from "../../../domain/call-sheets/content.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["call_sheets"];
type VersionRow = PlanningTables["call_sheet_versions"];
type Tables = Kysely<PlanningTables>;

/** No sheet has more: see `MAX_VERSIONS`. */
const MOST_VERSIONS = 200;

export function callSheetRepository(queries: Queries): CallSheetRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(sheet) {
      const added = await database
        .insertInto("call_sheets")
        .values(rowOf(sheet))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && sheetOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && sheetOf(row);
    },
    list: (page, filter) => selectPage(database, page, filter),
    async replace(sheet) {
      const { numUpdatedRows } = await database
        .updateTable("call_sheets")
        .set(rowOf(sheet))
        .where("id", "=", sheet.id)
        .where("version", "=", sheet.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: sheet.version }) : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("call_sheets").where("id", "=", id).execute();
    },
    addVersion: (issued) => addVersion(database, issued),
    async versions(id) {
      const rows = await database
        .selectFrom("call_sheet_versions")
        .selectAll()
        .where("sheet_id", "=", id)
        .orderBy("number", "desc")
        .limit(MOST_VERSIONS)
        .execute();
      return rows.map(issuedOf);
    },
    async findVersion(id, number) {
      const row = await database
        .selectFrom("call_sheet_versions")
        .selectAll()
        .where("sheet_id", "=", id)
        .where("number", "=", number)
        .executeTakeFirst();
      return row && issuedOf(row);
    },
    ofPerson: (id, from, limit) => selectOfPerson(database, id, from, limit),
  };
}

function selectOne(database: Tables, id: CallSheetId) {
  return database.selectFrom("call_sheets").selectAll().where("id", "=", id);
}

async function selectPage(
  database: Tables,
  { limit, after }: PageRequest,
  { productionId, from, to }: CallSheetFilter,
): Promise<Page<CallSheet>> {
  let query = database
    .selectFrom("call_sheets")
    .selectAll()
    .orderBy("day")
    .orderBy("id")
    .limit(limit + 1);
  if (productionId !== undefined) query = query.where("production_id", "=", productionId);
  if (from !== undefined) query = query.where("day", ">=", from);
  if (to !== undefined) query = query.where("day", "<=", to);
  if (after !== undefined) {
    const [day, id] = after as [LocalDate, CallSheetId];
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple("day", "id"), ">", tuple(day, id)));
  }
  const { items, next } = asPage(await query.execute(), limit, (row) => [row.day, row.id]);
  return { items: items.map(sheetOf), next };
}

/** The last version of each sheet that names somebody. */
async function selectOfPerson(
  database: Tables,
  id: PersonId,
  from: LocalDate,
  limit: number,
): Promise<readonly IssuedCallSheet[]> {
  const rows = await database
    .selectFrom("call_sheet_people")
    .innerJoin("call_sheet_versions", (join) =>
      join
        .onRef("call_sheet_versions.sheet_id", "=", "call_sheet_people.sheet_id")
        .onRef("call_sheet_versions.number", "=", "call_sheet_people.number"),
    )
    .selectAll("call_sheet_versions")
    .where("call_sheet_people.person_id", "=", id)
    .where("call_sheet_people.day", ">=", from)
    .orderBy("call_sheet_people.day")
    .orderBy("call_sheet_people.sheet_id")
    .limit(limit)
    .execute();
  return rows.map(issuedOf);
}

async function addVersion(database: Tables, issued: IssuedCallSheet): Promise<void> {
  const { sheetId, number, content } = issued;
  await database
    .insertInto("call_sheet_versions")
    .values({
      sheet_id: sheetId,
      number,
      content: toJson(content),
      note: issued.note,
      issued_by: issued.issuedBy,
      issued_at: issued.issuedAt,
    })
    .execute();
  await database.deleteFrom("call_sheet_people").where("sheet_id", "=", sheetId).execute();
  for (const chunk of chunksOf(content.people)) {
    const rows = chunk.map(({ personId }) => ({
      sheet_id: sheetId,
      person_id: personId,
      day: content.day,
      number,
    }));
    await database.insertInto("call_sheet_people").values(rows).execute();
  }
}

function rowOf(sheet: CallSheet): Row {
  const { day: _day, venueId: _venue, title: _title, ...details } = callSheetDetails(sheet);
  return {
    id: sheet.id,
    production_id: sheet.productionId,
    day: sheet.day,
    venue_id: sheet.venueId ?? null,
    title: sheet.title,
    details: toJson(details),
    last_number: sheet.lastNumber,
    version: sheet.version,
    created_at: sheet.createdAt,
    updated_at: sheet.updatedAt,
  };
}

function sheetOf(row: Row): CallSheet {
  return {
    ...fromJson<Omit<CallSheetDetails, "day" | "venueId" | "title">>(row.details),
    id: row.id,
    productionId: row.production_id,
    day: row.day,
    venueId: row.venue_id ?? undefined,
    title: row.title,
    lastNumber: row.last_number,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function issuedOf(row: VersionRow): IssuedCallSheet {
  return {
    sheetId: row.sheet_id,
    number: row.number,
    content: fromJson(row.content),
    note: row.note,
    issuedBy: row.issued_by,
    issuedAt: row.issued_at,
  };
}
