import { InboxPage } from "../features/inbox/routes/inbox-page.tsx";
import { planningReviewer } from "../features/planning/components/planning-reviewer.tsx";
import { draftReviewer } from "../features/productions/drafts/components/draft-reviewer.tsx";

const reviewers = [planningReviewer, draftReviewer];

/** Introduces the assistants to the inbox. */
export function InboxRoute() {
  return <InboxPage reviewers={reviewers} />;
}
