import { onEachDatabase } from "../support/databases.ts";
import { quizGenerationsContract } from "./quiz-generations.contract.ts";

onEachDatabase(quizGenerationsContract);
