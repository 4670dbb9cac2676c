import type { Clock } from "@souffleur/kernel";
import type { z } from "zod";
import type { AttemptView, Sight } from "../../../application/taking/view-attempt.ts";
import type { Asked, AskedItem, Attempt } from "../../../domain/taking/attempt.ts";
import type { SeveralPolicy } from "../../../domain/taking/quiz.ts";
import { keyOf, type Response, scoreResponse } from "../../../domain/taking/score-response.ts";
import type { attemptOutput, reviewedOutput, shownOutput } from "./play-schemas.ts";

type Placed = Pick<AskedItem, "position" | "order">;

/** Before it is answered: whatever says what is right stays behind. */
export function presentShown(
  { position, order }: Placed,
  { questionId, content }: Asked,
  withHint: boolean,
): z.input<typeof shownOutput> {
  const { kind, language, stem, options, hint } = content;
  return {
    question_id: questionId,
    ...{ position, kind, language, stem },
    options: order.map((place) => options[place]?.text ?? ""),
    ...(withHint && hint !== undefined && { hint }),
  };
}

/** Once it may be told: what was answered, what is right, and why. */
export function presentReviewed(
  item: Placed & Pick<AskedItem, "response">,
  asked: Asked,
  several: SeveralPolicy,
): z.input<typeof reviewedOutput> {
  const { content } = asked;
  const { order, response = { kind: "skipped" } } = item;
  const key = keyOf(content);
  const { score, isRight } = scoreResponse(content, response, several);
  const chosen = response.kind === "options" ? response.chosen : [];
  const { explanation, source } = content;
  return {
    ...presentShown(item, asked, false),
    ...(item.response !== undefined && { response: asShown(item.response, order) }),
    score,
    is_right: isRight,
    right: key.options.map((place) => order.indexOf(place)).sort((a, b) => a - b),
    right_texts: [...key.texts],
    feedback: chosen.flatMap((place) => content.options[place]?.feedback ?? []),
    ...(explanation !== undefined && { explanation }),
    ...(source !== undefined && {
      source: {
        document_title: source.documentTitle,
        ...(source.page !== undefined && { page: source.page }),
        quote: source.quote,
      },
    }),
  };
}

function asShown(response: Response, order: readonly number[]) {
  if (response.kind !== "options") return response;
  const chosen = response.chosen.map((place) => order.indexOf(place)).sort((a, b) => a - b);
  return { kind: response.kind, chosen };
}

export function presentAttempt(
  attempt: Attempt,
  sight: Sight,
  { title, clock }: { readonly title: string; readonly clock: Clock },
): z.input<typeof attemptOutput> {
  const { finishedAt, ending, deadline } = attempt;
  const isOver = finishedAt !== undefined;
  const left = deadline === undefined ? 0 : Date.parse(deadline) - clock.millis();
  return {
    id: attempt.id,
    share_id: attempt.shareId,
    title,
    mode: attempt.mode,
    state: isOver ? "over" : "running",
    ...(ending !== undefined && { ending }),
    count: attempt.count,
    answered: attempt.answered,
    ...(deadline !== undefined && !isOver && { remaining_seconds: Math.max(0, Math.ceil(left / 1_000)) }),
    started_at: attempt.startedAt,
    ...(isOver && { finished_at: finishedAt }),
    ...(sight.score && { score: attempt.score }),
    tells_answers: sight.answers,
  };
}

export function presentView(
  { attempt, sight, next }: AttemptView,
  named: { readonly title: string; readonly clock: Clock },
): z.input<typeof attemptOutput> {
  const withHint = attempt.mode === "practice";
  return {
    ...presentAttempt(attempt, sight, named),
    ...(next !== undefined && { next: presentShown(next.item, next.asked, withHint) }),
  };
}
