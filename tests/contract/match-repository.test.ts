import { onEachDatabase } from "../support/databases.ts";
import { matchRepositoryContract } from "./match-repository.contract.ts";

onEachDatabase(matchRepositoryContract);
