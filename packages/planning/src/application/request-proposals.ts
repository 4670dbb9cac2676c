import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../domain/artist.ts";
import type { ArtistNotFound } from "./get-artist.ts";
import type { PlanningPorts } from "./ports.ts";
import type { Period } from "./propose-planning.ts";

export interface ProposalRequest extends Period {
  /** Whom to plan, in this order; everybody, where it is empty. */
  readonly artistIds: readonly ArtistId[];
}

interface Ports<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<PlanningPorts, "artists" | "ledger"> {
  /** Starts the job, once this unit of work is committed. */
  readonly startProposing: (request: ProposalRequest) => Promise<Result<Job, StartFailure>>;
}

/** Asks the machine for proposals. They come later, as the result of a job. */
export async function requestProposals<Job extends { readonly id: Id<"job"> }, StartFailure>(
  { artists, ledger, startProposing }: Ports<Job, StartFailure>,
  request: ProposalRequest,
): Promise<Result<Job, ArtistNotFound | StartFailure>> {
  const unknown = await firstUnknown(artists, request.artistIds);
  if (unknown !== undefined) return fail({ code: "artist_not_found", id: unknown });
  const started = await startProposing(request);
  if (!started.ok) return started;
  await ledger.record({
    action: "planning.proposals.requested",
    subject: { type: "planning.job", id: started.value.id, label: `${request.from} – ${request.to}` },
    after: request,
  });
  return ok(started.value);
}

async function firstUnknown(
  artists: PlanningPorts["artists"],
  ids: readonly ArtistId[],
): Promise<ArtistId | undefined> {
  if (ids.length === 0) return undefined;
  const known = new Set((await artists.findAll(ids)).map(({ id }) => id));
  return ids.find((id) => !known.has(id));
}
