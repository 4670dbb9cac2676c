import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { PeopleFile, PeoplePreview } from "../../../lib/api/types.ts";
import { base64Of, MOST_BYTES } from "../../../lib/files.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { SkeletonRows } from "../../../ui/states.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useApplyImport, usePreviewImport } from "../api/imports.ts";
import classes from "../components/import.module.css";
import { canBeTaken, ImportPreview } from "../components/import-preview.tsx";
import { type Mapping, MappingFields } from "../components/mapping-fields.tsx";
import { columnTitles } from "../csv-head.ts";
import { importMessages } from "../import-messages.ts";
import { peopleMessages } from "../messages.ts";

/** A file somebody chose, as it is sent again and again while they say what its columns are for. */
interface Chosen {
  readonly name: string;
  readonly file: PeopleFile;
  readonly titles: readonly string[];
}

async function readChosen(file: File): Promise<Chosen> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = /\.(vcf|vcard)$/i.test(file.name) || file.type.includes("vcard") ? "vcard" : "csv";
  return {
    name: file.name,
    file: { format, content_base64: base64Of(bytes) },
    titles: format === "csv" ? columnTitles(bytes) : [],
  };
}

function useWizard() {
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const [mapping, setMapping] = useState<Mapping>({});
  const [lines, setLines] = useState<ReadonlySet<number>>(new Set());
  const [isTooLarge, setTooLarge] = useState(false);
  const preview = usePreviewImport();
  const look = (file: PeopleFile, next: Mapping) => {
    const onSuccess = ({ rows }: PeoplePreview) =>
      setLines(new Set(rows.filter(canBeTaken).map(({ line }) => line)));
    preview.mutate({ ...file, mapping: next }, { onSuccess });
  };
  return {
    chosen,
    mapping,
    lines,
    setLines,
    isTooLarge,
    preview,
    async choose(file: File) {
      setTooLarge(file.size > MOST_BYTES);
      if (file.size > MOST_BYTES) return;
      const next = await readChosen(file);
      setChosen(next);
      setMapping({});
      look(next.file, {});
    },
    map(next: Mapping) {
      setMapping(next);
      if (chosen !== undefined) look(chosen.file, next);
    },
    forget() {
      setChosen(undefined);
      preview.reset();
    },
  };
}

type Wizard = ReturnType<typeof useWizard>;

function ChooseFile({ wizard }: { readonly wizard: Wizard }) {
  const words = useMessages(importMessages);
  return (
    <Card padded>
      <FileDrop
        label={words.choose}
        hint={words.chooseHint}
        accept=".csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard"
        onFile={(file) => void wizard.choose(file)}
      />
      <FormError error={wizard.isTooLarge || null} text={words.tooLarge} />
    </Card>
  );
}

function Apply({ wizard, chosen }: { readonly wizard: Wizard; readonly chosen: Chosen }) {
  const words = useMessages(importMessages);
  const navigate = useNavigate();
  const apply = useApplyImport();
  const { done } = useUndo();
  const { lines, mapping } = wizard;
  const run = () =>
    apply.mutate(
      { ...chosen.file, mapping, lines: [...lines], label: chosen.name.slice(0, 200) },
      {
        onSuccess: (imported) => {
          const { created, updated } = imported;
          done(words.applied(created.length, updated.length), () => apply.takeBack(imported));
          void navigate({ to: "/people" });
        },
      },
    );
  return (
    <div className={classes.actions}>
      <FormError error={apply.error} />
      <FormActions>
        <Button onClick={run} loading={apply.isPending} disabled={lines.size === 0}>
          {words.apply(lines.size)}
        </Button>
        <Button variant="default" onClick={wizard.forget}>
          {words.another}
        </Button>
      </FormActions>
    </div>
  );
}

function LookAtFile({ wizard, chosen }: { readonly wizard: Wizard; readonly chosen: Chosen }) {
  const words = useMessages(importMessages);
  const { preview } = wizard;
  return (
    <>
      <Card padded>
        <div className={classes.file}>
          <strong>{chosen.name}</strong>
          <Button size="compact-md" variant="default" onClick={wizard.forget}>
            {words.another}
          </Button>
        </div>
        <FormError error={preview.error} />
      </Card>
      {chosen.titles.length > 0 && (
        <MappingFields titles={chosen.titles} mapping={wizard.mapping} onChange={wizard.map} />
      )}
      <Card title={words.preview}>
        {preview.isPending && <SkeletonRows />}
        {preview.data !== undefined && (
          <>
            <ImportPreview preview={preview.data} lines={wizard.lines} onLines={wizard.setLines} />
            <Apply wizard={wizard} chosen={chosen} />
          </>
        )}
      </Card>
    </>
  );
}

/** People from a file, in three steps: choose it, look at what it would do, take it. */
export function ImportPage() {
  const words = useMessages(importMessages);
  const people = useMessages(peopleMessages);
  const wizard = useWizard();
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/people", label: people.people }}>
      {wizard.chosen === undefined ? (
        <ChooseFile wizard={wizard} />
      ) : (
        <LookAtFile wizard={wizard} chosen={wizard.chosen} />
      )}
    </Page>
  );
}
