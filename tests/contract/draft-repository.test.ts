import { onEachDatabase } from "../support/databases.ts";
import { draftRepositoryContract } from "./draft-repository.contract.ts";

onEachDatabase(draftRepositoryContract);
