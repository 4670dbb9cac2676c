import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconPencil, IconX } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { PlanningProposal } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Confidence } from "../../../ui/confidence.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { isWaiting } from "../../../ui/proposal-state.ts";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useProposal } from "../api/get-proposal.ts";
import { useDecide } from "../api/use-decide.ts";
import { ProposalContent } from "../components/proposal-detail.tsx";
import { ProposalEditor } from "../components/proposal-editor.tsx";
import { StateTag } from "../components/proposal-row.tsx";
import { planningMessages } from "../messages.ts";

interface DecisionProps {
  readonly proposal: PlanningProposal;
  readonly decide: ReturnType<typeof useDecide>;
  readonly onEdit: () => void;
}

function OpenActions({ proposal, decide, onEdit }: DecisionProps) {
  const words = useMessages(planningMessages);
  const tellFailure = useFailureNotice();
  const run = (verb: "accept" | "reject") =>
    decide.mutate({ verb, proposal }, { onError: (error) => isStale(error) || tellFailure(error) });
  useShortcuts(words.proposals, [
    { combo: "a", label: words.accept, run: () => run("accept") },
    { combo: "e", label: words.edit, run: onEdit },
    { combo: "r", label: words.reject, run: () => run("reject") },
  ]);
  return (
    <>
      <Button leftSection={<IconCheck size={17} aria-hidden />} onClick={() => run("accept")}>
        {words.accept}
      </Button>
      <Button variant="default" leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button variant="default" leftSection={<IconX size={17} aria-hidden />} onClick={() => run("reject")}>
        {words.reject}
      </Button>
    </>
  );
}

function DecidedActions({ proposal, decide }: Omit<DecisionProps, "onEdit">) {
  const words = useMessages(planningMessages);
  const tellFailure = useFailureNotice();
  if (proposal.state === "superseded") return null;
  return (
    <>
      {proposal.planning_id !== undefined && (
        <Button component={Link} to={`/plannings/${proposal.planning_id}`}>
          {words.toPlanning}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={17} aria-hidden />}
        onClick={() => decide.mutate({ verb: "restore", proposal }, { onError: tellFailure })}
      >
        {words.restore}
      </Button>
    </>
  );
}

function ProposalView({ proposal }: { readonly proposal: PlanningProposal }) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const mayWrite = useHasRole("planning:editor");
  const decide = useDecide();
  const { refetch } = useProposal(proposal.id);
  const [isEditing, setEditing] = useState(false);
  const { decided_at, decided_by } = proposal;
  const actions = isWaiting(proposal) ? (
    <OpenActions proposal={proposal} decide={decide} onEdit={() => setEditing(true)} />
  ) : (
    <DecidedActions proposal={proposal} decide={decide} />
  );
  return (
    <Page
      title={format.longDay(proposal.event_date)}
      lead={
        <>
          <StateTag state={proposal.state} /> <Confidence value={proposal.confidence} />{" "}
          {decided_at !== undefined &&
            words.decidedBy(decided_by ?? "", format.relative(decided_at)).replace(/^, /, "")}
        </>
      }
      back={{ to: "/proposals", label: words.proposals }}
      actions={mayWrite && !isEditing && actions}
    >
      {isStale(decide.error) && <StaleNotice subjectId={proposal.id} onReload={() => void refetch()} />}
      <Card title={words.assignments}>
        {isEditing ? (
          <ProposalEditor id={proposal.id} onDone={() => setEditing(false)} />
        ) : (
          <ProposalContent proposal={proposal} />
        )}
      </Card>
    </Page>
  );
}

export function ProposalPage() {
  const words = useMessages(planningMessages);
  const { proposalId } = useParams({ from: "/shell/proposals/$proposalId" });
  const query = useProposal(proposalId);
  if (query.data !== undefined) return <ProposalView proposal={query.data} />;
  return (
    <WaitingPage
      title={words.proposals}
      back={{ to: "/proposals", label: words.proposals }}
      query={query}
      withAvatar
    />
  );
}
