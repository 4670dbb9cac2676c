import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash, IconTrashX } from "@tabler/icons-react";
import { useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { TrashItem } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useDeleteForGood } from "../api/empty-trash.ts";
import { useTrash } from "../api/get-trash.ts";
import { TrashRow } from "../components/trash-row.tsx";
import { trashMessages } from "../messages.ts";

type Asked = TrashItem | "all";

function Confirm({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const messages = useMessages(trashMessages);
  const format = useFormat();
  const deleteForGood = useDeleteForGood();
  const tellFailure = useFailureNotice();
  const isAll = asked === "all";
  const confirm = () =>
    deleteForGood.mutate(isAll ? undefined : asked.id, {
      onSuccess: () => {
        if (isAll) notifications.show({ message: messages.emptied(0) });
        onClose();
      },
      onError: tellFailure,
    });
  return (
    <ConfirmDialog
      title={isAll ? messages.confirmTitle : messages.confirmOneTitle(format.label(asked.label))}
      confirmLabel={isAll ? messages.emptyAll : messages.deleteForGood}
      cancelLabel={messages.cancel}
      isPending={deleteForGood.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      {isAll ? messages.confirm : messages.confirmOne}
    </ConfirmDialog>
  );
}

export function TrashPage() {
  const messages = useMessages(trashMessages);
  const mayWrite = useHasRole("planning:editor");
  const isOwner = useHasRole("owner");
  const query = useTrash();
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const isFilled = flatten(query.data).length > 0;
  const emptyButton = isOwner && isFilled && (
    <Button
      variant="default"
      leftSection={<IconTrashX size={18} aria-hidden />}
      onClick={() => setAsked("all")}
    >
      {messages.emptyAll}
    </Button>
  );
  return (
    <Page title={messages.title} lead={messages.lead} actions={emptyButton}>
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState icon={<IconTrash size={26} stroke={1.6} aria-hidden />} title={messages.emptyTitle}>
              {messages.empty}
            </EmptyState>
          }
        >
          {(items) => (
            <Rows label={messages.title}>
              {items.map((item) => (
                <TrashRow key={item.id} item={item} mayWrite={mayWrite} onDelete={setAsked} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
      {asked !== undefined && <Confirm asked={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}
