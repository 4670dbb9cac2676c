import { setImmediate } from "node:timers/promises";
import { countDays, type LocalDate } from "@souffleur/kernel";
import { defineJob, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { draftDays, proposePlanning } from "../../application/propose-planning.ts";
import type { Artist, ArtistId } from "../../domain/artist.ts";
import type { DayDraft } from "../../domain/planning-proposal.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { artistRepository } from "../database/artist-repository.ts";

const payload = z.object({ from: z.string(), to: z.string(), artistIds: z.array(z.string()) });

export type ProposePayload = z.infer<typeof payload>;

type Context = Pick<PlanningContext, "database" | "clock" | "newId" | "zone" | "inboxChanged">;

const PAGE = 200;

/** Proposes a planning for each day of a period on which somebody is free. */
export function proposeJob(context: Context): JobType<ProposePayload> {
  return defineJob({
    type: "planning.propose",
    title: ({ from, to }) => ({
      fr: `Proposer les plannings du ${from} au ${to}`,
      en: `Propose plannings from ${from} to ${to}`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: 10 * 60_000,
    run: async (run) => {
      const artists = await readArtists(context, run.payload.artistIds as ArtistId[]);
      const { drafts, emptyDays } = await draftAll(run, artists);
      return async (unit) => {
        const ports = portsOf(context, unit, {
          actor: run.actor,
          ...(run.requestId && { requestId: run.requestId }),
        });
        const proposed = await proposePlanning(ports, drafts, run.jobId);
        unit.afterCommit(context.inboxChanged);
        return { proposed, days_without_anyone: emptyDays };
      };
    },
  });
}

async function readArtists({ database }: Context, ids: readonly ArtistId[]): Promise<readonly Artist[]> {
  const artists = artistRepository(database.queries);
  if (ids.length > 0) {
    // In the order they were asked for, as a planning keeps it; who was deleted meanwhile is left out.
    const found = new Map((await artists.findAll(ids)).map((artist) => [artist.id, artist]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
  const all: Artist[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await artists.list({ limit: PAGE, after }, "alphabetical");
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}

async function draftAll(
  { payload, signal, report }: RunContext<ProposePayload>,
  artists: readonly Artist[],
): Promise<{ drafts: DayDraft[]; emptyDays: number }> {
  const period = { from: payload.from as LocalDate, to: payload.to as LocalDate };
  const total = countDays(period.from, period.to);
  const drafts: DayDraft[] = [];
  let done = 0;
  for (const draft of draftDays(period, artists)) {
    signal.throwIfAborted();
    if (draft !== undefined) drafts.push(draft);
    done += 1;
    report({ done, total, step: { fr: "Examen des disponibilités", en: "Looking at availabilities" } });
    // A day of many artists takes its time; requests are answered in between.
    await setImmediate();
  }
  return { drafts, emptyDays: total - drafts.length };
}
