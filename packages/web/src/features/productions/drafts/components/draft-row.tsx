import { Link } from "@tanstack/react-router";
import type { Draft } from "../../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Confidence } from "../../../../ui/confidence.tsx";
import { isWaiting, proposalTones } from "../../../../ui/proposal-state.ts";
import { Row, rowLinkClass } from "../../../../ui/rows.tsx";
import { Tag } from "../../../../ui/tag.tsx";
import { draftMessages } from "../messages.ts";

export function DraftState({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  return (
    <>
      <Tag tone={proposalTones[draft.state]}>{words.states[draft.state]}</Tag>{" "}
      {draft.stopped_early && <Tag>{words.stoppedEarly}</Tag>} {draft.is_edited && <Tag>{words.edited}</Tag>}
    </>
  );
}

export function useDraftName() {
  const words = useMessages(draftMessages);
  const format = useFormat();
  return ({ name, from, to }: Pick<Draft, "name" | "from" | "to">) =>
    name ?? words.draftOf(format.period(from, to));
}

/** What two lines can say of a draft. */
function useDraftSummary() {
  const words = useMessages(draftMessages);
  const format = useFormat();
  return ({ filled, seats, cost, changes }: Draft) => {
    const changed = changes.moved + changes.replaced + changes.lost + changes.added;
    return [
      words.filled(filled, seats),
      cost > 0 ? format.money(cost) : undefined,
      changed > 0 ? words.changed(changed) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(" · ");
  };
}

export function DraftRow({ draft }: { readonly draft: Draft }) {
  const format = useFormat();
  const nameOf = useDraftName();
  const summaryOf = useDraftSummary();
  return (
    <Row
      title={
        <Link
          to="/productions/$productionId/drafts/$draftId"
          params={{ productionId: draft.production_id, draftId: draft.id }}
          className={rowLinkClass}
        >
          {nameOf(draft)}
        </Link>
      }
      sub={`${summaryOf(draft)} · ${format.relative(draft.created_at)}`}
      end={isWaiting(draft) ? <Confidence value={draft.confidence} /> : <DraftState draft={draft} />}
    />
  );
}
