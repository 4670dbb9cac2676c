import { onEachDatabase } from "../support/databases.ts";
import { quizSearchContract } from "./quiz-search.contract.ts";

onEachDatabase(quizSearchContract);
