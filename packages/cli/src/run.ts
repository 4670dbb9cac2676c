import { type Command, CommanderError } from "commander";
import { CliFailure } from "./cli-failure.ts";
import { commandAt } from "./command-tree.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { type Language, languageOf } from "./language.ts";
import { painter, plain } from "./output/style.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";
import { loadTexts, type Texts } from "./texts/texts.ts";
import { usageFailure } from "./usage/usage-failure.ts";

/** Runs one command line; answers with its exit code, and never throws. */
export async function runCommandLine(line: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(line, terminal.environment);
  const texts = await loadTexts(language);
  const program = createProgram(terminal, language, texts);
  try {
    if (line.length === 0) program.help();
    await program.parseAsync([...line], { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    // Help and the version end the parser by an error as well.
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    const failure = await asFailure(error, texts, language, commandAt(program, line));
    report(failure, terminal, line.includes("--json"));
    return failure.exitCode;
  }
}

async function asFailure(
  error: unknown,
  texts: Texts,
  language: Language,
  command: Command,
): Promise<CliFailure> {
  if (error instanceof CliFailure) return error;
  if (error instanceof CommanderError) return usageFailure(texts, error, command);
  if (isOperatorError(error)) {
    return new CliFailure(
      operatorExits[error.code ?? ""] ?? exitCodes.failure,
      error.code ?? "failed",
      error.sentence[language],
      error.next?.[language],
    );
  }
  // Late: the client is loaded already where one of its errors comes from.
  const fromApi = (await import("./api/failures.ts")).apiFailure(texts, error, command);
  if (fromApi !== undefined) return fromApi;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CliFailure(
    exitCodes.failure,
    "unexpected",
    texts.server.unexpected(message),
    texts.server.unexpectedNext,
  );
}

/** The server's own way of saying what its operator must put right; known by its shape, since the server is not loaded here. */
interface OperatorErrorShape {
  readonly code?: string;
  readonly sentence: Readonly<Record<Language, string>>;
  readonly next?: Readonly<Record<Language, string>> | undefined;
}

function isOperatorError(error: unknown): error is OperatorErrorShape {
  return error instanceof Error && "sentence" in error && typeof error.sentence === "object";
}

const operatorExits: Readonly<Record<string, ExitCode>> = {
  setting_unknown: exitCodes.usage,
  setting_invalid: exitCodes.usage,
  config_file_unreadable: exitCodes.usage,
  database_in_use: exitCodes.conflict,
  port_in_use: exitCodes.conflict,
  not_empty: exitCodes.conflict,
  database_unreachable: exitCodes.notReachable,
  not_found: exitCodes.notFound,
};

function report(failure: CliFailure, terminal: Terminal, json: boolean): void {
  const { code, message, next } = failure;
  if (json) {
    terminal.stderr.write(`${JSON.stringify({ error: { code, message, ...(next && { next }) } })}\n`);
    return;
  }
  const paint = painter(terminal, terminal.stderr);
  const lines = [message, ...(next === undefined ? [] : [next])].map((text) =>
    text.split("\n").map(plain).join("\n"),
  );
  const [first = "", ...rest] = lines;
  terminal.stderr.write(`${[paint("red", first), ...rest].join(" ")}\n`);
}
