import { Button } from "@mantine/core";
import { IconCheck, IconPencil, IconRefresh, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { QuestionDraft } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Confidence } from "../../../ui/confidence.tsx";
import { Card } from "../../../ui/page.tsx";
import { Findings } from "../../../ui/questions/findings.tsx";
import { PassageCard } from "../../../ui/questions/passage-card.tsx";
import { usePassageText } from "../../../ui/questions/passage-text.ts";
import { QuestionView } from "../../../ui/questions/question-view.tsx";
import shared from "../../../ui/questions/questions.module.css";
import { Keys } from "../../../ui/tag.tsx";
import { quizReviewMessages } from "../messages.ts";
import classes from "./quiz-review.module.css";
import type { useDraftReview } from "./use-draft-review.ts";

type Review = ReturnType<typeof useDraftReview>;

/** One draft beside its passage, with what is said of it and what can be done. */
export function ReviewDraft({ review, mayDecide }: { readonly review: Review; readonly mayDecide: boolean }) {
  const words = useMessages(quizReviewMessages);
  const { current, content, spares, following } = review;
  const top = useAttention(current?.id);
  // Read before it is its turn: the next question comes with its passage.
  usePassageText(following?.content.source);
  if (current === undefined || content === undefined) return null;
  const maySwap = mayDecide && spares.length > 0;
  return (
    <>
      <div ref={top} tabIndex={-1} className={`${shared.columns} ${classes.draft}`}>
        <div className={shared.column}>
          <Card padded aside={<Confidence value={current.confidence} />} title={words.stem}>
            {current.findings.length > 0 && (
              <div className={classes.flags}>
                <Findings findings={current.findings} />
              </div>
            )}
            <QuestionView content={content} onSwap={maySwap ? review.swap : undefined} />
            {maySwap && <Spares spares={spares} isSwapped={review.isSwapped} language={content.language} />}
          </Card>
        </div>
        <div className={shared.column}>
          {current.content.source !== undefined && (
            <PassageCard source={current.content.source} state={current.source_state} />
          )}
          <Card title={words.reasons} padded>
            <Reasons draft={current} />
            {current.findings.length === 0 && <Findings findings={[]} />}
          </Card>
        </div>
      </div>
      {mayDecide && <Actions review={review} />}
    </>
  );
}

/** The next question begins at the top, and has the focus where what had it went with the one before. */
function useAttention(id: string | undefined) {
  const top = useRef<HTMLDivElement>(null);
  const last = useRef(id);
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    const element = top.current;
    if (element === null) return;
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
    const isDialogOpen = document.querySelector("[role=dialog]") !== null;
    if (!isDialogOpen && document.activeElement === document.body) element.focus({ preventScroll: true });
  }, [id]);
  return top;
}

interface SparesProps {
  readonly spares: readonly string[];
  readonly isSwapped: boolean;
  readonly language: string;
}

/** The other wrong answers, in the order in which they come. */
function Spares({ spares, isSwapped, language }: SparesProps) {
  const words = useMessages(quizReviewMessages);
  return (
    <div className={shared.part}>
      <h3>{words.spares}</h3>
      <p lang={language}>{spares.join(" · ")}</p>
      <p className={shared.soft}>{isSwapped ? words.swapped : words.swapHint}</p>
    </div>
  );
}

function Reasons({ draft }: { readonly draft: QuestionDraft }) {
  const words = useMessages(quizReviewMessages);
  const { author, method, healed, reasons } = draft;
  const made = words.madeBy(words.makers[author] ?? author, words.methods[method] ?? method);
  return (
    <div className={classes.why}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className={shared.soft}>
        {made}
        {healed > 0 && `, ${words.healedTimes(healed)}`}
      </p>
    </div>
  );
}

function Actions({ review }: { readonly review: Review }) {
  const words = useMessages(quizReviewMessages);
  const keys = (combo: string) => <Keys combo={combo} hidden />;
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconCheck size={17} aria-hidden />}
        rightSection={keys("a")}
        onClick={review.accept}
      >
        {words.accept}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPencil size={17} aria-hidden />}
        rightSection={keys("e")}
        onClick={review.openEdit}
      >
        {words.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconRefresh size={17} aria-hidden />}
        rightSection={keys("r")}
        loading={review.isAsking}
        onClick={review.again}
      >
        {words.again}
      </Button>
      <Button
        variant="default"
        leftSection={<IconX size={17} aria-hidden />}
        rightSection={keys("x")}
        onClick={review.openReject}
      >
        {words.reject}
      </Button>
      <Button variant="subtle" rightSection={keys("j")} onClick={review.next}>
        {words.skip}
      </Button>
    </div>
  );
}
