import { createOutbound } from "@souffleur/platform/outbound";
import { type OpenModels, openModels } from "../../packages/quiz/src/adapters/models/open-models.ts";
import type { AgentRun, Coach } from "../../packages/quiz/src/application/agents/agents.ts";
import type { GenerationRequest, TraceStep } from "../../packages/quiz/src/domain/agents/generation.ts";
import type { Passage } from "../../packages/quiz/src/domain/documents/document.ts";
import type { ChatCall, ModelServer } from "./model-server.ts";

/** Says nothing. */
const silentCoach: Coach = { coach: async (_run, draft) => draft };

interface ModelOptions {
  readonly models?: readonly string[];
  readonly timeoutMs?: number;
  readonly key?: string;
}

/** The agents of a model behind this server, in a world where nobody waits long. */
export function modelsAt(server: ModelServer, options: ModelOptions = {}): OpenModels {
  const { models = ["first"], timeoutMs = 400, key = "" } = options;
  const address = { url: `http://${server.host}/v1`, key };
  const opened = openModels({
    outbound: createOutbound({ allow: [server.host], userAgent: "Souffleur/test" }),
    settings: {
      ...{ folders: [], maxBytes: 1_000_000 },
      llm: { ...address, models, tokensPerRun: 200_000 },
      embeddings: { url: "", key: "", model: "" },
    },
    coach: silentCoach,
    pace: { sleep: async () => {}, random: () => 0.5 },
    timeoutMs,
  });
  if (opened === undefined) throw new Error("An address is set.");
  return opened;
}

export interface TestRun {
  readonly run: AgentRun;
  readonly steps: Omit<TraceStep, "startedAt" | "ms">[];
  spent: number;
}

export function aRun(passages: readonly Passage[], over: Partial<GenerationRequest> = {}): TestRun {
  const steps: TestRun["steps"] = [];
  const language = passages[0]?.language ?? "fr";
  const made: TestRun = {
    spent: 0,
    steps,
    run: {
      request: {
        ...{ subject: "biologie", documentIds: [], language, count: 2, author: "model" as const, seed: 7 },
        ...over,
      },
      corpus: passages,
      documentTitles: new Map(passages.map(({ documentId }) => [documentId, "Le cours"])),
      signal: new AbortController().signal,
      trace: (step) => steps.push(step),
      spend: (tokens) => {
        made.spent += tokens;
      },
    },
  };
  return made;
}

/** The course text a call shows, in plain spaces again. */
export function shownText({ messages }: ChatCall): string {
  const said = messages[1]?.content ?? "";
  const [, marker = "", inside = ""] = /^<<([0-9a-f]+)\n([\s\S]*?)\n\1>>/.exec(said) ?? [];
  if (marker === "") throw new Error("Nothing is fenced.");
  return inside.replace(/[ˆ¦˙‡⁞]/g, " ");
}

/** What an honest model makes of a text: a question about its longest word of its longest sentence. */
export function honestAnswer(call: ChatCall): string {
  const said = call.messages[1]?.content ?? "";
  const text = shownText(call);
  const sentence = text
    .split(/(?<=[.!?])\s+/)
    .map((each) => each.trim())
    .filter((each) => !each.includes("[…]"))
    .reduce((a, b) => (b.length > a.length ? b : a), "");
  const words = sentence.match(/\p{L}+/gu) ?? [];
  const right = words.reduce((a, b) => (b.length > a.length ? b : a), "");
  const isFrench = /in French/.test(said);
  if (said.includes('"hint":')) {
    return JSON.stringify(
      isFrench
        ? { explanation: `Le texte le dit : ${sentence}`, hint: "Relisez le passage avec attention." }
        : { explanation: `The text says so: ${sentence}`, hint: "Read the passage again with care." },
    );
  }
  const stem = isFrench
    ? `Dans le texte, quel mot complète cette phrase : « ${sentence.replace(right, "…")} » ?`
    : `In the text, which word completes this sentence: "${sentence.replace(right, "…")}"?`;
  const wrong = words.filter((word) => word !== right).slice(0, 3);
  const padded = [
    ...new Set([...wrong.map((word) => word.toLowerCase()), "table", "nature", "science"]),
  ].slice(0, 3);
  if (/fault/.test(said)) return JSON.stringify({ stem, right: [right], wrong: padded });
  return JSON.stringify({
    questions: [{ stem, right, wrong: padded, quote: sentence, bloom: "remember", difficulty: "easy" }],
  });
}
