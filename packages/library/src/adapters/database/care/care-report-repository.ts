import type { InstantText } from "@souffleur/kernel";
import { fromJson, type Queries, storableJson, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { CareReportRepository } from "../../../application/care/ports.ts";
import type { CareReport, CareReportId } from "../../../domain/care/finding.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["care_reports"];

export function careReportRepository(queries: Queries): CareReportRepository {
  const database = tables<LibraryTables>(queries);
  return {
    async add(report) {
      await database.insertInto("care_reports").values(rowOf(report)).execute();
    },
    async find(id) {
      const row = await database
        .selectFrom("care_reports")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row && reportOf(row);
    },
    async list({ limit, after }) {
      let query = database
        .selectFrom("care_reports")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) {
        const [createdAt, id] = after as [InstantText, CareReportId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(reportOf), next };
    },
    async countsOf(ids) {
      if (ids.length === 0) return [];
      const rows = await database
        .selectFrom("care_findings")
        .select(({ fn }) => ["report_id", "kind", "state", fn.countAll().as("count")])
        .where("report_id", "in", ids)
        .groupBy(["report_id", "kind", "state"])
        .execute();
      return rows.map(({ report_id, kind, state, count }) => ({
        ...{ reportId: report_id, kind, state },
        count: Number(count),
      }));
    },
  };
}

function rowOf(report: CareReport): Row {
  return {
    id: report.id,
    job_id: report.jobId,
    folder_id: report.folderId ?? null,
    kinds: toJson(report.kinds),
    absent_folders: storableJson(report.absentFolders),
    entries: report.looked.entries,
    records: report.looked.records,
    created_at: report.createdAt,
  };
}

function reportOf(row: Row): CareReport {
  return {
    id: row.id,
    jobId: row.job_id,
    ...(row.folder_id !== null && { folderId: row.folder_id }),
    kinds: fromJson(row.kinds),
    absentFolders: fromJson(row.absent_folders),
    looked: { entries: row.entries, records: row.records },
    createdAt: row.created_at,
  };
}
