import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { applyPlanContract } from "./apply-plan.contract.ts";
import { doubleBookingContract } from "./double-booking.contract.ts";
import { missionTypeRepositoryContract } from "./mission-type-repository.contract.ts";
import { productionRepositoryContract } from "./production-repository.contract.ts";
import { shiftRepositoryContract } from "./shift-repository.contract.ts";

describe("the store of productions", () => {
  onEachDatabase(productionRepositoryContract);
});

describe("the store of mission types", () => {
  onEachDatabase(missionTypeRepositoryContract);
});

describe("the store of shifts", () => {
  onEachDatabase(shiftRepositoryContract);
});

describe("the time of people and rooms", () => {
  onEachDatabase(doubleBookingContract);
});

describe("a draft that becomes the plan", () => {
  onEachDatabase(applyPlanContract);
});
