import { fail, ok, type Result } from "@souffleur/kernel";
import { z } from "zod";
import { jsonIn } from "../../domain/modelling/json-in-text.ts";
import type { AnswerForm, Chat, ChatAnswer, ChatMessage } from "./chat-client.ts";

export interface Question<Value> {
  /** `questions`: what an answer's form is called. */
  readonly name: string;
  readonly form: z.ZodType<Value>;
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly signal: AbortSignal;
  /** Of what is asked and answered; throws where nothing may be spent any more. */
  readonly spend: (tokens: number) => void;
  readonly onProgress?: (characters: number) => void;
}

export interface ModelAnswer<Value> {
  readonly value: Value;
  readonly model: string;
  readonly tokens: { readonly sent: number; readonly received: number };
  /** How often it was asked until then. */
  readonly calls: number;
}

/** `cut`: what was asked for is too much for one answer. */
export interface NoAnswer {
  readonly code: "away" | "refused" | "nonsense" | "cut";
  readonly tokens: { readonly sent: number; readonly received: number };
}

export type AskModels = <Value>(question: Question<Value>) => Promise<Result<ModelAnswer<Value>, NoAnswer>>;

const ladder: readonly AnswerForm[] = ["schema", "object", "text"];

/** What a model was found to understand, for as long as the server runs. */
export type KnownForms = Map<string, AnswerForm>;

/** Asks the models in their order, the next where one fails; nothing is believed that has not the form asked for. */
export function askModels(chat: Chat, models: readonly string[], known: KnownForms = new Map()): AskModels {
  return async (question) => {
    let last: NoAnswer = { code: "refused", tokens: { sent: 0, received: 0 } };
    for (const model of models) {
      const asked = await new Asking(chat, model, known, question).answer();
      if (asked.ok) return asked;
      last = asked.failure;
    }
    return fail(last);
  };
}

class Asking<Value> {
  readonly #chat: Chat;
  readonly #model: string;
  readonly #known: KnownForms;
  readonly #question: Question<Value>;
  readonly #json: unknown;
  #tokens = { sent: 0, received: 0 };
  #calls = 0;

  constructor(chat: Chat, model: string, known: KnownForms, question: Question<Value>) {
    this.#chat = chat;
    this.#model = model;
    this.#known = known;
    this.#question = question;
    this.#json = z.toJSONSchema(question.form, { unrepresentable: "any" });
  }

  /** Down the ladder: what one form does not bring, the next may. */
  async answer(): Promise<Result<ModelAnswer<Value>, NoAnswer>> {
    let code: NoAnswer["code"] = "nonsense";
    const from = ladder.indexOf(this.#known.get(this.#model) ?? "schema");
    for (const form of ladder.slice(from)) {
      const said = await this.#say(form, []);
      if (!said.ok && said.failure.code === "form") continue;
      if (!said.ok)
        return fail({ code: said.failure.code === "away" ? "away" : "refused", tokens: this.#tokens });
      const read = await this.#readOrMend(form, said.value);
      if (read !== undefined) {
        this.#known.set(this.#model, form);
        return ok({ value: read, model: this.#model, tokens: this.#tokens, calls: this.#calls });
      }
      code = said.value.isCut ? "cut" : "nonsense";
    }
    return fail({ code, tokens: this.#tokens });
  }

  /** What was wrong with an answer is said once, and it may be given again. */
  async #readOrMend(form: AnswerForm, answer: ChatAnswer): Promise<Value | undefined> {
    const read = this.#read(answer.text);
    if (read.success) return read.data;
    // What was cut off is asked for again as it was; it may have been the way.
    const again = await this.#say(
      form,
      answer.isCut
        ? []
        : [
            { role: "assistant", content: answer.text.slice(0, MOST_REPEATED) || "…" },
            {
              role: "user",
              content: `That is not the JSON asked for: ${faultOf(read.error)}. Answer again, with the JSON alone.`,
            },
          ],
    );
    if (!again.ok) return undefined;
    const mended = this.#read(again.value.text);
    return mended.success ? mended.data : undefined;
  }

  #read(text: string): z.ZodSafeParseResult<Value> {
    return this.#question.form.safeParse(jsonIn(text));
  }

  async #say(form: AnswerForm, more: readonly ChatMessage[]): ReturnType<Chat> {
    const { messages, name, maxTokens, signal, spend, onProgress } = this.#question;
    spend(0);
    this.#calls += 1;
    const said = await this.#chat({
      ...{ model: this.#model, form, maxTokens, signal },
      messages: [...messages, ...more],
      schema: { name, json: this.#json },
      ...(onProgress && { onProgress }),
    });
    if (said.ok) {
      const { sent, received } = said.value.tokens;
      this.#tokens = { sent: this.#tokens.sent + sent, received: this.#tokens.received + received };
      spend(sent + received);
    }
    return said;
  }
}

const MOST_REPEATED = 4_000;
const MOST_FAULTS = 3;

function faultOf(error: z.ZodError): string {
  return error.issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`)
    .join("; ");
}
