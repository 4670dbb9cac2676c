import { fail, ok, type Result } from "@souffleur/kernel";
import type { CommonFailure } from "./common-problems.ts";

type JsonFailure = Extract<CommonFailure, { code: "malformed_json" }>;

const MAX_JSON_DEPTH = 32;
const FORBIDDEN_KEYS = new Set(["__proto__"]);

/**
 * JSON.parse keeps the last of two equal keys without a word and follows any depth. Both are how one reader of a
 * message comes to see another message than the next, so they are refused here.
 */
export function parseStrictJson(text: string): Result<unknown, JsonFailure> {
  const fault = findFault(text);
  if (fault !== undefined) return fail(fault);
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ code: "malformed_json", reason: "syntax" });
  }
}

/** One pass over the text. On text that is not JSON its answer does not matter: JSON.parse refuses it afterwards. */
function findFault(text: string): JsonFailure | undefined {
  // For each open bracket: the keys seen so far in an object, nothing in an array.
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "{" || character === "[") {
      if (open.length === MAX_JSON_DEPTH) return { code: "malformed_json", reason: "too_deep" };
      open.push(character === "{" ? new Set() : undefined);
    } else if (character === "}" || character === "]") {
      open.pop();
    } else if (character === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const fault = checkKey(keys, text.slice(at, end));
        if (fault !== undefined) return fault;
      }
      at = end - 1;
    }
  }
  return undefined;
}

function checkKey(keys: Set<string>, quoted: string): JsonFailure | undefined {
  const key = unquote(quoted);
  if (key === undefined) return undefined;
  if (FORBIDDEN_KEYS.has(key)) return { code: "malformed_json", reason: "forbidden_key", key };
  if (keys.has(key)) return { code: "malformed_json", reason: "repeated_key", key: key.slice(0, 100) };
  keys.add(key);
  return undefined;
}

/** The position after the closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

function isKey(text: string, after: number): boolean {
  let at = after;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return text[at] === ":";
}

function unquote(quoted: string): string | undefined {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
