import { onEachDatabase } from "../support/databases.ts";
import { transferRepositoriesContract } from "./transfer-repositories.contract.ts";

onEachDatabase(transferRepositoriesContract);
