import { Alert, Button, Checkbox } from "@mantine/core";
import { IconAlertTriangle, IconUserOff } from "@tabler/icons-react";
import { useState } from "react";
import type { PeoplePreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { importMessages } from "../import-messages.ts";
import classes from "./import.module.css";

type PreviewRow = PeoplePreview["rows"][number];

const TONES = { create: "sage", update: "dusk", same: "neutral", refused: "brick" } as const;
const ACTIONS = ["create", "update", "same", "refused"] as const;
const STEP = 100;

export function canBeTaken({ action }: PreviewRow): boolean {
  return action === "create" || action === "update";
}

function Problems({ problems }: Pick<PeoplePreview, "problems">) {
  const words = useMessages(importMessages);
  if (problems.length === 0) return null;
  return (
    <Alert
      color="lamp"
      title={words.problems}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      className={classes.problems}
    >
      <ul>
        {problems.slice(0, STEP).map(({ line, code, message }) => (
          <li key={`${line} ${code} ${message}`}>
            {words.line(line)} : {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function RowDetails({ row }: { readonly row: PreviewRow }) {
  const words = useMessages(importMessages);
  const fields: Readonly<Record<string, string>> = { ...words.fields, ...words.changes };
  const changed = row.changes.map((field) => (fields[field] ?? field).toLocaleLowerCase());
  return (
    <>
      {[words.line(row.line), ...changed].join(" · ")}
      {row.problems.map(({ code, message }) => (
        <div key={`${code} ${message}`} className={classes.remark}>
          {message}
        </div>
      ))}
    </>
  );
}

interface ImportPreviewProps {
  readonly preview: PeoplePreview;
  readonly lines: ReadonlySet<number>;
  readonly onLines: (lines: ReadonlySet<number>) => void;
}

/** What each row of the file would do, and which rows to take. */
export function ImportPreview({ preview, lines, onLines }: ImportPreviewProps) {
  const words = useMessages(importMessages);
  const [shown, setShown] = useState(STEP);
  const { rows, counts, problems } = preview;
  const hidden = rows.length - shown;
  const toggle = (line: number) => {
    const next = new Set(lines);
    if (!next.delete(line)) next.add(line);
    onLines(next);
  };
  return (
    <>
      <div className={classes.bar} role="status">
        {ACTIONS.filter((action) => counts[action] > 0).map((action) => (
          <Tag key={action} tone={TONES[action]}>
            {words.counts[action](counts[action])}
          </Tag>
        ))}
        <span className={classes.spring} />
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onLines(new Set(rows.filter(canBeTaken).map(({ line }) => line)))}
        >
          {words.takeAll}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => onLines(new Set())}>
          {words.takeNone}
        </Button>
      </div>
      <Problems problems={problems} />
      {rows.length === 0 && (
        <EmptyState icon={<IconUserOff size={26} stroke={1.6} aria-hidden />} title={words.nobody} />
      )}
      <Rows label={words.preview}>
        {rows.slice(0, shown).map((row) => (
          <Row
            key={row.line}
            start={
              <Checkbox
                aria-label={words.take(row.name)}
                checked={lines.has(row.line)}
                disabled={!canBeTaken(row)}
                onChange={() => toggle(row.line)}
              />
            }
            title={row.name}
            sub={<RowDetails row={row} />}
            end={<Tag tone={TONES[row.action]}>{words.actions[row.action]}</Tag>}
          />
        ))}
      </Rows>
      {hidden > 0 && (
        <div className={classes.more}>
          <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
            {words.showMore(Math.min(STEP, hidden))}
          </Button>
        </div>
      )}
    </>
  );
}
