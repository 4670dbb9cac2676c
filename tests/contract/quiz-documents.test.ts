import { onEachDatabase } from "../support/databases.ts";
import { quizDocumentsContract } from "./quiz-documents.contract.ts";

onEachDatabase(quizDocumentsContract);
