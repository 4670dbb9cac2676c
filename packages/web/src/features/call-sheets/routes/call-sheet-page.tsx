import { Alert, Button } from "@mantine/core";
import { IconPencil, IconPrinter, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { productions } from "../../../lib/api/references.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { useDeleteThing, useThing } from "../../../lib/api/things.ts";
import type { CallSheet, CallSheetPreview } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useSheetPreview } from "../api/call-sheets.ts";
import classes from "../components/sheet.module.css";
import { SheetContent } from "../components/sheet-content.tsx";
import { SheetForm } from "../components/sheet-form.tsx";
import { IssueCard, VersionsCard } from "../components/version-cards.tsx";
import { callSheetMessages } from "../messages.ts";

function useRemoval(sheet: CallSheet, name: string) {
  const words = useMessages(callSheetMessages);
  const navigate = useNavigate();
  const { mutate, takeBack } = useDeleteThing("call-sheets");
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return () =>
    mutate(sheet, {
      onSuccess: () => {
        done(words.removed(name), () => takeBack(sheet.id));
        const params = { productionId: sheet.production_id };
        void navigate({ to: "/productions/$productionId/call-sheets", params });
      },
      onError: tellFailure,
    });
}

interface SheetProps {
  readonly sheet: CallSheet;
  readonly preview: CallSheetPreview;
}

function Actions({ sheet, name, onEdit }: { sheet: CallSheet; name: string; onEdit: () => void }) {
  const words = useMessages(callSheetMessages);
  const mayWrite = useHasRole("planning:editor");
  const remove = useRemoval(sheet, name);
  useShortcuts(name, mayWrite ? [{ combo: "e", label: words.edit, run: onEdit }] : []);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => window.print()}
      >
        {words.print}
      </Button>
      {mayWrite && (
        <>
          <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
            {words.edit}
          </Button>
          <Button variant="default" leftSection={<IconTrash size={17} aria-hidden />} onClick={remove}>
            {words.remove}
          </Button>
        </>
      )}
    </>
  );
}

function SheetView({ sheet, preview }: SheetProps) {
  const words = useMessages(callSheetMessages);
  const mayWrite = useHasRole("planning:editor");
  return (
    <div className={classes.columns}>
      <Card title={words.preview} padded>
        {preview.unplaced > 0 && (
          <Alert color="lamp" mb="md">
            {words.unplaced(preview.unplaced)}
          </Alert>
        )}
        <SheetContent content={preview.content} />
      </Card>
      <div className={classes.aside}>
        {mayWrite && <IssueCard sheet={sheet} preview={preview} />}
        <VersionsCard sheet={sheet} />
      </div>
    </div>
  );
}

function Loaded({ sheet, preview }: SheetProps) {
  const words = useMessages(callSheetMessages);
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const { done } = useUndo();
  const day = format.longDay(sheet.day);
  const name = preview.content.production_name;
  const params = { productionId: sheet.production_id };
  const back = { to: "/productions/$productionId/call-sheets", params, label: words.title } as const;
  const lead = [words.notFound, name, sheet.title].filter((part) => part !== "").join(" · ");
  return (
    <Page
      title={day}
      lead={lead}
      back={back}
      narrow={isEditing}
      actions={!isEditing && <Actions sheet={sheet} name={day} onEdit={() => setEditing(true)} />}
    >
      {isEditing ? (
        <SheetForm
          key={sheet.version}
          sheet={sheet}
          people={preview.content.people}
          onSaved={(_, takeBack) => {
            setEditing(false);
            done(words.saved(day), takeBack);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <SheetView sheet={sheet} preview={preview} />
      )}
    </Page>
  );
}

function WithPreview({ sheet }: { readonly sheet: CallSheet }) {
  const words = useMessages(callSheetMessages);
  const query = useSheetPreview(sheet);
  const [last, setLast] = useState<CallSheetPreview>();
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  const preview = query.data ?? last;
  const production = productions.useOne(sheet.production_id);
  if (preview === undefined) {
    const params = { productionId: sheet.production_id };
    const label = production.data?.name ?? words.title;
    const back = { to: "/productions/$productionId", params, label } as const;
    return <WaitingPage title={words.notFound} back={back} query={query} />;
  }
  return <Loaded sheet={sheet} preview={preview} />;
}

export function CallSheetPage() {
  const words = useMessages(callSheetMessages);
  const { sheetId } = useParams({ from: "/shell/call-sheets/$sheetId" });
  const query = useThing<CallSheet>("call-sheets", sheetId);
  const back = { to: "/productions", label: words.plan } as const;
  if (query.data === undefined) return <WaitingPage title={words.notFound} back={back} query={query} />;
  return <WithPreview sheet={query.data} />;
}
