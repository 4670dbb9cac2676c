import { InboxPage } from "../features/inbox/routes/inbox-page.tsx";
import { matchReviewer } from "../features/library-matches/match-reviewer.tsx";
import { transferReviewer } from "../features/library-transfers/transfer-reviewer.tsx";
import { planningReviewer } from "../features/planning/components/planning-reviewer.tsx";
import { draftReviewer } from "../features/productions/drafts/components/draft-reviewer.tsx";
import { sceneOrderReviewer } from "../features/productions/scenes/scene-order-reviewer.tsx";
import { doubtfulQuestionReviewer } from "../features/quiz-bank/doubtful-question-reviewer.tsx";
import { questionDraftReviewer } from "../features/quiz-review/draft-reviewer.tsx";

const reviewers = [
  planningReviewer,
  draftReviewer,
  sceneOrderReviewer,
  matchReviewer,
  transferReviewer,
  questionDraftReviewer,
  doubtfulQuestionReviewer,
];

/** Introduces the assistants to the inbox. */
export function InboxRoute() {
  return <InboxPage reviewers={reviewers} />;
}
