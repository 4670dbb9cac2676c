import { sameContent } from "@souffleur/kernel";
import { compareQuotation } from "../../domain/documents/compare-quotation.ts";
import type { Quotation } from "../../domain/documents/quotation.ts";
import type { Question } from "../../domain/questions/question.ts";
import type { ChangedSource, SourcesChanged } from "../documents/ports.ts";
import type { QuizPorts } from "../ports.ts";

type Ports = Pick<QuizPorts, "questions" | "drafts" | "clock" | "decidedBy">;

interface Followed {
  readonly state: "found" | "moved" | "changed" | "gone";
  readonly source: Quotation;
}

/**
 * A document has become another, went, or came back: every question and every waiting draft that quotes it learns where
 * its words stand now, in the same breath. What somebody kept in spite of a change stays kept until its words are back.
 */
export function followSources(ports: Ports): SourcesChanged {
  return {
    async sourceChanged(changed) {
      for (const { id } of await ports.questions.ofDocument(changed.documentId)) {
        const question = await ports.questions.findForChange(id);
        if (question !== undefined) await followQuestion(ports, question, changed);
      }
      for (const draft of await ports.drafts.waitingOfDocument(changed.documentId)) {
        const { state, source } = follow(draft.content.source, changed);
        const after = { ...draft, sourceState: state, content: { ...draft.content, source } };
        if (sameContent(draft, after)) continue;
        await ports.drafts.replace({ ...after, version: draft.version + 1, updatedAt: ports.clock.now() });
      }
    },
  };
}

async function followQuestion(
  { questions, clock, decidedBy }: Ports,
  question: Question,
  changed: ChangedSource,
): Promise<void> {
  const { source, ...content } = question.content;
  if (source === undefined) return;
  const followed = follow(source, changed);
  const isThere = followed.state === "found" || followed.state === "moved";
  const isKept = !isThere && question.sourceState === "kept";
  const after: Question = {
    ...question,
    sourceState: isKept ? "kept" : followed.state,
    content: { ...content, source: followed.source },
  };
  if (sameContent(question, after)) return;
  await questions.replace({ ...after, version: question.version + 1, updatedAt: clock.now() }, decidedBy);
}

/** Where the words of a quotation stand now; where they do not, they stay as they were quoted. */
function follow(source: Quotation, { text, revision, passages }: ChangedSource): Followed {
  if (text === undefined) return { state: "gone", source };
  const compared = compareQuotation(source, text);
  if (compared.state === "changed" || compared.state === "gone") return { state: compared.state, source };
  const { start, end } = compared.state === "moved" ? compared : source;
  const passage = passages.find((one) => one.start <= start && end <= one.end);
  const { page: before, ...rest } = source;
  const page = passage === undefined ? before : passage.page;
  return {
    state: compared.state,
    source: {
      ...rest,
      ...{ revision, start, end },
      ...(page !== undefined && { page }),
      ...(passage && { passageId: passage.id, headings: passage.headings }),
    },
  };
}
