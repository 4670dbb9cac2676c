import { ApiProblem, Unreachable } from "../lib/api/problem.ts";
import type { uiMessages } from "./messages.ts";

export interface ErrorText {
  readonly title: string;
  readonly detail: string;
  readonly requestId?: string | undefined;
}

/** What a person is told about an error: the server's own sentence where there is one. */
export function describeError(error: unknown, messages: (typeof uiMessages)["en"]): ErrorText {
  if (error instanceof Unreachable) {
    return { title: messages.unreachableTitle, detail: messages.unreachable };
  }
  if (!(error instanceof ApiProblem)) return { title: messages.bugTitle, detail: messages.bug };
  const { status, detail, instance } = error.problem;
  const titles: Readonly<Record<number, string>> = {
    403: messages.forbiddenTitle,
    404: messages.notFoundTitle,
    412: messages.staleTitle,
    429: messages.limitedTitle,
  };
  const requestId = status >= 500 && instance !== "" ? instance : undefined;
  return { title: titles[status] ?? messages.failedTitle, detail, requestId };
}
