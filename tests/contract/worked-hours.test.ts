import { onEachDatabase } from "../support/databases.ts";
import { workedHoursContract } from "./worked-hours.contract.ts";

onEachDatabase(workedHoursContract);
