import type { Author } from "@souffleur/platform/http";
import type { LibraryContext } from "../context.ts";

export interface ScanOptions {
  readonly author: Author;
  readonly signal: AbortSignal;
  /** Looks, and keeps nothing. */
  readonly isDryRun?: boolean;
  /** Many files are missing, and a person said that they are. */
  readonly confirmsMissing?: boolean;
  /** A person said that this is the folder, though its mark or its disk is another. */
  readonly acceptsFolder?: boolean;
  /** Called now and then with how many files were seen. */
  readonly onSeen?: (files: number) => void;
}

export type ScanContext = Pick<LibraryContext, "database" | "clock" | "newId" | "settings">;
