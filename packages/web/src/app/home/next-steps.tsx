import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useInboxCount } from "../../features/inbox/api/get-inbox.ts";
import { useArtists } from "../../features/planning/api/get-artists.ts";
import { flatten } from "../../lib/api/pages.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { appMessages } from "../messages.ts";
import classes from "./home-page.module.css";

interface StepProps {
  readonly step: number;
  readonly title: string;
  readonly text: string;
  readonly to: "/people/new" | "/proposals/new" | "/inbox";
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly action: string;
}

function Step({ step, title, text, to, isDone, isNext, action }: StepProps) {
  const messages = useMessages(appMessages);
  return (
    <li className={classes.step} data-done={isDone || undefined}>
      <span className={classes.number}>
        <span className="sf-hidden">{isDone ? messages.done : messages.step(step)}</span>
        <span aria-hidden="true">{isDone ? <IconCheck size={19} /> : step}</span>
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {!isDone && (
        <Button component={Link} to={to} variant={isNext ? "filled" : "default"} size="compact-md">
          {action}
        </Button>
      )}
    </li>
  );
}

/** The way through an empty server, in three steps. */
export function NextSteps() {
  const messages = useMessages(appMessages);
  const hasArtists = flatten(useArtists("").data).length > 0;
  const hasProposals = useInboxCount().count > 0;
  return (
    <ol className={classes.steps} aria-label={messages.nextTitle}>
      <Step
        step={1}
        title={messages.nextPeople}
        text={messages.nextPeopleText}
        to="/people/new"
        action={messages.newPerson}
        isDone={hasArtists}
        isNext={!hasArtists}
      />
      <Step
        step={2}
        title={messages.nextPropose}
        text={messages.nextProposeText}
        to="/proposals/new"
        action={messages.propose}
        isDone={hasProposals}
        isNext={hasArtists && !hasProposals}
      />
      <Step
        step={3}
        title={messages.nextDecide}
        text={messages.nextDecideText}
        to="/inbox"
        action={messages.openInbox}
        isDone={false}
        isNext={hasProposals}
      />
    </ol>
  );
}
