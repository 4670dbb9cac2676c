import { setTimeout as sleep } from "node:timers/promises";
import type { Author, Coach, Healer } from "../../application/agents/agents.ts";
import type { QuizContext } from "../context.ts";
import { askModels, type KnownForms } from "./ask-models.ts";
import { createChat, type Pace } from "./chat-client.ts";
import { createModelAuthor } from "./model-author.ts";
import { createModelCoach } from "./model-coach.ts";
import { createModelHealer } from "./model-healer.ts";

/** The agents that are models of somebody's. */
export interface OpenModels {
  readonly author: Author;
  readonly coach: Coach;
  readonly healers: readonly Healer[];
}

/** A small model on a small machine takes its time. */
const TIMEOUT_MS = 180_000;

const realPace: Pace = {
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  random: () => Math.random(),
};

interface ModelParts extends Pick<QuizContext, "outbound" | "settings"> {
  /** Explains where no model does. */
  readonly coach: Coach;
  readonly pace?: Pace;
  readonly timeoutMs?: number;
}

/** Nothing where no address of a model is set. */
export function openModels(parts: ModelParts): OpenModels | undefined {
  const { outbound, settings, coach, pace = realPace, timeoutMs = TIMEOUT_MS } = parts;
  const { models, url, key } = settings.llm;
  const [first] = models;
  if (url === "" || first === undefined) return undefined;
  const chat = createChat({ outbound, url, key, pace, timeoutMs });
  const known: KnownForms = new Map();
  const all = askModels(chat, models, known);
  return {
    author: createModelAuthor(all, first),
    coach: createModelCoach(all, coach),
    // Each model by itself: where one does not know how, another may.
    healers: models.map((model) => createModelHealer(askModels(chat, [model], known))),
  };
}
