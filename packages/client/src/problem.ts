import type { components } from "./generated/schema.d.ts";

export type Problem = components["schemas"]["Problem"];

/** An answer that is not the one asked for. The message is the sentence for the person who asked. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly problem: Problem;
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, response: Response) {
    super(problem.detail);
    this.problem = problem;
    this.status = response.status;
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    this.retryAfterSeconds = Number.isNaN(seconds) ? undefined : seconds;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** No answer at all: no server there, or no way to it. */
export class UnreachableError extends Error {
  override name = "UnreachableError";
  readonly url: string;

  constructor(url: string, cause: unknown) {
    super(`Nothing answers at ${new URL(url, "http://localhost").origin}.`, { cause });
    this.url = url;
  }
}

/** What a method of the client resolves to. */
export type AnswerOf<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: unknown; readonly response: Response };

/** The body of an answer that went well; throws an ApiError where it did not. */
export async function unwrap<Data>(answer: Promise<AnswerOf<Data>> | AnswerOf<Data>): Promise<Data> {
  const { data, error, response } = await answer;
  if (response.ok) return data as Data;
  throw new ApiError(asProblem(error, response), response);
}

/** A proxy in between may answer with a page of its own instead of a problem document. */
export function asProblem(error: unknown, response: Response): Problem {
  if (isProblem(error)) return error;
  return {
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    detail: `HTTP ${response.status} ${response.statusText}`.trim(),
    code: "unexpected_answer",
    instance: response.headers.get("x-request-id") ?? "",
  };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}
