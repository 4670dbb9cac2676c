import { readNearlyJson } from "./nearly-json.ts";

/** What a model was thinking aloud, whether it came to an end or not. */
const THOUGHTS = /<(think|thinking|reasoning|thought)>[\s\S]*?(?:<\/\1>|$)/gi;
/** The end of thoughts whose beginning was left out, as some servers do. */
const LEFT_OVER = /^[\s\S]*<\/(?:think|thinking|reasoning|thought)>/i;
const FENCE = /```[a-z0-9]*\s*\n?([\s\S]*?)(?:```|$)/gi;

/** The object a model answered with, whatever it said around it; nothing where there is none. */
export function jsonIn(answer: string): unknown {
  const said = answer.replace(THOUGHTS, " ").replace(LEFT_OVER, " ");
  const fenced = [...said.matchAll(FENCE)].map(([, inside = ""]) => inside);
  for (const text of [...fenced, said]) {
    const found = outermost(text);
    if (found === undefined) continue;
    const value = readNearlyJson(found);
    if (typeof value === "object" && value !== null) return value;
  }
  return undefined;
}

/** From the first bracket to the last one; to the end where none closes it. */
function outermost(text: string): string | undefined {
  const start = text.search(/[{[]/);
  if (start < 0) return undefined;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  return end > start ? text.slice(start, end + 1) : text.slice(start);
}

/** Whether an object that has begun has also come to its end: what a model says after it need not be waited for. */
export function isWhole(answer: string): boolean {
  if (/<(think|thinking|reasoning|thought)>(?![\s\S]*<\/\1>)/i.test(answer)) return false;
  const text = answer.replace(THOUGHTS, " ");
  let depth = 0;
  let quoted = false;
  for (let at = text.search(/[{[]/); at >= 0 && at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += quoted ? 1 : 0;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "{" || sign === "[")) depth += 1;
    else if (!quoted && (sign === "}" || sign === "]")) {
      depth -= 1;
      if (depth === 0) return true;
    }
  }
  return false;
}
