export { type Actor, actorId } from "./actor.ts";
export { assertNever } from "./assert-never.ts";
export { type Clock, type InstantText, instantOf, parseInstant, systemClock } from "./clock.ts";
export { compareText } from "./compare-text.ts";
export { type Id, type IdSource, parseId } from "./id.ts";
export type { Ledger, LedgerEntry, Subject, UndoConflict } from "./ledger.ts";
export { type Locale, locales, type Message, preferredLocale } from "./locale.ts";
export { nearest } from "./nearest.ts";
export type { Page, PageRequest } from "./page.ts";
export { fail, ok, type Result } from "./result.ts";
export {
  type AlreadyDecided,
  type Decision,
  decide,
  isWaiting,
  type NothingToRestore,
  type ProposalState,
  proposalStates,
  restore,
} from "./review/review.ts";
export { sameContent } from "./same-content.ts";
export { searchKey } from "./search-key.ts";
export type { Discarded, RestoreConflict, Trash } from "./trash.ts";
export type { VersionStale } from "./version-stale.ts";
export {
  countDays,
  dateOf,
  daysBetween,
  isTimeZone,
  type LocalDate,
  type LocalDateTime,
  parseLocalDate,
  parseLocalDateTime,
} from "./wall-clock.ts";
