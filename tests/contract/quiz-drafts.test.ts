import { onEachDatabase } from "../support/databases.ts";
import { quizDraftsContract } from "./quiz-drafts.contract.ts";

onEachDatabase(quizDraftsContract);
