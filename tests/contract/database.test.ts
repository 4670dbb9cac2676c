import { onEachDatabase } from "../support/databases.ts";
import { databaseContract } from "./database.contract.ts";

onEachDatabase(databaseContract);
