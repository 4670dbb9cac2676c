import type { LocalDate } from "@souffleur/kernel";
import { productionProposalRepository } from "../../packages/planning/src/adapters/database/drafts/production-proposal-repository.ts";
import type { ProductionId, ShiftId } from "../../packages/planning/src/domain/plan/facts.ts";
import { aDraft, aProductionProposal } from "./drafts.ts";
import { type Headers, makerFor } from "./fuzz-maker.ts";
import type { TestServer } from "./test-server.ts";

/** The days on which there is something to be found. */
export const plannedDays = [
  ["from", "2026-11-01"],
  ["to", "2026-12-15"],
] as const;

/** A production with a shift and some drafts of it, and a mission type: what chance makes too seldom, or not at all. */
export async function plantDrafts({ app, database }: TestServer, headers: Headers): Promise<void> {
  const make = makerFor({ app }, headers);
  const period = { starts_on: "2026-11-23", ends_on: "2026-11-29" };
  const { id } = await make("/productions", { name: "Planté", color: "#4c6ef5", ...period });
  const shift = await make(`/productions/${id}/shifts`, {
    ...{ title: "Filage", start: "2026-11-24T14:00:00", end: "2026-11-24T18:00:00" },
    posts: [{ role: "Plateau", count: 2 }],
  });
  const shown = await app.inject({ url: `/api/v1/productions/${id}/publication`, headers });
  const seen = { ...headers, "if-match": `"${shown.json().stamp}"` };
  await app.inject({
    method: "POST",
    url: `/api/v1/productions/${id}/publications`,
    headers: seen,
    payload: {},
  });
  // The ids are those the server just gave.
  const planted = { id: shift.id as ShiftId, version: shift.version };
  const shifts = aDraft.shifts.map((each) => ({ ...each, ...planted, isPlaced: false }));
  const draft = { ...aDraft, shifts, assignments: [], changes: [] };
  const days = { startsOn: "2026-11-23" as LocalDate, endsOn: "2026-11-29" as LocalDate };
  const drafts = productionProposalRepository(database.queries);
  for (const state of ["open", "open", "open", "rejected", "rejected"] as const)
    await drafts.add(aProductionProposal({ productionId: id as ProductionId, state, ...days }), draft);
  // Planted anew whenever things run out: days are closed once only.
  const closed = { from: "2020-01-01", to: "2020-01-31" };
  await app.inject({ method: "POST", url: "/api/v1/hour-periods", headers, payload: closed });
  await make("/venues", { name: "Lieu planté" });
  const meal = { kind: "meal", time: "12:30", text: "Repas" };
  for (const day of ["2026-11-24", "2026-11-25"]) {
    const sheet = await make(`/productions/${id}/call-sheets`, { day, lines: [meal] });
    await make(`/call-sheets/${sheet.id}/versions`, {});
  }
  const person = await make("/people", { name: "Personne plantée" });
  await make("/links", { kind: "planning.artist", subject_id: person.id });
  await make("/availability-requests", { person_ids: [person.id], from: "2026-12-01", to: "2026-12-31" });
  // Refused before anything is sent: no machine is asked. Ten are the most there may be.
  const webhook = { name: "Planté", url: "https://127.0.0.1/", events: ["assigned"] };
  await app.inject({ method: "POST", url: "/api/v1/webhooks", headers, payload: webhook });
  await make("/mission-types", { name: "Plantée", minutes: 240, posts: [{ role: "Plateau", count: 2 }] });
}
