import type { InstantText } from "@souffleur/kernel";
import type { AnswerWord } from "../../../domain/answers/shift-answer.ts";
import type { PersonId, ShiftId } from "../../../domain/plan/facts.ts";

export interface AnswerTables {
  shift_answers: {
    shift_id: ShiftId;
    person_id: PersonId;
    answer: AnswerWord;
    reason: string;
    /** That of the published shift it was said to. */
    sequence: number;
    seen: unknown;
    place: unknown;
    answered_at: InstantText;
  };
  shift_lateness: {
    shift_id: ShiftId;
    person_id: PersonId;
    minutes: number;
    note: string;
    told_at: InstantText;
  };
}
