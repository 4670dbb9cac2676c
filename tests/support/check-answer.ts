import type { Answer, ApiDocument, CheckValue } from "@souffleur/platform/openapi";
import type { DescribedOperation } from "./openapi-document.ts";
import type { PlainAnswer } from "./send-request.ts";

/** What a stack trace, a query or a path of this machine looks like. */
const INSIDES =
  /\\n\s+at |node_modules|SQLITE_|sqlite3?_|\bselect .+ from\b|file:\/\/|\.ts:\d+|\$argon2|password_hash|token_hash/i;

/** Everything wrong with an answer, whatever was asked. */
export function faultsOf(
  { operation }: DescribedOperation,
  answer: PlainAnswer,
  document: ApiDocument,
  check: CheckValue,
): string[] {
  const { status, headers } = answer;
  const declared = answerOf(operation.responses[String(status)], document);
  if (status >= 500) return [`answered ${status}: ${answer.text.slice(0, 300)}`];
  if (declared === undefined)
    return [`answered ${status}, which is not declared: ${answer.text.slice(0, 300)}`];
  return [
    ...bodyFaults(declared, answer, check),
    ...Object.keys(declared.headers ?? {})
      .filter((name) => isPromised(name) && headers[name.toLowerCase()] === undefined)
      .map((name) => `lacks the header ${name}`),
    ...(INSIDES.test(answer.text) && status >= 400
      ? [`shows its insides: ${answer.text.slice(0, 300)}`]
      : []),
  ];
}

/** The others depend on what was found. */
function isPromised(header: string): boolean {
  return header === "X-Request-Id" || header === "ETag" || header === "Location" || header === "Retry-After";
}

function answerOf(
  declared: Answer | { $ref: string } | undefined,
  document: ApiDocument,
): Answer | undefined {
  if (declared === undefined || !("$ref" in declared)) return declared;
  return document.components.responses[declared.$ref.replace("#/components/responses/", "")];
}

function bodyFaults(declared: Answer, { status, headers, text }: PlainAnswer, check: CheckValue): string[] {
  const [type = ""] = (headers["content-type"] ?? "").split(";");
  if (declared.content === undefined) return text === "" ? [] : [`has a body: ${text.slice(0, 100)}`];
  const media = declared.content[type];
  if (media === undefined) return [`is of the type "${type}", which is not declared`];
  if (!type.endsWith("json")) return [];
  const body: unknown = JSON.parse(text);
  const faults = check(media.schema, body).map((fault) => `does not fit its schema: ${fault}`);
  return status >= 400 ? [...faults, ...problemFaults(body, status)] : faults;
}

function problemFaults(body: unknown, status: number): string[] {
  const problem = body as Record<string, unknown>;
  const faults = [
    problem.status === status ? "" : `says status ${problem.status}`,
    problem.type === `/api/docs/errors#${problem.code}` ? "" : `leads to ${problem.type}`,
    /^\S.{3,600}\S$/s.test(String(problem.detail)) ? "" : `explains nothing: ${problem.detail}`,
    String(problem.instance).startsWith("urn:request:") ? "" : "does not name the request",
  ];
  return faults.filter((fault) => fault !== "");
}
