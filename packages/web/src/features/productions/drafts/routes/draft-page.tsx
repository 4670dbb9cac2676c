import { Alert, Button } from "@mantine/core";
import {
  IconArrowBackUp,
  IconCheck,
  IconGitCompare,
  IconInfoCircle,
  IconTrash,
  IconX,
} from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { isStale } from "../../../../lib/api/problem.ts";
import { useHasRole } from "../../../../lib/api/session.ts";
import type { Draft } from "../../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../../lib/keyboard/shortcuts.ts";
import { Confidence } from "../../../../ui/confidence.tsx";
import { FormError } from "../../../../ui/form-error.tsx";
import { Page } from "../../../../ui/page.tsx";
import { isWaiting } from "../../../../ui/proposal-state.ts";
import { StaleNotice } from "../../../../ui/stale-notice.tsx";
import { useFailureNotice, useUndo } from "../../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../../ui/waiting-page.tsx";
import { decideDraft, useDraft, useRefreshDrafts, useRemoveDraft, type Verb } from "../api/drafts.ts";
import { AssignmentsCard } from "../components/assignments-card.tsx";
import { ChangesCard } from "../components/change-list.tsx";
import classes from "../components/draft.module.css";
import { DraftFigures } from "../components/draft-figures.tsx";
import { DraftState, useDraftName } from "../components/draft-row.tsx";
import { EmptyPostsCard } from "../components/empty-posts-card.tsx";
import { ScoreCard } from "../components/score-card.tsx";
import { draftMessages } from "../messages.ts";

/** Decides and offers the way back. */
function useDecideDraft(draft: Draft) {
  const words = useMessages(draftMessages);
  const name = useDraftName()(draft);
  const refresh = useRefreshDrafts();
  const { done } = useUndo();
  return useMutation({
    mutationFn: (verb: Verb) => decideDraft(verb, draft.id, draft.version),
    onSuccess: async (decided, verb) => {
      await refresh();
      if (verb === "restore") return;
      done(verb === "accept" ? words.acceptedToast(name) : words.rejectedToast(name), async () => {
        await decideDraft("restore", decided.id, decided.version);
        await refresh();
      });
    },
  });
}

function RemoveButton({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  const name = useDraftName()(draft);
  const navigate = useNavigate();
  const { mutation, takeBack } = useRemoveDraft();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const remove = () =>
    mutation.mutate(draft, {
      onSuccess: () => {
        done(words.removedToast(name), () => takeBack(draft.id));
        const params = { productionId: draft.production_id };
        void navigate({ to: "/productions/$productionId/drafts", params });
      },
      onError: tellFailure,
    });
  return (
    <Button
      variant="default"
      leftSection={<IconTrash size={17} aria-hidden />}
      loading={mutation.isPending}
      onClick={remove}
    >
      {words.remove}
    </Button>
  );
}

interface ActionsProps {
  readonly draft: Draft;
  readonly decide: ReturnType<typeof useDecideDraft>;
}

function OpenActions({ decide }: ActionsProps) {
  const words = useMessages(draftMessages);
  useShortcuts(words.drafts, [
    { combo: "a", label: words.accept, run: () => decide.mutate("accept") },
    { combo: "r", label: words.reject, run: () => decide.mutate("reject") },
  ]);
  return (
    <>
      <Button
        leftSection={<IconCheck size={17} aria-hidden />}
        loading={decide.isPending}
        onClick={() => decide.mutate("accept")}
      >
        {words.accept}
      </Button>
      <Button
        variant="default"
        leftSection={<IconX size={17} aria-hidden />}
        onClick={() => decide.mutate("reject")}
      >
        {words.reject}
      </Button>
    </>
  );
}

function Actions({ draft, decide }: ActionsProps) {
  const words = useMessages(draftMessages);
  return (
    <>
      {isWaiting(draft) ? (
        <OpenActions draft={draft} decide={decide} />
      ) : (
        draft.state !== "superseded" && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={17} aria-hidden />}
            onClick={() => decide.mutate("restore")}
          >
            {words.restore}
          </Button>
        )
      )}
      <Button
        component={Link}
        to={`/productions/${draft.production_id}/drafts/compare?left=current&right=${draft.id}`}
        variant="default"
        leftSection={<IconGitCompare size={17} aria-hidden />}
      >
        {words.compare}
      </Button>
      {isWaiting(draft) && <RemoveButton draft={draft} />}
    </>
  );
}

function Lead({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  const format = useFormat();
  const { decided_at, decided_by = "" } = draft;
  return (
    <>
      <DraftState draft={draft} /> {isWaiting(draft) && <Confidence value={draft.confidence} />}{" "}
      {decided_at !== undefined &&
        words.decidedBy(decided_by, format.relative(decided_at)).replace(/^, /, "")}
    </>
  );
}

function Notices({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  return (
    <>
      {draft.facts_changed && isWaiting(draft) && (
        <Alert color="lamp" mb="md" icon={<IconInfoCircle size={18} aria-hidden />}>
          {words.factsChanged}
        </Alert>
      )}
      {draft.problems.length > 0 && (
        <Alert
          color="brick"
          mb="md"
          title={words.problemsTitle}
          icon={<IconInfoCircle size={18} aria-hidden />}
        >
          <ul>
            {draft.problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

function DraftView({ draft }: { readonly draft: Draft }) {
  const words = useMessages(draftMessages);
  const format = useFormat();
  const mayWrite = useHasRole("planning:editor");
  const decide = useDecideDraft(draft);
  const { refetch } = useDraft(draft.id);
  const { engine } = draft;
  return (
    <Page
      title={useDraftName()(draft)}
      lead={<Lead draft={draft} />}
      back={{
        to: "/productions/$productionId/drafts",
        params: { productionId: draft.production_id },
        label: words.drafts,
      }}
      actions={mayWrite && <Actions draft={draft} decide={decide} />}
    >
      <div className={classes.notice}>
        {isStale(decide.error) ? (
          <StaleNotice subjectId={draft.id} onReload={() => void refetch()} />
        ) : (
          <FormError error={decide.error} />
        )}
      </div>
      <Notices draft={draft} />
      <DraftFigures draft={draft} />
      <EmptyPostsCard draft={draft} />
      <ChangesCard draft={draft} />
      <AssignmentsCard draft={draft} />
      <ScoreCard score={draft.score} />
      <p>{words.engine(`${engine.name} ${engine.version}`, engine.seed, format.number(draft.iterations))}</p>
    </Page>
  );
}

export function DraftPage() {
  const words = useMessages(draftMessages);
  const { productionId, draftId } = useParams({ from: "/shell/productions/$productionId/drafts/$draftId" });
  const query = useDraft(draftId);
  if (query.data !== undefined) return <DraftView draft={query.data} />;
  const back = {
    to: "/productions/$productionId/drafts",
    params: { productionId },
    label: words.drafts,
  } as const;
  return <WaitingPage title={words.drafts} back={back} query={query} />;
}
