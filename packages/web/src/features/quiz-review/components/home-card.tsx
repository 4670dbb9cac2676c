import { Link } from "@tanstack/react-router";
import { flatten } from "../../../lib/api/pages.ts";
import { useQuestionFacets } from "../../../lib/api/question-facets.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { useWaitingDrafts } from "../api/drafts.ts";
import { quizReviewMessages } from "../messages.ts";

/** The quiz assistant in a few lines, on the page of the morning: what waits, what is doubtful, what there is. */
export function QuizCard() {
  const words = useMessages(quizReviewMessages);
  const drafts = useWaitingDrafts(undefined);
  const facets = useQuestionFacets({});
  const waiting = flatten(drafts.data).length;
  const count = (name: "status" | "source_state", ...values: readonly string[]) =>
    (facets.data?.[name] ?? [])
      .filter(({ value }) => values.includes(value))
      .reduce((sum, one) => sum + one.count, 0);
  const doubtful = count("source_state", "changed", "gone");
  return (
    <Card title={words.quiz}>
      <Rows label={words.quiz}>
        <Row
          title={
            <Link to={waiting > 0 ? "/quiz/review" : "/quiz/generate"} className={rowLinkClass}>
              {waiting > 0 ? words.homeWaiting(waiting, drafts.hasNextPage) : words.generate}
            </Link>
          }
        />
        {doubtful > 0 && (
          <Row
            title={
              <Link to="/quiz/bank" search={{ source_state: "doubtful" }} className={rowLinkClass}>
                {words.homeDoubtful(doubtful)}
              </Link>
            }
          />
        )}
        <Row
          title={
            <Link to="/quiz/bank" className={rowLinkClass}>
              {words.homeBank(count("status", "accepted"))}
            </Link>
          }
        />
      </Rows>
    </Card>
  );
}
