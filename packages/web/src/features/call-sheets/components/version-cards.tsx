import { Anchor, Button, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileTypePdf, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { apiUrl } from "../../../lib/api/request.ts";
import type { CallSheet, CallSheetPreview } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useIssueSheet, useSheetVersions } from "../api/call-sheets.ts";
import { callSheetMessages } from "../messages.ts";
import { changeText } from "./clock.ts";
import classes from "./sheet.module.css";

/** What is new since the last version, and the button that gives out the next. */
export function IssueCard({
  sheet,
  preview,
}: {
  readonly sheet: CallSheet;
  readonly preview: CallSheetPreview;
}) {
  const words = useMessages(callSheetMessages);
  const issue = useIssueSheet(sheet);
  const [note, setNote] = useState("");
  const number = sheet.last_number + 1;
  const give = () =>
    issue.mutate(note, {
      onSuccess: () => {
        setNote("");
        notifications.show({ message: words.issued(number), color: "sage" });
      },
    });
  return (
    <Card title={words.issueTitle} lead={words.issueLead} padded>
      <div className="sf-form">
        <FormError error={issue.error} />
        {sheet.last_number > 0 && <Changes sheet={sheet} preview={preview} />}
        <Textarea
          label={words.issueNote}
          autosize
          minRows={1}
          value={note}
          onChange={({ currentTarget: { value } }) => setNote(value)}
        />
        <Button leftSection={<IconSend size={17} aria-hidden />} loading={issue.isPending} onClick={give}>
          {words.issue(number)}
        </Button>
      </div>
    </Card>
  );
}

function Changes({ sheet, preview }: { readonly sheet: CallSheet; readonly preview: CallSheetPreview }) {
  const words = useMessages(callSheetMessages);
  if (preview.changes.length === 0)
    return <p className={classes.text}>{words.noChanges(sheet.last_number)}</p>;
  return (
    <div>
      <strong>{words.changesTitle(sheet.last_number)}</strong>
      <ul className={classes.changes}>
        {preview.changes.map((change) => (
          <li key={`${change.kind} ${change.what} ${change.before} ${change.after}`}>
            {changeText(change, sheet.day, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function VersionsCard({ sheet }: { readonly sheet: CallSheet }) {
  const words = useMessages(callSheetMessages);
  const { locale, format } = useLocale();
  const query = useSheetVersions(sheet);
  if (query.isError)
    return (
      <Card title={words.versions}>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </Card>
    );
  if (query.data === undefined)
    return (
      <Card title={words.versions}>
        <SkeletonRows rows={2} />
      </Card>
    );
  if (query.data.length === 0)
    return (
      <Card title={words.versions} padded>
        <p className={classes.text}>{words.noVersions}</p>
      </Card>
    );
  return (
    <Card title={words.versions}>
      <Rows label={words.versions}>
        {query.data.map(({ number, note, issued_by, issued_at, people }) => (
          <Row
            key={number}
            title={words.versionNumber(number)}
            sub={
              <>
                {words.by(issued_by, format.instant(issued_at))} · {words.people(people)}
                {note !== "" && <span className={classes.soft}>{note}</span>}
              </>
            }
            end={
              <Anchor
                href={apiUrl(`/call-sheets/${sheet.id}/versions/${number}/pdf`, { lang: locale })}
                target="_blank"
                aria-label={`${words.pdf}, ${words.versionNumber(number)}`}
              >
                <IconFileTypePdf size={18} aria-hidden /> {words.pdf}
              </Anchor>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
