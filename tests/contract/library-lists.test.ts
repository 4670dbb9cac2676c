import { onEachDatabase } from "../support/databases.ts";
import { libraryListsContract } from "./library-lists.contract.ts";

onEachDatabase(libraryListsContract);
