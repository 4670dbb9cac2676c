import { Button } from "@mantine/core";
import { IconPencil, IconTrash, IconUsers } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Shift } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { startOfWeek } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { shifts } from "../api/shifts.ts";
import { AnswersCard } from "../components/answers-card.tsx";
import { ShiftCard } from "../components/shift-card.tsx";
import { ShiftForm } from "../components/shift-form.tsx";
import { TeamEditor } from "../components/team-editor.tsx";
import { productionMessages } from "../messages.ts";

function useRemoval(shift: Shift) {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const removal = shifts.useRemoval();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const { production_id: productionId, day } = shift;
  return () =>
    removal.mutate(shift, {
      onSuccess: () => {
        done(words.removed(shift.title), () => removal.takeBack(shift.id));
        const search = { week: startOfWeek(day) };
        void navigate({ to: "/productions/$productionId", params: { productionId }, search });
      },
      onError: tellFailure,
    });
}

/** Looked at, changed as a whole, or staffed. */
type Mode = "look" | "edit" | "team";

interface ActionsProps {
  readonly shift: Shift;
  readonly onMode: (mode: Mode) => void;
}

function Actions({ shift, onMode }: ActionsProps) {
  const words = useMessages(productionMessages);
  const remove = useRemoval(shift);
  useShortcuts(shift.title, [
    { combo: "w", label: words.whoWorks, run: () => onMode("team") },
    { combo: "e", label: words.edit, run: () => onMode("edit") },
  ]);
  return (
    <>
      {shift.start !== undefined && (
        <Button leftSection={<IconUsers size={17} aria-hidden />} onClick={() => onMode("team")}>
          {words.whoWorks}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPencil size={17} aria-hidden />}
        onClick={() => onMode("edit")}
      >
        {words.edit}
      </Button>
      <Button variant="default" leftSection={<IconTrash size={17} aria-hidden />} onClick={remove}>
        {words.remove}
      </Button>
    </>
  );
}

interface ContentProps {
  readonly shift: Shift;
  readonly mode: Mode;
  readonly onSaved: (shift: Shift) => void;
  readonly onCancel: () => void;
}

function Content({ mode, shift, ...rest }: ContentProps) {
  const words = useMessages(productionMessages);
  // Reloading after somebody else's change starts the form afresh from what is there now.
  if (mode === "edit") return <ShiftForm key={shift.version} shift={shift} {...rest} />;
  if (mode === "team") return <TeamEditor shift={shift} {...rest} />;
  return (
    <>
      <Card title={words.whoWorks}>
        <ShiftCard shift={shift} />
      </Card>
      <AnswersCard shiftId={shift.id} />
    </>
  );
}

export function ShiftPage() {
  const words = useMessages(productionMessages);
  const format = useFormat();
  const { shiftId } = useParams({ from: "/shell/shifts/$shiftId" });
  const mayWrite = useHasRole("planning:editor");
  const query = shifts.useOne(shiftId);
  const [mode, setMode] = useState<Mode>("look");
  const { done } = useUndo();
  if (query.data === undefined) return <WaitingPage title={words.plan} query={query} />;
  const shift = query.data;
  const saved = ({ id, title }: Shift) => {
    setMode("look");
    done(words.saved(title), async () => {
      await undoLastChange(id);
      await query.refetch();
    });
  };
  return (
    <Page
      title={mode === "edit" ? words.editTitle(shift.title) : shift.title}
      lead={format.longDay(shift.day)}
      back={{
        to: "/productions/$productionId",
        params: { productionId: shift.production_id },
        label: words.plan,
      }}
      actions={mayWrite && mode === "look" && <Actions shift={shift} onMode={setMode} />}
    >
      <Content shift={shift} mode={mode} onSaved={saved} onCancel={() => setMode("look")} />
    </Page>
  );
}
