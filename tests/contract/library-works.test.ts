import { onEachDatabase } from "../support/databases.ts";
import { libraryWorksContract } from "./library-works.contract.ts";

onEachDatabase(libraryWorksContract);
