import { Link } from "@tanstack/react-router";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../lib/review.ts";
import { ErrorState, SkeletonRows } from "../../ui/states.tsx";
import { decideMatch } from "./api/decide-match.ts";
import { readMatch, useMatch } from "./api/match-groups.ts";
import { CandidateFacts } from "./components/candidate-facts.tsx";
import classes from "./components/matches.module.css";
import { Poster } from "./components/poster.tsx";
import { libraryMatchesMessages } from "./messages.ts";

/** The best candidate; the others are on the page of the files that wait. */
function MatchDetail({ id }: { readonly id: string }) {
  const words = useMessages(libraryMatchesMessages);
  const query = useMatch(id);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={2} />;
  const [best] = query.data.candidates;
  return (
    <div className={classes.inInbox}>
      {best === undefined ? (
        <p className={classes.nothing}>{words.none}</p>
      ) : (
        <div className={classes.result}>
          <Poster candidate={best} matchId={id} />
          <CandidateFacts candidate={best} />
        </div>
      )}
      <Link to="/library/matches">{words.open}</Link>
    </div>
  );
}

function MatchEditor() {
  const words = useMessages(libraryMatchesMessages);
  return (
    <p className={classes.inInbox}>
      {words.notHere} <Link to="/library/matches">{words.open}</Link>
    </p>
  );
}

/** How the inbox shows files nobody is sure of, and what deciding about them means. */
export const matchReviewer: Reviewer = {
  kind: "library.match",
  Detail: MatchDetail,
  Editor: MatchEditor,
  accept: async (id, version) => {
    const [best] = (await readMatch(id)).candidates;
    return decideMatch("accept", { id, version }, { candidate_id: best?.id ?? "none" });
  },
  reject: (id, version) => decideMatch("reject", { id, version }),
  restore: (id, version) => decideMatch("restore", { id, version }),
};
