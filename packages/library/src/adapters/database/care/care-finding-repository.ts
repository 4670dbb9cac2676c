import { fail, ok } from "@souffleur/kernel";
import { chunksOf, fromJson, type Queries, storableJson, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { CareFindingRepository } from "../../../application/care/ports.ts";
import type { CareFinding, CareFindingId } from "../../../domain/care/finding.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["care_findings"];

export function careFindingRepository(queries: Queries): CareFindingRepository {
  const database = tables<LibraryTables>(queries);
  const select = () => database.selectFrom("care_findings").selectAll();
  return {
    async addAll(findings) {
      for (const chunk of chunksOf(findings))
        await database.insertInto("care_findings").values(chunk.map(rowOf)).execute();
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && findingOf(row);
    },
    async findForChange(id) {
      const row = await select().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && findingOf(row);
    },
    async findAll(ids) {
      const rows: Row[] = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await select().where("id", "in", chunk).execute()));
      return rows.map(findingOf);
    },
    async list({ limit, after }, { reportId, kinds, states, severity, fixId }) {
      let query = select()
        .orderBy("id")
        .limit(limit + 1);
      if (reportId !== undefined) query = query.where("report_id", "=", reportId);
      if (kinds !== undefined) query = query.where("kind", "in", kinds);
      if (states !== undefined) query = query.where("state", "in", states);
      if (severity !== undefined) query = query.where("severity", "=", severity);
      if (fixId !== undefined) query = query.where("fix_id", "=", fixId);
      if (after !== undefined) query = query.where("id", ">", after[0] as CareFindingId);
      const { items, next } = asPage(await query.execute(), limit, ({ id }) => [id]);
      return { items: items.map(findingOf), next };
    },
    async ignored() {
      const rows = await database
        .selectFrom("care_findings")
        .select(["kind", "subject_key"])
        .distinct()
        .where("state", "=", "ignored")
        .execute();
      return new Set(rows.map(({ kind, subject_key }) => `${kind} ${subject_key}`));
    },
    async replace(finding) {
      const { numUpdatedRows } = await database
        .updateTable("care_findings")
        .set(rowOf(finding))
        .where("id", "=", finding.id)
        .where("version", "=", finding.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: finding.version })
        : ok(undefined);
    },
  };
}

const jsonOrNothing = (value: unknown) => (value === undefined ? null : storableJson(value));

function rowOf(finding: CareFinding): Row {
  return {
    id: finding.id,
    report_id: finding.reportId,
    kind: finding.kind,
    severity: finding.severity,
    subject_key: finding.key,
    label: finding.label,
    path: finding.path ?? null,
    facts: storableJson(finding.facts),
    copies: jsonOrNothing(finding.copies),
    fix: jsonOrNothing(finding.fix),
    choices: jsonOrNothing(finding.choices),
    is_by_choice: finding.isByChoice ? 1 : 0,
    state: finding.state,
    fix_id: finding.fixId ?? null,
    refusal: finding.refusal ?? null,
    trace: jsonOrNothing(finding.trace),
    version: finding.version,
    created_at: finding.createdAt,
    updated_at: finding.updatedAt,
  };
}

function findingOf(row: Row): CareFinding {
  return {
    id: row.id,
    reportId: row.report_id,
    kind: row.kind,
    severity: row.severity,
    key: row.subject_key,
    label: row.label,
    ...(row.path !== null && { path: row.path }),
    facts: fromJson(row.facts),
    ...(row.copies !== null && { copies: fromJson(row.copies) }),
    ...(row.fix !== null && { fix: fromJson(row.fix) }),
    ...(row.choices !== null && { choices: fromJson(row.choices) }),
    isByChoice: row.is_by_choice === 1,
    state: row.state,
    ...(row.fix_id !== null && { fixId: row.fix_id }),
    ...(row.refusal !== null && { refusal: row.refusal }),
    ...(row.trace !== null && { trace: fromJson(row.trace) }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
