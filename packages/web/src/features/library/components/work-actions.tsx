import { Button } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Movie, Series } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useDeleteWork } from "../api/works.ts";
import { libraryMessages } from "../messages.ts";
import { EditDialog } from "./edit-dialog.tsx";

interface ActionsProps {
  readonly kind: "movies" | "series";
  readonly work: Movie | Series;
}

/** What an editor can do with a film or a series. */
export function WorkActions({ kind, work }: ActionsProps) {
  const words = useMessages(libraryMessages);
  const navigate = useNavigate();
  const mayWrite = useHasRole("library:editor");
  // As it was when somebody began: what changes meanwhile is said by the server, not overwritten.
  const [edited, setEdited] = useState<Movie | Series>();
  const { mutate, isPending, bringBack } = useDeleteWork(kind, work);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  useShortcuts(work.title, mayWrite ? [{ combo: "e", label: words.edit, run: () => setEdited(work) }] : []);
  if (!mayWrite) return null;
  const remove = () =>
    mutate(undefined, {
      onSuccess: () => {
        done(words.removed(work.title), bringBack);
        void navigate({ to: "/library" });
      },
      onError: tellFailure,
    });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={17} aria-hidden />}
        onClick={() => setEdited(work)}
      >
        {words.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        loading={isPending}
        onClick={remove}
      >
        {words.remove}
      </Button>
      {edited && <EditDialog kind={kind} work={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}
