import { ApiError, UnreachableError } from "@souffleur/client";
import { CliFailure } from "../cli-failure.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Texts } from "../texts/texts.ts";

/** What the server, or its absence, said, as the end of a command; nothing for any other error. */
export function apiFailure(texts: Texts, error: unknown): CliFailure | undefined {
  if (error instanceof UnreachableError) {
    return new CliFailure(
      exitCodes.notReachable,
      "unreachable",
      texts.api.unreachable(new URL(error.url).origin),
      texts.api.unreachableNext,
    );
  }
  if (!(error instanceof ApiError)) return undefined;
  const { problem, status } = error;
  const fields = problem.errors?.slice(1).map(({ path, message }) => `${path}: ${message}`) ?? [];
  return new CliFailure(
    exitOf(status),
    problem.code,
    [problem.detail, ...fields].join(" "),
    status === 401 ? texts.api.signInNext : undefined,
  );
}

function exitOf(status: number): ExitCode {
  if (status === 401 || status === 403) return exitCodes.notAllowed;
  if (status === 404) return exitCodes.notFound;
  if (status === 409 || status === 412 || status === 428) return exitCodes.conflict;
  if (status === 429 || status === 503) return exitCodes.notReachable;
  return exitCodes.failure;
}
