import { onEachDatabase } from "../support/databases.ts";
import { questionRepositoryContract } from "./question-repository.contract.ts";

onEachDatabase(questionRepositoryContract);
