import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../../../lib/review.ts";
import { ErrorState, SkeletonRows } from "../../../../ui/states.tsx";
import { decideDraft, useDraft } from "../api/drafts.ts";
import { draftMessages } from "../messages.ts";
import { ChangeTallies } from "./change-list.tsx";
import { DraftFigures } from "./draft-figures.tsx";

function ToDraft({ id, productionId }: { readonly id: string; readonly productionId: string }) {
  const words = useMessages(draftMessages);
  return (
    <Button component={Link} to={`/productions/${productionId}/drafts/${id}`} variant="default">
      {words.toDraft}
    </Button>
  );
}

/** What the inbox shows of a draft: its figures and the way to the whole of it. */
function DraftDetail({ id }: { readonly id: string }) {
  const query = useDraft(id);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={2} />;
  const draft = query.data;
  return (
    <>
      <DraftFigures draft={draft} />
      <ChangeTallies changes={draft.changes} />
      <ToDraft id={id} productionId={draft.production_id} />
    </>
  );
}

/** A draft is too large to be changed in the inbox. */
function DraftEditor({ id }: { readonly id: string }) {
  const words = useMessages(draftMessages);
  const { data } = useDraft(id);
  return (
    <>
      <p>{words.openToEdit}</p>
      {data !== undefined && <ToDraft id={id} productionId={data.production_id} />}
    </>
  );
}

/** How the inbox shows drafts and what deciding about them means. */
export const draftReviewer: Reviewer = {
  kind: "planning.production-proposal",
  Detail: DraftDetail,
  Editor: DraftEditor,
  accept: (id, version) => decideDraft("accept", id, version),
  reject: (id, version) => decideDraft("reject", id, version),
  restore: (id, version) => decideDraft("restore", id, version),
};
