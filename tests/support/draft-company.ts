import { createHash } from "node:crypto";
import { type Queries, tables } from "@souffleur/platform/database";
import { expect } from "vitest";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { PersonFacts, PlanFacts, ShiftFacts } from "../../packages/planning/src/domain/plan/facts.ts";
import { person, plan, post, shift, slot } from "../../packages/planning/test/plan-builder.ts";
import { type Answer, clientOf } from "./api-client.ts";
import { storePlan } from "./stored-plan.ts";
import type { TestServer } from "./test-server.ts";
import { waitUntil } from "./wait-until.ts";

/** The same plan under ids a database takes: what has the same name in one world gets the same id. */
function storable<Facts>(facts: Facts, world: string): Facts {
  const idOf = (text: string) => {
    const hex = createHash("sha256").update(`${world} ${text}`).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return /^(id|from|to|.*Id)$/.test(key) ? idOf(value) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  // The same shape with other ids in it.
  return walk(facts, "") as Facts;
}

const names = ["Ana", "Bea", "Cléo", "Dario", "Elsa", "Fanny", "Gil", "Hugo"];

/** Four days of rehearsal, two people in each, and more people than that. */
export function smallCompany({ people = 4, days = 4, over = {} as Partial<ShiftFacts> } = {}): PlanFacts {
  const shifts = Array.from({ length: days }, (_, index) => {
    const title = `Répétition ${index + 1}`;
    const posts = [post(`${title} plateau`, { role: "Plateau", count: 2 })];
    return shift(title, slot(`2026-12-0${index + 1}T14:00`, "18:00"), { posts, ...over });
  });
  const everybody = names.slice(0, people).map((name) => person(name, { rates: { hour: 2_000 } }));
  return plan({ people: everybody, shifts });
}

/** In an order in which nothing is left that points at what goes. */
const planTables = [
  "production_proposals",
  "shift_assignments",
  "posts",
  "shifts",
  "productions",
  "availability_rules",
  "person_skills",
  "profiles",
  "artists",
] as const;

/** Puts a plan into a database in place of the one that is there: whoever is in the database can be planned. */
export async function openCompany(queries: Queries, facts: PlanFacts, world: string): Promise<PlanFacts> {
  const stored = storable(facts, world);
  for (const table of planTables) await tables<PlanningTables>(queries).deleteFrom(table).execute();
  await storePlan(queries, stored);
  return stored;
}

export function personNamed(facts: PlanFacts, name: string): PersonFacts {
  const found = facts.people.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** Asks for things on the whole server, and waits for jobs. */
export function draftClient(server: TestServer) {
  const send = clientOf(server);
  const must = async (...call: Parameters<typeof send>): Promise<Answer["body"]> => {
    const answer = await send(...call);
    expect(answer.status, `${call[0].path}: ${answer.text}`).toBeLessThan(300);
    return answer.body;
  };
  const ended = async (jobId: string) => {
    let job = await must({ path: `/jobs/${jobId}` });
    await waitUntil("the job ends", async () => {
      job = await must({ path: `/jobs/${jobId}` });
      return !["queued", "running"].includes(job.state);
    });
    return job;
  };
  const ask = (facts: PlanFacts, body: object = {}): Promise<{ id: string }> =>
    must({
      path: `/productions/${facts.shifts[0]?.productionId}/proposals`,
      body: { from: "2026-12-01", to: "2026-12-31", seconds: 0.2, ...body },
    });
  return {
    send,
    must,
    ended,
    ask,
    /** The draft a job makes. */
    async propose(facts: PlanFacts, body: object = {}) {
      const job = await ended((await ask(facts, body)).id);
      expect(job, JSON.stringify(job)).toMatchObject({ state: "succeeded" });
      return must({ path: `/production-proposals/${job.result.proposal_id}` });
    },
    all: async (path: string) => (await must({ path: `${path}?limit=200` })).items,
    seen: (version: number) => ({ "if-match": `"${version}"` }),
  };
}
