import { IconBulb } from "@tabler/icons-react";
import type { Draft, DraftEmptyPost } from "../../../../lib/api/types.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../../ui/page.tsx";
import { Tag } from "../../../../ui/tag.tsx";
import { useDraftPart } from "../api/drafts.ts";
import { draftMessages } from "../messages.ts";
import classes from "./draft.module.css";
import { DraftLines, PlaceOf } from "./draft-lines.tsx";

function Considered({ post }: { readonly post: DraftEmptyPost }) {
  const words = useMessages(draftMessages);
  const { considered, others } = post;
  const count = considered.length + others.reduce((sum, other) => sum + other.count, 0);
  if (count === 0) return null;
  return (
    <details className={classes.considered}>
      <summary>{words.considered(count)}</summary>
      <ul>
        {considered.map(({ person_id, name, exclusions }) => (
          <li key={person_id}>
            <strong>{name}</strong> {exclusions.map(({ message }) => message).join(" · ")}
          </li>
        ))}
        {others.map(({ count: howMany, reason }) => (
          <li key={reason.code}>
            <strong>{words.others(howMany)}</strong> {reason.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A post nobody takes: proof where there is one, what would help, who was looked at. */
function EmptyPostLine({ post }: { readonly post: DraftEmptyPost }) {
  const words = useMessages(draftMessages);
  const { missing, conflict, relaxations } = post;
  return (
    <li className={classes.line}>
      <PlaceOf place={post} />
      <div>
        <Tag tone="lamp">{words.missing(missing)}</Tag>
        {conflict !== undefined && <p>{conflict.message}</p>}
        {relaxations.length > 0 && (
          <div className={classes.help}>
            <IconBulb size={16} aria-hidden /> <strong>{words.wouldHelp}</strong>
            <ul>
              {relaxations.map(({ kind, message }) => (
                <li key={`${kind} ${message}`}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <Considered post={post} />
      </div>
    </li>
  );
}

export function EmptyPostsCard({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  const query = useDraftPart(draft, "empty-posts");
  if (draft.empty_posts === 0) return null;
  return (
    <Card title={words.emptyTitle} lead={words.emptyLead} aside={<Tag tone="lamp">{draft.empty_posts}</Tag>}>
      <DraftLines query={query} empty={words.nothingEmpty}>
        {(post) => <EmptyPostLine key={`${post.shift_id} ${post.post_id}`} post={post} />}
      </DraftLines>
    </Card>
  );
}
