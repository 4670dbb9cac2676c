import { maskSecret } from "../config/mask-secret.ts";

/** Names of members whose values are nobody's business, wherever they appear. */
const SECRET_NAME =
  /pass(word|phrase)?$|secret|token|authorization|cookie|api[-_]?key$|credential(?!Id)|set-?up-?code/i;
const HIDDEN = "[hidden]";
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;

/** A copy of what is to be logged without secrets, however deep they sit; passwords in addresses are masked. */
export function redact(members: Record<string, unknown>): Record<string, unknown> {
  return redactMembers(members, 1);
}

function redactMembers(members: object, depth: number): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    kept[name] = SECRET_NAME.test(name) ? HIDDEN : redactValue(value, depth);
  }
  return kept;
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.includes("://") ? maskSecret(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return describeError(value, depth);
  // Deeper than any of our own messages: somebody else's object, of which nobody knows what it holds.
  if (depth >= MAX_DEPTH) return HIDDEN;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => redactValue(item, depth + 1));
  if ("toJSON" in value) return value;
  return redactMembers(value, depth + 1);
}

/** What helps to find the fault. Not the other members: a driver puts rows and parameters there. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: maskSecret(error.message),
    ...("code" in error && { code: error.code }),
    stack: maskSecret(error.stack ?? ""),
    ...(error.cause instanceof Error &&
      depth < MAX_DEPTH && { cause: describeError(error.cause, depth + 1) }),
  };
}
