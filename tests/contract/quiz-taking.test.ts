import { onEachDatabase } from "../support/databases.ts";
import { describeTakingRepositories } from "./quiz-taking.contract.ts";

onEachDatabase(describeTakingRepositories);
