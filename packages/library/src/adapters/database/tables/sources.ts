import type { InstantText } from "@souffleur/kernel";

export interface SourceTables {
  /** What a source answered, so that it is not asked again too soon. */
  source_answers: {
    key: string;
    source: string;
    answer: unknown;
    expires_at: InstantText;
  };
}
