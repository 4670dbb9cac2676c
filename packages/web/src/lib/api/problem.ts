import type { Problem } from "./types.ts";

/** An answer of the server that says no, with its problem document. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}

/** No answer at all: the server is stopped or the network is gone. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("unreachable", { cause });
    this.name = "Unreachable";
  }
}

function text(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldErrors(value: unknown): { path: string; message: string }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((one) => ({ path: text(one.path, ""), message: text(one.message, "") }));
}

/** Reads what may be a problem document; a proxy in between may have answered something else. */
export function readProblem(body: unknown, status: number): Problem {
  const from = isRecord(body) ? body : {};
  return {
    type: text(from.type, "about:blank"),
    title: text(from.title, `HTTP ${status}`),
    status,
    detail: text(from.detail, text(from.title, `HTTP ${status}`)),
    code: text(from.code, `http_${status}`),
    instance: text(from.instance, ""),
    errors: fieldErrors(from.errors),
    options: Array.isArray(from.options) ? from.options.filter((one) => typeof one === "string") : [],
  };
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof ApiProblem ? error.problem.status : undefined;
}

export function isStale(error: unknown): boolean {
  return statusOf(error) === 412;
}

/** The message the server gave for one field, found by the end of its path (`name`, `availabilities.2.end`). */
export function fieldError(error: unknown, path: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const wanted = path.replaceAll("/", ".");
  return error.problem.errors?.find((one) => {
    const given = one.path.replace(/^[/.]|^body[/.]/g, "").replaceAll("/", ".");
    return given === wanted;
  })?.message;
}
