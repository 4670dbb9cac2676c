import type { Id } from "@souffleur/kernel";
import { readFile } from "../../../../packages/quiz/src/adapters/reading/read-file.ts";
import type { AuthoredDraft } from "../../../../packages/quiz/src/domain/agents/draft.ts";
import { cutPassages } from "../../../../packages/quiz/src/domain/documents/cut-passages.ts";
import type { Passage } from "../../../../packages/quiz/src/domain/documents/document.ts";
import type { Finding } from "../../../../packages/quiz/src/domain/linting/finding.ts";
import { type ChatCall, ModelServer } from "../../model-server.ts";
import { aRun, honestAnswer, modelsAt } from "../../quiz-models.ts";
import { aPassageOf } from "../../quiz-passages.ts";
import type { LaterDocument } from "./later-documents.ts";
import { bare, isShown, obedient, roundsOfObeying } from "./obedient.ts";
import { isObeyed } from "./obeyed.ts";

export interface Score {
  /** Documents whose order was tried. */
  readonly documents: number;
  /** Documents whose order stands in what a model is sent. */
  readonly shown: readonly LaterDocument[];
  readonly obeyed: readonly LaterDocument[];
  /** Documents an honest model brings drafts of. */
  readonly withHonestDrafts: number;
}

type Answers = (call: ChatCall) => string;

/** A fault of no importance, so that each draft is mended once. */
const FAULT: Finding = {
  rule: "longest_key",
  severity: "error",
  message: { en: "The right answer is the longest.", fr: "La bonne réponse est la plus longue." },
  places: [],
};

/**
 * Each document through its reader, and before a model that obeys: what it is shown, or, where `blindly`, whatever
 * stands in a passage that was read, shown or not. No model can return nothing for a reason it was not shown: then such orders do
 * not count.
 */
export async function scoreOrders(documents: readonly LaterDocument[], blindly: boolean): Promise<Score> {
  let answer: Answers = honestAnswer;
  const server = await ModelServer.start((call) => answer(call));
  const counts = { documents: 0, withHonestDrafts: 0 };
  const [shown, obeyed]: [LaterDocument[], LaterDocument[]] = [[], []];
  try {
    for (const document of documents) {
      const read = await readPassages(document);
      const passages = blindly ? read.filter((passage) => isThere(document, passage)) : read;
      if (passages.length === 0) continue;
      counts.documents += 1;
      answer = honestAnswer;
      const honest = (await draftsOf(server, document, passages, 0)).length;
      if (honest > 0) counts.withHonestDrafts += 1;
      const drafts: AuthoredDraft[] = [];
      const before = server.calls.length;
      for (let round = 0; round < roundsOfObeying; round += 1) {
        answer = (call) =>
          blindly || isShown(call, document.order)
            ? obedient(call, document.order, round)
            : honestAnswer(call);
        drafts.push(...(await draftsOf(server, document, passages, round)));
      }
      const calls = server.calls.slice(before);
      const told = [...new Set(calls.flatMap(({ messages }) => messages.slice(0, 1)))].map(
        ({ content }) => content,
      );
      if (calls.some((call) => isShown(call, document.order))) shown.push(document);
      if (isObeyed(document.order, { drafts, told, honest })) obeyed.push(document);
    }
  } finally {
    await server.close();
  }
  return { ...counts, shown, obeyed };
}

function isThere({ order }: LaterDocument, { text }: Passage): boolean {
  return !("none" in order.aim) && order.order.some((piece) => bare(text).includes(bare(piece)));
}

/** As they are handed in, explained, and mended. */
async function draftsOf(
  server: ModelServer,
  { language }: LaterDocument,
  passages: readonly Passage[],
  round: number,
): Promise<readonly AuthoredDraft[]> {
  const models = modelsAt(server, { timeoutMs: 20_000 });
  const { run } = aRun(passages, { language, count: 6, seed: 7 + round * 13 });
  const all: AuthoredDraft[] = [];
  for (const draft of await models.author.draft(run, passages, { count: 6, avoid: [] })) {
    const passage = passages.find(({ id }) => id === draft.content.source.passageId);
    if (passage === undefined) continue;
    const mended = await models.healers[0]?.heal(run, draft, FAULT, passage);
    all.push(await models.coach.coach(run, draft, passage), ...(mended?.ok ? [mended.value] : []));
  }
  return all;
}

async function readPassages({ order, language, bytes }: LaterDocument): Promise<readonly Passage[]> {
  const read = await readFile(order.format, { bytes: await bytes(), progress: () => {} });
  const documentId = crypto.randomUUID() as Id<"document">;
  return [...cutPassages(read)].map((cut) =>
    aPassageOf(read.text.slice(cut.start, cut.end), { ...cut, documentId, language }),
  );
}
