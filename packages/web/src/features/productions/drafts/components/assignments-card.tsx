import { IconPin } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Draft, DraftAssignment } from "../../../../lib/api/types.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../../ui/page.tsx";
import { useDraftPart } from "../api/drafts.ts";
import { draftMessages } from "../messages.ts";
import classes from "./draft.module.css";
import { DraftLines, PlaceOf } from "./draft-lines.tsx";

function AssignmentLine({ assignment }: { readonly assignment: DraftAssignment }) {
  const words = useMessages(draftMessages);
  const { person_id: personId, person_name, pinned, reasons } = assignment;
  return (
    <li className={classes.line}>
      <PlaceOf place={assignment} />
      <div>
        <span className={classes.who}>
          <Link to="/people/$personId" params={{ personId }}>
            {person_name}
          </Link>
          {pinned && <IconPin size={15} aria-label={words.pinned} role="img" />}
        </span>
        <ul className={classes.reasons}>
          {reasons.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

export function AssignmentsCard({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  const query = useDraftPart(draft, "assignments");
  return (
    <Card title={words.assignmentsTitle} lead={words.assignmentsLead}>
      <DraftLines query={query} empty={words.noAssignments}>
        {(one) => <AssignmentLine key={`${one.shift_id} ${one.post_id} ${one.person_id}`} assignment={one} />}
      </DraftLines>
    </Card>
  );
}
