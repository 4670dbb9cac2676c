import type { InstantText } from "@souffleur/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { careRepositories } from "../../packages/library/src/adapters/database/care/care-repositories.ts";
import type { CareFinding, CareFix, CareReport } from "../../packages/library/src/domain/care/finding.ts";
import { type DatabaseTarget, onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";

const at = (minute: number) => `2026-11-21T09:${String(minute).padStart(2, "0")}:00.000Z` as InstantText;

const aReport = (over: Partial<CareReport> = {}): CareReport => ({
  id: newId<"care-report">(),
  kinds: ["missing_file", "empty_folder"],
  jobId: newId<"job">(),
  absentFolders: ["/films/\uf7ff"],
  looked: { entries: 12, records: 3 },
  createdAt: at(30),
  ...over,
});

const aFinding = (over: Partial<CareFinding> & Pick<CareFinding, "reportId">): CareFinding => ({
  id: newId<"care-finding">(),
  ...{ kind: "empty_folder", severity: "advice", key: "/films/Vide", label: "Vide", isByChoice: false },
  facts: { folders: 1 },
  ...{ state: "open", version: 1, createdAt: at(30), updatedAt: at(30) },
  ...over,
});

function careRepositoriesContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let stores: ReturnType<typeof careRepositories>;
  let report: CareReport;

  beforeAll(async () => {
    opened = await openMigrated(target);
    stores = careRepositories(opened.database.queries);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    report = aReport();
    await stores.careReports.add(report);
  });

  it("gives reports back as they were put in, the newest first, one for each run", async () => {
    const newer = aReport({ createdAt: at(59), folderId: newId<"folder">() });
    await stores.careReports.add(newer);
    expect(await stores.careReports.find(newer.id)).toEqual(newer);
    expect(await stores.careReports.find(newId())).toBeUndefined();
    const listed = await readAll((page) => stores.careReports.list(page), 1);
    expect(listed[0]).toEqual(newer);
    expect(listed).toContainEqual(report);
    await expect(stores.careReports.add(aReport({ jobId: newer.jobId }))).rejects.toThrow();
  });

  it("gives findings back with all that hangs on them, page by page and by filter", async () => {
    const fix: CareFix = {
      id: newId<"move-group">(),
      ...{ state: "started", keep: { a: newId<"video-file">() }, jobId: newId<"job">() },
      ...{ createdAt: at(31), updatedAt: at(31) },
    };
    await stores.careFixes.add(fix);
    const planned = { moves: [{ kind: "rmdir", from: "/films/\uf7ff" } as const], records: [] };
    const full = aFinding({
      ...{ reportId: report.id, kind: "duplicate_title", path: "/films/\uf7ff", isByChoice: true },
      ...{ copies: [], fix: planned, choices: { x: planned }, fixId: fix.id, refusal: "target_taken" },
      trace: [{ of: "matches", rows: [] }],
    });
    const plain = [1, 2, 3].map((number) => aFinding({ reportId: report.id, key: `/films/${number}` }));
    await stores.careFindings.addAll([full, ...plain]);
    expect(await stores.careFindings.find(full.id)).toEqual(full);
    expect(await stores.careFixes.find(fix.id)).toEqual(fix);
    const ids = async (filter: Parameters<typeof stores.careFindings.list>[1]) =>
      (await readAll((page) => stores.careFindings.list(page, filter), 2)).map(({ id }) => id).sort();
    const all = [full, ...plain].map(({ id }) => id).sort();
    expect(await ids({ reportId: report.id })).toEqual(all);
    expect(await ids({ fixId: fix.id })).toEqual([full.id]);
    expect(await ids({ reportId: report.id, kinds: ["empty_folder"], states: ["open"] })).toHaveLength(3);
    expect(await ids({ reportId: report.id, severity: "error" })).toEqual([]);
    expect((await stores.careFindings.findAll(all)).length).toBe(4);
    expect(await stores.careReports.countsOf([report.id])).toContainEqual({
      ...{ reportId: report.id, kind: "empty_folder", state: "open", count: 3 },
    });
  });

  it("replaces a finding from the version before alone, and remembers what was set aside", async () => {
    const finding = aFinding({ reportId: report.id, key: "/films/À part" });
    await stores.careFindings.addAll([finding]);
    const ignored = { ...finding, state: "ignored" as const, version: 2 };
    expect(await stores.careFindings.replace(ignored)).toEqual({ ok: true, value: undefined });
    expect(await stores.careFindings.replace(ignored)).toMatchObject({ ok: false });
    expect(await stores.careFindings.ignored()).toContain("empty_folder /films/À part");
    expect(await stores.careFindings.findForChange(finding.id)).toEqual(ignored);
  });
}

describe("the store of reports on the collection", () => {
  onEachDatabase(careRepositoriesContract);
});
