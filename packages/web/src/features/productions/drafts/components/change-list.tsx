import { IconArrowRight } from "@tabler/icons-react";
import type { Draft, DraftChange } from "../../../../lib/api/types.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../../ui/page.tsx";
import { Tag, type Tone } from "../../../../ui/tag.tsx";
import { useDraftPart } from "../api/drafts.ts";
import { draftMessages } from "../messages.ts";
import classes from "./draft.module.css";
import { DraftLines, PlaceOf } from "./draft-lines.tsx";

type ChangeKind = DraftChange["kind"];

const TONES: Readonly<Record<ChangeKind, Tone>> = {
  kept: "neutral",
  moved: "dusk",
  replaced: "lamp",
  lost: "brick",
  added: "sage",
};

const KINDS = ["kept", "moved", "replaced", "lost", "added"] as const satisfies readonly ChangeKind[];

/** How many places a draft keeps, moves, replaces, loses, adds. */
export function ChangeTallies({ changes }: { readonly changes: Draft["changes"] }) {
  const words = useMessages(draftMessages);
  return (
    <div className={classes.tallies}>
      {KINDS.filter((kind) => changes[kind] > 0).map((kind) => (
        <Tag key={kind} tone={TONES[kind]}>
          {words.changeKinds[kind](changes[kind])}
        </Tag>
      ))}
    </div>
  );
}

function ChangeLine({ change }: { readonly change: DraftChange }) {
  const words = useMessages(draftMessages);
  const { kind, before, after } = change;
  const isSame = before?.id === after?.id;
  return (
    <li className={classes.line}>
      <PlaceOf place={change} />
      <span className={classes.who}>
        <Tag tone={TONES[kind]}>{words.kindNames[kind]}</Tag>
        {before !== undefined && !isSame && <span className={classes.gone}>{before.name}</span>}
        {before !== undefined && after !== undefined && !isSame && (
          <IconArrowRight size={16} aria-label={words.becomes} role="img" />
        )}
        {after?.name}
      </span>
    </li>
  );
}

function keyOfChange({ kind, shift_id, post_id, before, after }: DraftChange): string {
  return [kind, shift_id, post_id, before?.id, after?.id].join(" ");
}

/** What accepting a draft would do to the plan as it stands. */
export function ChangesCard({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  const query = useDraftPart(draft, "changes");
  return (
    <Card title={words.changesTitle} lead={words.changesLead}>
      <ChangeTallies changes={draft.changes} />
      <DraftLines query={query} empty={words.noChanges}>
        {(change) => <ChangeLine key={keyOfChange(change)} change={change} />}
      </DraftLines>
    </Card>
  );
}
