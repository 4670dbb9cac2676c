import { IconUserOff } from "@tabler/icons-react";
import type { PlanningProposal } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useProposal } from "../api/get-proposal.ts";
import { planningMessages } from "../messages.ts";
import { DayTimeline } from "./day-timeline.tsx";
import classes from "./proposal.module.css";

function LeftOutList({ proposal }: { readonly proposal: PlanningProposal }) {
  const words = useMessages(planningMessages);
  if (proposal.left_out.length === 0) return null;
  return (
    <details className={classes.leftOut}>
      <summary>
        <IconUserOff size={17} aria-hidden />
        {words.leftOut(proposal.left_out.length)}
      </summary>
      <ul>
        {proposal.left_out.map(({ artist_id, artist_name, reasons }) => (
          <li key={artist_id}>
            <strong>{artist_name}</strong>
            <span>{reasons.map((reason) => reason.message).join(" ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is proposed for a day, why, and who is not in it and why. */
export function ProposalContent({ proposal }: { readonly proposal: PlanningProposal }) {
  const words = useMessages(planningMessages);
  const { engine } = proposal;
  const lines = proposal.assignments.map(({ artist_id, artist_name, slot, reasons }) => ({
    artistId: artist_id,
    name: artist_name,
    isKnown: true,
    slot,
    reasons,
  }));
  return (
    <div>
      {lines.length === 0 ? (
        <p className={classes.none}>{words.nobodyAssigned}</p>
      ) : (
        <DayTimeline label={words.assignments} lines={lines} />
      )}
      <LeftOutList proposal={proposal} />
      <p className={classes.engine}>{words.engine(engine.name, engine.version, engine.seed)}</p>
    </div>
  );
}

/** The same, read by id: what the inbox shows of a planning. */
export function ProposalDetail({ id }: { readonly id: string }) {
  const query = useProposal(id);
  if (query.data !== undefined) return <ProposalContent proposal={query.data} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <SkeletonRows rows={3} withAvatar />;
}
