// The shapes of the HTTP interface under the names the pages use. They come from the generated client alone: what the
// server does not say, no page can believe.
import type { paths, Schemas, Problem as ServerProblem } from "@souffleur/client";

export type Artist = Schemas["Artist"];
export type Person = Schemas["Person"];
export type PersonInput = Schemas["PersonInput"];
export type Skill = Schemas["Skill"];
export type SkillInput = Schemas["SkillInput"];
export type Team = Schemas["Team"];
export type TeamInput = Schemas["TeamInput"];
export type AvailabilityItem = Schemas["AvailabilityItem"];
export type PersonAvailability = Schemas["PersonAvailability"];
export type AvailabilitySpans = Schemas["AvailabilitySpans"];
export type Calendar = Schemas["Calendar"];
export type CalendarInput = Schemas["CalendarInput"];
export type CalendarImport = Schemas["CalendarImport"];
export type CalendarImported = Schemas["CalendarImported"];
export type Document = Schemas["Document"];
export type DocumentInput = Schemas["DocumentInput"];
export type ExpiringDocument = Schemas["ExpiringDocument"];
export type OutgoingMessage = Schemas["OutgoingMessage"];
export type FullMessage = Schemas["FullMessage"];
export type MessageTemplate = Schemas["MessageTemplate"];
export type MessagePreview = Schemas["MessagePreview"];
export type MessageSettings = Schemas["MessageSettings"];
export type MessagePreferences = Schemas["MessagePreferences"];
export type AvailabilityRequest = Schemas["AvailabilityRequest"];
export type AskedForAvailability = Schemas["AskedForAvailability"];
export type Webhook = Schemas["Webhook"];
export type NewWebhook = Schemas["NewWebhook"];
export type WebhookInput = Schemas["WebhookInput"];
export type WebhookDelivery = Schemas["WebhookDelivery"];
export type HoursTowards = Schemas["HoursTowards"];
export type PeopleFile = Schemas["PeopleFile"];
export type PeoplePreview = Schemas["PeopleImportPreview"];
export type PeopleImported = Schemas["PeopleImported"];
export type Venue = Schemas["Venue"];
/** Left out, the zone is the organisation's. */
export type VenueInput = Omit<Schemas["VenueReplacement"], "zone"> & { readonly zone?: string };
export type TravelTime = Schemas["TravelTime"];
export type Slot = Schemas["Slot"];
export type Planning = Schemas["Planning"];
export type PlanningProposal = Schemas["PlanningProposal"];
export type ProposalState = PlanningProposal["state"];
export type Reason = PlanningProposal["assignments"][number]["reasons"][number];
export type Production = Schemas["Production"];
export type ProductionInput = Schemas["ProductionInput"];
export type MissionType = Schemas["MissionType"];
export type MissionTypeInput = Schemas["MissionTypeInput"];
export type Shift = Schemas["Shift"];
export type ShiftSeriesInput = Schemas["ShiftSeriesInput"];
export type ShiftReplacement = Schemas["ShiftReplacement"];
export type Draft = Schemas["ProductionProposal"];
export type DraftRequest = Schemas["ProductionProposalRequest"];
export type DraftAssignment = Schemas["DraftAssignment"];
export type DraftChange = Schemas["DraftChange"];
export type DraftEmptyPost = Schemas["DraftEmptyPost"];
export type PlanDashboard = Schemas["PlanDashboard"];
export type PlanConflict = Schemas["PlanConflict"];
export type PlanRule = Schemas["PlanRule"];
export type PlanRules = Schemas["PlanRules"];
export type PlanRulesInput = Schemas["PlanRulesInput"];
export type PlanWeights = Schemas["PlanWeights"];
export type DraftComparison = Schemas["PlanComparison"];
export type Scene = Schemas["Scene"];
export type SceneInput = Schemas["SceneInput"];
export type SceneOrder = Schemas["SceneOrder"];
export type PlanScore = Schemas["PlanScore"];
export type DayOutOfDays = Schemas["DayOutOfDays"];
export type CallSheet = Schemas["CallSheet"];
export type CallSheetInput = Schemas["CallSheetInput"];
export type CallSheetContent = Schemas["CallSheetContent"];
export type CallSheetChange = Schemas["CallSheetChange"];
export type CallSheetPreview = Schemas["CallSheetPreview"];
export type CallSheetVersion = Schemas["CallSheetVersion"];
export type CallSheetVersionSummary = Schemas["CallSheetVersionSummary"];
export type PublicationPreview = Schemas["PublicationPreview"];
export type Publication = Schemas["Publication"];
export type PublicationDetail = Schemas["PublicationDetail"];
export type ShiftChange = Schemas["ShiftChange"];
export type PublishedContent = Schemas["PublishedContent"];
export type WorkedHours = Schemas["WorkedHours"];
export type WorkedHoursInput = Schemas["WorkedHoursInput"];
export type HoursState = WorkedHours["state"];
export type HourPeriod = Schemas["HourPeriod"];
export type HourStatements = Schemas["HoursStatements"];
export type NightHours = Schemas["NightHours"];
export type NightHoursInput = Schemas["NightHoursInput"];
export type CalendarFeed = Schemas["CalendarFeed"];
export type IssuedCalendarFeed = Schemas["IssuedCalendarFeed"];
export type InboxItem = Schemas["InboxItem"];
export type WorkSummary = Schemas["WorkSummary"];
export type WorkFacets = Schemas["WorkFacets"];
export type Movie = Schemas["Movie"];
export type MovieChange = Schemas["MovieChange"];
export type Series = Schemas["Series"];
export type SeriesChange = Schemas["SeriesChange"];
export type Episode = Schemas["Episode"];
export type VideoFile = Schemas["VideoFile"];
export type LibraryStatistics = Schemas["LibraryStatistics"];
export type MetadataSource = Schemas["MetadataSource"];
export type LibraryMatch = Schemas["LibraryMatch"];
export type MatchCandidate = Schemas["MatchCandidate"];
export type MatchCandidates = Schemas["MatchCandidates"];
export type MatchGroup = Schemas["MatchGroup"];
export type MatchGroupOutcome = Schemas["MatchGroupOutcome"];
export type Job = Schemas["Job"];
export type JobState = Job["state"];
export type TrashItem = Schemas["TrashItem"];
export type LedgerEntry = Schemas["LedgerEntry"];
export type SearchHit = Schemas["SearchHit"];
export type User = Schemas["User"];
export type Role = User["roles"][number];
export type Theme = User["theme"];
export type Locale = Session["locale"];
/** Who is here. `open`: no account exists yet, and everybody at this machine may do everything. */
export type Session = Schemas["CurrentSession"];
export type DeviceSession = Schemas["Session"];
export type ApiKey = Schemas["ApiKey"];
export type LinkToken = Schemas["Link"];
export type ShiftReply = Schemas["ShiftReply"];
export type MyCallSheet = Schemas["MyCallSheet"];
export type CareReport = Schemas["LibraryCareReport"];
export type CareFinding = Schemas["LibraryCareFinding"];
export type CareCopy = Schemas["LibraryCopy"];
export type LibraryFolder = Schemas["LibraryFolder"];
export type MyPage = Schemas["MyPage"];
export type MySchedule = Schemas["MySchedule"];
export type MyShift = Schemas["MyShift"];

export type LibraryTransfer = Schemas["LibraryTransfer"];
export type LibraryTransferItem = Schemas["LibraryTransferItem"];
export type TransferChoice = LibraryTransferItem["choice"];
export type LibraryQuality = Schemas["LibraryQuality"];
export type LibraryPlaces = Schemas["LibraryPlaces"];
export type LibraryPlacesInput = Schemas["LibraryPlacesInput"];
export type LibraryPlacesPreview = Schemas["LibraryPlacesPreview"];

export interface Problem extends ServerProblem {
  /** With `restore_conflict`: the ways to restore all the same. */
  readonly options?: readonly string[];
}

/** One page of a list, whichever way the interface gives it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next_cursor?: string | undefined;
}

type Filled<Path> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path;

/** An address of the interface with its parameters filled in: a path the server does not have does not compile. */
export type ApiPath = Filled<keyof paths>;
