import { onEachDatabase } from "../support/databases.ts";
import { preparedContract } from "./prepared.contract.ts";

onEachDatabase(preparedContract);
