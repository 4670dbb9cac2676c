import { ApiError, UnreachableError } from "@souffleur/client";
import type { Command } from "commander";
import { CliFailure } from "../cli-failure.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Texts } from "../texts/texts.ts";

/** What the server, or its absence, said, as the end of a command; nothing for any other error. */
export function apiFailure(texts: Texts, error: unknown, command: Command): CliFailure | undefined {
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
  const [first, ...others] = problem.errors ?? [];
  const fields = others.map(({ path, message }) => `${path}: ${message}`);
  const typed = first && typedAs(command, first.path);
  if (first !== undefined && typed !== undefined)
    return new CliFailure(exitCodes.usage, problem.code, [`${typed} ${first.message}`, ...fields].join(". "));
  return new CliFailure(
    exitOf(status),
    problem.code,
    [problem.detail, ...fields].join(" "),
    status === 401 ? texts.api.signInNext : undefined,
  );
}

/** What the person typed that the server knows by this path: an option or an argument of the command. */
function typedAs(command: Command, path: string): string | undefined {
  const name = path.replace(/^(?:query|params)\./, "").replaceAll("_", "-");
  const option = command.options.find(({ long }) => long === `--${name}`);
  if (option !== undefined) return `--${name}`;
  return command.registeredArguments.some((argument) => argument.name() === name) ? name : undefined;
}

function exitOf(status: number): ExitCode {
  if (status === 401 || status === 403) return exitCodes.notAllowed;
  if (status === 404) return exitCodes.notFound;
  if (status === 409 || status === 412 || status === 428) return exitCodes.conflict;
  if (status === 429 || status === 503) return exitCodes.notReachable;
  return exitCodes.failure;
}
