import { IconFileText } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { QuizDocumentSummary } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { quizDocumentsMessages } from "../messages.ts";

const TONES: Readonly<Record<QuizDocumentSummary["state"], Tone>> = {
  reading: "dusk",
  ready: "sage",
  unreadable: "brick",
};

export function DocumentState({ state }: Pick<QuizDocumentSummary, "state">) {
  const words = useMessages(quizDocumentsMessages);
  return <Tag tone={TONES[state]}>{words.states[state]}</Tag>;
}

/** What can be said of a document in a line. */
export function useFacts({
  subject,
  format,
  pages,
  words: count,
  state,
  revision,
}: QuizDocumentSummary): string {
  const words = useMessages(quizDocumentsMessages);
  const { number } = useFormat();
  return [
    subject,
    words.formats[format],
    pages !== undefined && words.pages(pages),
    state === "ready" && words.words(count, number(count)),
    revision > 1 && words.revision(revision),
  ]
    .filter((fact) => typeof fact === "string")
    .join(" · ");
}

export function DocumentRow({ document }: { readonly document: QuizDocumentSummary }) {
  const facts = useFacts(document);
  return (
    <Row
      start={<IconFileText size={20} stroke={1.7} aria-hidden />}
      title={
        <Link to="/quiz/documents/$documentId" params={{ documentId: document.id }} className={rowLinkClass}>
          {document.title}
        </Link>
      }
      sub={
        <>
          <div>{facts}</div>
          {document.problem !== undefined && <div>{document.problem.message}</div>}
        </>
      }
      end={<DocumentState state={document.state} />}
    />
  );
}
