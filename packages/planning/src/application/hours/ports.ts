import type { LocalDate } from "@souffleur/kernel";
import type { DatedWork } from "../../domain/hours/hours-towards.ts";
import type { PersonId } from "../../domain/plan/facts.ts";

export interface WorkReader {
  /** All that somebody works in the current plan on the days from one to another, both included. */
  worksOf(person: PersonId, from: LocalDate, to: LocalDate): Promise<readonly DatedWork[]>;
}
