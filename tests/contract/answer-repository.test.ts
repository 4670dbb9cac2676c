import { onEachDatabase } from "../support/databases.ts";
import { answerRepositoryContract } from "./answer-repository.contract.ts";

onEachDatabase(answerRepositoryContract);
