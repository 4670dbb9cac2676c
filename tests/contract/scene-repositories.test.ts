import { onEachDatabase } from "../support/databases.ts";
import { sceneRepositoriesContract } from "./scene-repositories.contract.ts";

onEachDatabase(sceneRepositoriesContract);
