import { Link } from "@tanstack/react-router";
import type { PlanningProposal, ProposalState } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Confidence } from "../../../ui/confidence.tsx";
import { isWaiting, proposalTones } from "../../../ui/proposal-state.ts";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { DateLeaf, Tag } from "../../../ui/tag.tsx";
import { planningMessages } from "../messages.ts";

export function StateTag({ state }: { readonly state: ProposalState }) {
  const words = useMessages(planningMessages);
  return <Tag tone={proposalTones[state]}>{words.states[state]}</Tag>;
}

export function ProposalRow({ proposal }: { readonly proposal: PlanningProposal }) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const left = proposal.left_out.length;
  const people = words.people(proposal.assignments.length);
  return (
    <Row
      start={<DateLeaf date={proposal.event_date} />}
      title={
        <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }} className={rowLinkClass}>
          {format.longDay(proposal.event_date)}
        </Link>
      }
      sub={left === 0 ? people : `${people} · ${words.leftOut(left)}`}
      end={
        isWaiting(proposal) ? <Confidence value={proposal.confidence} /> : <StateTag state={proposal.state} />
      }
    />
  );
}
