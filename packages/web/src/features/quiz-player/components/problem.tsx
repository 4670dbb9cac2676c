import { ApiProblem } from "../../../lib/api/problem.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Nothing can be opened: the link is of no quiz, is closed, or the server is out of reach. */
export function CannotOpen({ error, onRetry }: ProblemProps) {
  const words = useMessages(playMessages);
  if (!(error instanceof ApiProblem) || error.problem.status >= 500)
    return (
      <>
        <h1>{words.pageTitle}</h1>
        <Problem error={error} onRetry={onRetry} />
      </>
    );
  const { status, detail } = error.problem;
  // Who came by a link has no account to sign in with.
  const isUnknown = [401, 403, 404].includes(status);
  return (
    <>
      <h1>{words.closedTitle}</h1>
      <p role="alert">{isUnknown ? words.unknownLink : detail}</p>
    </>
  );
}

export function Problem({ error, onRetry }: ProblemProps) {
  const words = useMessages(playMessages);
  const { title, detail } = describeError(error, useMessages(uiMessages));
  return (
    <div className={classes.verdict} role="alert">
      <p>
        <strong>{title}.</strong> {detail}
      </p>
      <button type="button" className={classes.quiet} onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
