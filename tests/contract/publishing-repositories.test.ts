import { onEachDatabase } from "../support/databases.ts";
import { publishingRepositoriesContract } from "./publishing-repositories.contract.ts";

onEachDatabase(publishingRepositoriesContract);
