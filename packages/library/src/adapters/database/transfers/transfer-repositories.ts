import type { Queries } from "@souffleur/platform/database";
import type { PlacePorts } from "../../../application/places/ports.ts";
import type { TransferPorts } from "../../../application/transfers/ports.ts";
import { placesRepository } from "./places-repository.ts";
import { transferRepository } from "./transfer-repository.ts";
import { viewLinkRepository } from "./view-link-repository.ts";

export function transferRepositories(queries: Queries): PlacePorts & TransferPorts {
  return {
    places: placesRepository(queries),
    transfers: transferRepository(queries),
    viewLinks: viewLinkRepository(queries),
  };
}
