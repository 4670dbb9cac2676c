import type { GenerationRequest } from "../../domain/agents/generation.ts";
import type { Document, Passage, PassageKind } from "../../domain/documents/document.ts";
import type { QuizContext } from "../context.ts";
import { documentRepositories } from "../database/documents/document-repositories.ts";

/** Exercises, references and the like are nothing to ask about, and no source of wrong answers. */
const askedAbout: ReadonlySet<PassageKind> = new Set(["body", "definitions", "summary"]);
const PAGE = 200;

export interface ReadCorpus {
  readonly corpus: readonly Passage[];
  readonly documentTitles: ReadonlyMap<string, string>;
}

/** Everything of a subject that may be asked about, in the language that is asked for. */
export async function readCorpus(
  { database }: Pick<QuizContext, "database">,
  { subject, language }: GenerationRequest,
): Promise<ReadCorpus> {
  const { documents, passages } = documentRepositories(database.queries);
  const all: Document[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await documents.list({ limit: PAGE, after }, { subject });
    all.push(...page.items.filter(({ state }) => state === "ready"));
    after = page.next;
  } while (after !== undefined);
  const found = await passages.ofDocuments(all.map(({ id }) => id));
  return {
    corpus: found.filter((passage) => askedAbout.has(passage.kind) && passage.language === language),
    documentTitles: new Map(all.map(({ id, title }) => [id, title])),
  };
}
