import type { Lateness, ShiftAnswer } from "../../domain/answers/shift-answer.ts";
import type { PersonId, ShiftId } from "../../domain/plan/facts.ts";

/** Whose answers, to which shifts: all that is given must fit. */
export interface AnswerFilter {
  readonly personId?: PersonId | undefined;
  readonly shiftIds: readonly ShiftId[];
}

export interface AnswerRepository {
  find(shiftId: ShiftId, personId: PersonId): Promise<ShiftAnswer | undefined>;
  list(filter: AnswerFilter): Promise<readonly ShiftAnswer[]>;
  /** The one answer of a person to a shift is this from now on. */
  put(answer: ShiftAnswer): Promise<void>;
  remove(shiftId: ShiftId, personId: PersonId): Promise<void>;
  listLate(filter: AnswerFilter): Promise<readonly Lateness[]>;
  putLate(lateness: Lateness): Promise<void>;
}

export interface AnswerPorts {
  readonly answers: AnswerRepository;
}
