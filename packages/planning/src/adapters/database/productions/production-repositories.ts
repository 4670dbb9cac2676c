import type { Queries } from "@souffleur/platform/database";
import type { ProductionPorts } from "../../../application/productions/ports.ts";
import { missionTypeRepository } from "./mission-type-repository.ts";
import { productionRepository } from "./production-repository.ts";
import { referenceCheck } from "./reference-check.ts";

export function productionRepositories(queries: Queries): ProductionPorts {
  return {
    productions: productionRepository(queries),
    missionTypes: missionTypeRepository(queries),
    references: referenceCheck(queries),
  };
}
