import type { Queries } from "@souffleur/platform/database";
import type { CarePorts } from "../../../application/care/ports.ts";
import { careFindingRepository } from "./care-finding-repository.ts";
import { careFixRepository } from "./care-fix-repository.ts";
import { careReportRepository } from "./care-report-repository.ts";
import { collectionRecords } from "./collection-records.ts";
import { matchRows } from "./match-rows.ts";

export function careRepositories(queries: Queries): CarePorts {
  return {
    careReports: careReportRepository(queries),
    careFindings: careFindingRepository(queries),
    careFixes: careFixRepository(queries),
    collectionRecords: collectionRecords(queries),
    matchRows: matchRows(queries),
  };
}
