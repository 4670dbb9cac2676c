import type { Queries } from "@souffleur/platform/database";
import type { CallSheetPorts } from "../../../application/call-sheets/ports.ts";
import { callSheetRepository } from "./call-sheet-repository.ts";
import { dayPlanReader } from "./day-plan-reader.ts";

export function callSheetRepositories(queries: Queries): CallSheetPorts {
  return { callSheets: callSheetRepository(queries), dayPlans: dayPlanReader(queries) };
}
