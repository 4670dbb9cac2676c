import { daysBetween, decide, type Id, type LocalDate } from "@souffleur/kernel";
import type { Artist } from "../domain/artist.ts";
import { draftDay, firstFreeSlotEngine } from "../domain/draft-day.ts";
import type { DayDraft, PlanningProposal } from "../domain/planning-proposal.ts";
import type { PlanningPorts } from "./ports.ts";
import { proposalSubject } from "./proposal-record.ts";

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Drafts each day of a period on which somebody is free, one at a time so that the caller can report and stop. */
export function* draftDays(
  { from, to }: Period,
  artists: readonly Artist[],
): Generator<DayDraft | undefined> {
  for (const day of daysBetween(from, to)) {
    const draft = draftDay(day, artists);
    yield draft.assignments.length > 0 ? draft : undefined;
  }
}

type Ports = Pick<PlanningPorts, "proposals" | "ledger" | "clock" | "newId">;

/** Puts drafts before the people who decide. Older proposals for the same days that nobody decided on give way. */
export async function proposePlanning(
  ports: Ports,
  drafts: readonly DayDraft[],
  jobId: Id<"job">,
): Promise<number> {
  await supersedeWaiting(
    ports,
    drafts.map((draft) => draft.eventDate),
  );
  // One time for all: what one run proposes is equally old, so the inbox can put the least certain first.
  const createdAt = ports.clock.now();
  for (const draft of drafts) {
    const proposal: PlanningProposal = {
      ...draft,
      id: ports.newId<"planning-proposal">(),
      state: "open",
      engine: firstFreeSlotEngine,
      jobId,
      version: 1,
      createdAt,
    };
    await ports.proposals.add(proposal);
    await ports.ledger.record({
      action: "planning.proposal.proposed",
      subject: proposalSubject(proposal),
      after: { score: proposal.score, engine: proposal.engine },
    });
  }
  return drafts.length;
}

async function supersedeWaiting({ proposals, ledger }: Ports, dates: readonly LocalDate[]): Promise<void> {
  if (dates.length === 0) return;
  for (const older of await proposals.findWaiting(dates)) {
    const state = decide(older.state, "supersede");
    if (!state.ok) continue;
    const updated = await proposals.update({ ...older, state: state.value, version: older.version + 1 });
    // Somebody decided on it at this moment; then it does not wait any more.
    if (!updated.ok) continue;
    await ledger.record({
      action: "planning.proposal.superseded",
      subject: proposalSubject(older),
      before: { state: older.state },
      after: { state: state.value },
    });
  }
}
