import type { Queries } from "@souffleur/platform/database";
import type { ProductionPorts } from "../../../application/productions/ports.ts";
import { coverageReader } from "./coverage-reader.ts";
import { missionTypeRepository } from "./mission-type-repository.ts";
import { placeLookup } from "./place-lookup.ts";
import { productionRepository } from "./production-repository.ts";
import { referenceCheck } from "./reference-check.ts";
import { shiftRepository } from "./shift-repository.ts";
import { useLookup } from "./use-lookup.ts";

export function productionRepositories(queries: Queries, zone: string): ProductionPorts {
  return {
    productions: productionRepository(queries),
    missionTypes: missionTypeRepository(queries),
    shifts: shiftRepository(queries),
    references: referenceCheck(queries),
    places: placeLookup(queries, zone),
    uses: useLookup(queries),
    coverage: coverageReader(queries),
  };
}
