import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { availabilityRuleRepositoryContract } from "./availability-rule-repository.contract.ts";
import { calendarRepositoryContract } from "./calendar-repository.contract.ts";

describe("the store of what people say of their time", () => {
  onEachDatabase(availabilityRuleRepositoryContract);
});

describe("the store of calendars on other machines", () => {
  onEachDatabase(calendarRepositoryContract);
});
