import type { MoveRefusal } from "../../domain/moving/move.ts";

/** A move that cannot be done, for a reason a person can be told; thrown and caught inside this folder alone. */
export class MoveRefused extends Error {
  readonly refusal: MoveRefusal;
  override readonly cause: string | undefined;
  constructor(refusal: MoveRefusal, cause?: string) {
    super(`A move is refused: ${refusal}${cause === undefined ? "" : ` (${cause})`}.`);
    this.refusal = refusal;
    this.cause = cause;
  }
}

/** A move that was stopped, or that would have to copy where it may not: as if it had not begun. */
export class MovePutOff extends Error {}

const refusals: Readonly<Record<string, MoveRefusal>> = {
  EEXIST: "target_taken",
  EISDIR: "target_taken",
  ENOTDIR: "target_taken",
  ENOSPC: "no_space",
  EDQUOT: "no_space",
  EFBIG: "no_space",
  EACCES: "not_allowed",
  EPERM: "not_allowed",
  EROFS: "not_allowed",
  ENAMETOOLONG: "name_too_long",
  ELOOP: "outside",
  ENOTEMPTY: "not_empty",
};

/** What the disk said; nothing where the error is none of a disk's. */
export function diskCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** The reason in an error; nothing where it is a fault of ours, or of the database. */
export function refusalOf(error: unknown): MoveRefused | undefined {
  if (error instanceof MoveRefused) return error;
  const code = diskCode(error);
  return code === undefined ? undefined : new MoveRefused(refusals[code] ?? "failed", code);
}

/** The answer, or nothing where the disk says one of these. */
export async function unless<Value>(
  codes: readonly string[],
  act: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await act();
  } catch (error) {
    const code = diskCode(error);
    if (code !== undefined && codes.includes(code)) return undefined;
    throw error;
  }
}
