import type { LocalDate } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import { requestDraft } from "../../application/drafts/request-draft.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import type { DraftRequest } from "../../domain/drafts/draft-request.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Production } from "../../domain/productions/production.ts";
import { draftFacts, MAX_SHIFTS } from "../database/drafts/draft-facts.ts";
import type { DraftPayload } from "../jobs/draft-job.ts";
import { must } from "./must.ts";
import { dayAfter } from "./season.ts";

export interface DraftNeeds {
  readonly jobs: Jobs;
  readonly draft: JobType<DraftPayload>;
  readonly unit: Unit;
  readonly author: Author;
  readonly today: LocalDate;
  readonly zone: string;
}

const DAYS = 20;

/** Two ways to fill what is empty, to lay side by side. The jobs run once the server does: the start does not wait. */
export async function askForDrafts(
  { jobs, draft, unit, author, today, zone }: DraftNeeds,
  ports: PlanningPorts,
  productionId: ProductionId,
): Promise<void> {
  const startProposing = (request: DraftRequest, { name }: Production) =>
    jobs.enqueue(unit, draft, { production: name, request }, author);
  const facts = draftFacts(unit.queries, zone);
  const days = { from: dayAfter(today, 1), to: dayAfter(today, DAYS) };
  const ways = [
    { name: "Compléter le plan", base: "keep" },
    { name: "Tout reprendre", base: "fresh" },
  ] as const;
  for (const way of ways) {
    const asked = {
      productionId,
      ...days,
      seed: 1,
      effort: "quick",
      disturbances: [],
      supersedes: false,
      ...way,
    } as const;
    must(await requestDraft({ ...ports, facts, today, maxShifts: MAX_SHIFTS, startProposing }, asked));
  }
}
