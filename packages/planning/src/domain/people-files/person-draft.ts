import type { LocalDate, Message } from "@souffleur/kernel";
import type { PersonFacts, Rates } from "../plan/facts.ts";

/** What a file says of one person; what it does not say is not there. */
export interface PersonDraft {
  /** Where it begins, as an editor counts lines. */
  readonly line: number;
  readonly name: string;
  readonly kind?: PersonFacts["kind"];
  /** In lower case. */
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly bornOn?: LocalDate;
  readonly rates: Rates;
  readonly skills: readonly NamedSkill[];
  readonly teams: readonly string[];
  readonly notes?: string;
}

export interface NamedSkill {
  readonly name: string;
  /** From 1 to 5. */
  readonly level: number;
}

/** What a column, or a line of a card, can be about. */
export const personFields = [
  "name",
  "first_name",
  "last_name",
  "kind",
  "email",
  "phone",
  "address",
  "born_on",
  "hour_rate",
  "day_rate",
  "cachet_rate",
  "skills",
  "teams",
  "notes",
] as const;

export type PersonField = (typeof personFields)[number];

/** Something in a row that is not as it should be. */
export interface RowProblem {
  readonly line: number;
  /** The field it is about; nothing where it is about the row or the file. */
  readonly field?: PersonField;
  readonly code: RowProblemCode;
  /** The row cannot be taken; without it, only this part of it is left out. */
  readonly refused: boolean;
  readonly message: Message;
}

export type RowProblemCode =
  | "too_large"
  | "too_many_rows"
  | "empty"
  | "open_quote"
  | "no_name_column"
  | "no_name"
  | "too_long"
  | "bad_value"
  | "too_many_cells"
  | "not_a_person"
  | "bad_line"
  | "repeated";

/** All that a file of people says. */
export interface PeopleFile {
  readonly drafts: readonly PersonDraft[];
  readonly problems: readonly RowProblem[];
}
