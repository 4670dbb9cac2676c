import type {
  Id,
  LocalDate,
  Page,
  PageRequest,
  ProposalState,
  Result,
  VersionStale,
} from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import type { Planning, PlanningId } from "../domain/planning.ts";
import type { PlanningProposal, PlanningProposalId } from "../domain/planning-proposal.ts";

export interface ArtistExists {
  readonly code: "artist_exists";
  readonly id: ArtistId;
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

/** What the use cases of the basic contract keep things in. */
export interface BasicPorts {
  readonly artists: ArtistRepository;
  readonly plannings: PlanningRepository;
  readonly proposals: PlanningProposalRepository;
}
