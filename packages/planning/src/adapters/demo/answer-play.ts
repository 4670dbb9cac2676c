import type { LocalDate } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import { answerShift } from "../../application/my/answer-shift.ts";
import { proposeReplacement } from "../../application/my/propose-replacement.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import type { DraftRequest } from "../../domain/drafts/draft-request.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Production } from "../../domain/productions/production.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import type { PortsContext } from "../context.ts";
import { draftFacts, MAX_SHIFTS } from "../database/drafts/draft-facts.ts";
import type { DraftPayload } from "../jobs/draft-job.ts";
import { dayAfter } from "./season.ts";

interface Needs {
  readonly context: PortsContext;
  readonly jobs: Jobs;
  readonly draft: JobType<DraftPayload>;
  readonly unit: Unit;
  readonly author: Author;
  readonly today: LocalDate;
}

const DAYS_AHEAD = 14;
const MOST = 60;
/** Of how many answers one is still to come. */
const WAITING_EVERY = 3;
const REASON = "Je tourne ce jour-là, désolé !";

/** What people said to the play since it was published: yes for the most part, one no, and some said nothing yet. */
export async function answerPlay(
  needs: Needs,
  ports: PlanningPorts,
  productionId: ProductionId,
): Promise<void> {
  const { today } = needs;
  const days = { from: dayAfter(today, 2), to: dayAfter(today, DAYS_AHEAD) };
  const told = await ports.published.listTold({ productionId, ...days, limit: MOST });
  for (const [index, { shift, personId, sequence }] of told.entries()) {
    if (index % WAITING_EVERY === 1) continue;
    const isNo = index === told.length - 1;
    await answerShift(
      { ...ports, proposeReplacement: (open) => replace(needs, ports, open, personId, today) },
      {
        ...{ shiftId: shift.shiftId, personId, sequence },
        ...(isNo ? { answer: "declined", reason: REASON } : { answer: "accepted", reason: "" }),
      },
    );
  }
}

async function replace(
  { unit, jobs, draft, author, context: { zone } }: Needs,
  ports: PlanningPorts,
  shift: Shift,
  personId: Parameters<typeof proposeReplacement>[1]["personId"],
  today: LocalDate,
): Promise<void> {
  const names = await ports.artists.namesOf([personId]);
  const asking = {
    ...ports,
    ...{ facts: draftFacts(unit.queries, zone), today, maxShifts: MAX_SHIFTS },
    startProposing: (request: DraftRequest, { name }: Production) =>
      jobs.enqueue(unit, draft, { production: name, request }, author),
  };
  await proposeReplacement(asking, {
    shift,
    personId,
    personName: names.get(personId) ?? "",
    zone,
    locale: "fr",
  });
}
