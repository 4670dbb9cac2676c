import { onEachDatabase } from "../support/databases.ts";
import { callSheetRepositoryContract } from "./call-sheet-repository.contract.ts";

onEachDatabase(callSheetRepositoryContract);
