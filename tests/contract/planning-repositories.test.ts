import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { artistRepositoryContract } from "./artist-repository.contract.ts";
import { belongingsRepositoryContract } from "./belongings-repository.contract.ts";
import { personRepositoryContract } from "./person-repository.contract.ts";
import { planningRepositoryContract } from "./planning-repository.contract.ts";
import { proposalRepositoryContract } from "./proposal-repository.contract.ts";
import { skillTeamRepositoryContract } from "./skill-team-repository.contract.ts";
import { venueRepositoryContract } from "./venue-repository.contract.ts";

describe("the store of artists", () => {
  onEachDatabase(artistRepositoryContract);
});

describe("the store of plannings", () => {
  onEachDatabase(planningRepositoryContract);
});

describe("the store of proposals", () => {
  onEachDatabase(proposalRepositoryContract);
});

describe("the store of people", () => {
  onEachDatabase(personRepositoryContract);
});

describe("the store of venues", () => {
  onEachDatabase(venueRepositoryContract);
});

describe("the store of skills and teams", () => {
  onEachDatabase(skillTeamRepositoryContract);
});

describe("the store of what hangs on people", () => {
  onEachDatabase(belongingsRepositoryContract);
});
