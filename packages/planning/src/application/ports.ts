import type { Clock, Id, IdSource, Ledger, LocalDate, ProposalState, Result, Trash } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import type { Planning, PlanningId } from "../domain/planning.ts";
import type { PlanningProposal, PlanningProposalId } from "../domain/planning-proposal.ts";

/** Where a list continues: the sort key of the last item seen. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: readonly string[] | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins, if there is one. */
  readonly next: readonly string[] | undefined;
}

export interface ArtistExists {
  readonly code: "artist_exists";
  readonly id: ArtistId;
}

export interface VersionStale {
  readonly code: "version_stale";
  readonly current: number;
}

export type ArtistOrder = "name" | "alphabetical";

export interface ArtistRepository {
  /** Fails where the id is taken, also when somebody else takes it at this moment. */
  add(artist: Artist): Promise<Result<void, ArtistExists>>;
  find(id: ArtistId): Promise<Artist | undefined>;
  /** The same, kept as it is until the unit of work ends: for what is decided on what was read. */
  findForChange(id: ArtistId): Promise<Artist | undefined>;
  /** The artists with these ids, in any order; unknown ids are left out. */
  findAll(ids: readonly ArtistId[]): Promise<readonly Artist[]>;
  /** What those of them we know are called. */
  namesOf(ids: readonly ArtistId[]): Promise<ReadonlyMap<ArtistId, string>>;
  list(page: PageRequest, order: ArtistOrder, search?: string): Promise<Page<Artist>>;
  /** Replaces name and availabilities, if the version is still the one before. */
  replace(artist: Artist): Promise<Result<void, VersionStale>>;
  remove(id: ArtistId): Promise<void>;
}

export interface PlanningRepository {
  add(planning: Planning): Promise<void>;
  find(id: PlanningId): Promise<Planning | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: PlanningId): Promise<Planning | undefined>;
  list(
    page: PageRequest,
    period?: { from?: LocalDate | undefined; to?: LocalDate | undefined },
  ): Promise<Page<Planning>>;
  remove(id: PlanningId): Promise<void>;
}

export interface ProposalFilter {
  readonly states?: readonly ProposalState[] | undefined;
  readonly jobId?: Id<"job"> | undefined;
}

export interface PlanningProposalRepository {
  add(proposal: PlanningProposal): Promise<void>;
  find(id: PlanningProposalId): Promise<PlanningProposal | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: PlanningProposalId): Promise<PlanningProposal | undefined>;
  list(page: PageRequest, filter: ProposalFilter): Promise<Page<PlanningProposal>>;
  /** Proposals still waiting for these days, kept as they are until the unit of work ends. */
  findWaiting(dates: readonly LocalDate[]): Promise<readonly PlanningProposal[]>;
  /** Stores the new state of a proposal, if its version is still the one before. */
  update(proposal: PlanningProposal): Promise<Result<void, VersionStale>>;
}

/** Everything a use case of this module may ask for; each names the few it takes. */
export interface PlanningPorts {
  readonly artists: ArtistRepository;
  readonly plannings: PlanningRepository;
  readonly proposals: PlanningProposalRepository;
  readonly ledger: Ledger;
  readonly trash: Trash;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** Who decides, as the proposals remember it. */
  readonly decidedBy: string;
}
