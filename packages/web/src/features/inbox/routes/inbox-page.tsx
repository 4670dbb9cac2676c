import { Button } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { InboxItem } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import type { Reviewer } from "../../../lib/review.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useDecideItem } from "../api/decide-item.ts";
import { useInbox } from "../api/get-inbox.ts";
import classes from "../components/inbox-card.module.css";
import { InboxCard } from "../components/inbox-card.tsx";
import { neighbourOf, step } from "../inbox-cache.ts";
import { inboxMessages } from "../messages.ts";

interface Attention {
  readonly id?: string | undefined;
  readonly isEditing: boolean;
  readonly byKeyboard: boolean;
}

const NOBODY: Attention = { isEditing: false, byKeyboard: false };

/** Which card has the attention, and what can be done with it by hand or by key. */
function useReview(items: readonly InboxItem[], reviewers: readonly Reviewer[], mayDecide: boolean) {
  const messages = useMessages(inboxMessages);
  const [attention, setAttention] = useState<Attention>(NOBODY);
  const decideItem = useDecideItem();
  const current = items.find((item) => item.id === attention.id) ?? items[0];
  const reviewerOf = (item: InboxItem) => reviewers.find((one) => one.kind === item.kind);
  const move = (by: 1 | -1) =>
    setAttention({ id: step(items, current?.id, by), isEditing: false, byKeyboard: true });
  const decide = (verb: "accept" | "reject", item = current) => {
    const reviewer = item === undefined ? undefined : reviewerOf(item);
    if (item === undefined || reviewer === undefined) return;
    setAttention({ id: neighbourOf(items, item.id), isEditing: false, byKeyboard: true });
    decideItem.mutate({ verb, item, reviewer });
  };
  const edit = () => {
    if (current !== undefined) setAttention({ id: current.id, isEditing: true, byKeyboard: false });
  };
  const moves = [
    { combo: "j", label: messages.next, run: () => move(1) },
    { combo: "k", label: messages.previous, run: () => move(-1) },
  ];
  const decisions = [
    { combo: "a", label: messages.accept, run: () => decide("accept") },
    { combo: "e", label: messages.edit, run: edit },
    { combo: "r", label: messages.reject, run: () => decide("reject") },
  ];
  useShortcuts(messages.title, mayDecide ? [...moves, ...decisions] : moves);
  return { current, attention, setAttention, reviewerOf, decide, edit };
}

function Nothing() {
  const messages = useMessages(inboxMessages);
  const mayWrite = useHasRole("planning:editor");
  return (
    <Card>
      <EmptyState
        icon={<IconChecks size={26} stroke={1.6} aria-hidden />}
        title={messages.emptyTitle}
        actions={
          mayWrite && (
            <Button component={Link} to="/proposals/new" variant="default">
              {messages.propose}
            </Button>
          )
        }
      >
        {messages.empty}
      </EmptyState>
    </Card>
  );
}

/** Each assistant's proposals are its editors' to decide. */
function useMayDecideOn(): (kind: string) => boolean {
  const [mayPlan, mayFile] = [useHasRole("planning:editor"), useHasRole("library:editor")];
  return (kind) => (kind.startsWith("library.") ? mayFile : mayPlan);
}

export function InboxPage({ reviewers }: { readonly reviewers: readonly Reviewer[] }) {
  const messages = useMessages(inboxMessages);
  const mayDecideOn = useMayDecideOn();
  const query = useInbox();
  const items = flatten(query.data);
  const kinds = items.length === 0 ? ["planning.", "library."] : items.map(({ kind }) => kind);
  const mayDecide = kinds.some(mayDecideOn);
  const { current, attention, setAttention, reviewerOf, decide, edit } = useReview(
    items,
    reviewers,
    mayDecide,
  );
  const settle = () => setAttention({ id: current?.id, isEditing: false, byKeyboard: true });
  return (
    <Page title={messages.title} lead={mayDecide ? messages.lead : messages.readOnly}>
      <QueryList query={query} empty={<Nothing />}>
        {(shown) => (
          <ul className={classes.list} aria-label={messages.list}>
            {shown.map((item) => (
              <InboxCard
                key={item.id}
                item={item}
                reviewer={reviewerOf(item)}
                isCurrent={item.id === current?.id}
                isEditing={attention.isEditing && item.id === current?.id}
                mayDecide={mayDecideOn(item.kind)}
                takesFocus={attention.byKeyboard && item.id === current?.id}
                onOpen={() => setAttention({ id: item.id, isEditing: false, byKeyboard: false })}
                onAccept={() => decide("accept", item)}
                onReject={() => decide("reject", item)}
                onEdit={edit}
                onEdited={settle}
              />
            ))}
          </ul>
        )}
      </QueryList>
    </Page>
  );
}
