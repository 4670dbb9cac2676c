import type { ReactNode } from "react";
import type { QuizPassage } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { quizDocumentsMessages } from "../messages.ts";
import classes from "./documents.module.css";

const ASKED: readonly QuizPassage["kind"][] = ["body", "definitions", "summary"];

/** One passage: where it stands, what it is, its words. */
export function PassageItem({ passage }: { readonly passage: QuizPassage }) {
  const words = useMessages(quizDocumentsMessages);
  const { headings, kind, page, last_page, language, text, emphasized } = passage;
  const isAsked = ASKED.includes(kind);
  return (
    <li className={classes.passage} id={`passage-${passage.position}`}>
      <p className={classes.place}>
        {headings.length > 0 && <span>{headings.join(" › ")}</span>}
        {page !== undefined && <span>{words.page(page, last_page ?? page)}</span>}
        {kind !== "body" && <Tag tone={isAsked ? "sage" : "neutral"}>{words.kinds[kind]}</Tag>}
        {!isAsked && <span>{words.notAsked}</span>}
      </p>
      <p className={classes.words} lang={language} dir="auto">
        {withEmphasis(text, emphasized)}
      </p>
    </li>
  );
}

/** What the document sets off is set off here too, wherever it stands. */
function withEmphasis(text: string, emphasized: readonly string[]): readonly ReactNode[] {
  const parts = emphasized
    .filter((words) => words.length > 2)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (parts.length === 0) return [text];
  const pieces = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${parts.join("|")})(?![\\p{L}\\p{N}])`, "u"));
  let at = 0;
  return pieces.map((piece, index) => {
    const key = at;
    at += piece.length;
    return index % 2 === 1 ? <strong key={key}>{piece}</strong> : piece;
  });
}
