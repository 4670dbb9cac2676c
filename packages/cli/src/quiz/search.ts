import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { numberOption, wordOf } from "../usage/usage-failure.ts";

type Found = Schemas["FoundPassages"]["items"][number];

const DEFAULT_LIMIT = 10;
/** Of a passage, enough to know it by. */
const SHOWN = 80;

export async function searchPassages(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [subject, language] = [input.text("subject"), input.text("language")];
  const { items } = await unwrap(
    client.POST("/quiz/search", {
      body: {
        text: input.word(0),
        limit: numberOption(context.texts, "--limit", input.text("limit"), DEFAULT_LIMIT),
        ...(subject !== undefined && { subject }),
        ...(language !== undefined && {
          language: wordOf(context.texts, "--language", language, ["fr", "en"] as const),
        }),
      },
    }),
  );
  const words = context.texts.quizSearch;
  context.output.list(
    items,
    items,
    [
      { title: words.document, value: ({ document_title }) => document_title },
      { title: words.page, value: ({ page }) => (page === undefined ? "" : String(page)), align: "right" },
      { title: words.found, value: (found) => reasonOf(found, words.meaning) },
      { title: words.text, value: ({ text }) => shortened(text) },
    ],
    words.none,
  );
}

function reasonOf({ by }: Found, meaning: string): string {
  return [...by.words, ...(by.vector_rank === undefined ? [] : [meaning])].join(", ");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`;
}
