import { Button } from "@mantine/core";
import { IconFileTypeCsv, IconFileTypePdf } from "@tabler/icons-react";
import { apiUrl } from "../../../lib/api/request.ts";
import type { HourStatements } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { useStatements } from "../api/get-hours.ts";
import type { HoursWindow } from "../hours-search.ts";
import { hoursMessages } from "../messages.ts";
import classes from "./statements-card.module.css";

type Statement = HourStatements["items"][number];

function useFiles({ from, to, production, person }: HoursWindow) {
  const { locale } = useLocale();
  const period = { from, to, production_id: production };
  return {
    allPdf: apiUrl("/hour-statements/export.pdf", { ...period, person_id: person, lang: locale }),
    allCsv: apiUrl("/hour-statements/export.csv", { ...period, person_id: person }),
    pdfOf: (id: string) =>
      apiUrl(`/hour-statements/${encodeURIComponent(id)}/export.pdf`, { ...period, lang: locale }),
    csvOf: (id: string) => apiUrl(`/hour-statements/${encodeURIComponent(id)}/export.csv`, period),
  };
}

function useSummary() {
  const words = useMessages(hoursMessages);
  return ({ totals }: Statement) => {
    const { work_minutes, night_minutes, sunday_minutes, holiday_minutes } = totals.actual;
    const { columns } = words;
    const part = (name: string, minutes: number) => (minutes === 0 ? [] : [`${name} ${lengthText(minutes)}`]);
    return [
      ...part(columns.hours, work_minutes),
      ...part(columns.night, night_minutes),
      ...part(columns.sunday, sunday_minutes),
      ...part(columns.holiday, holiday_minutes),
      ...(totals.cachets === 0 ? [] : [words.cachets(totals.cachets)]),
      totals.unvalidated === 0 ? words.complete : words.unvalidated(totals.unvalidated),
    ].join(" · ");
  };
}

/** What each person signs, to be downloaded one by one or all together. */
export function StatementsCard({ window }: { readonly window: HoursWindow }) {
  const words = useMessages(hoursMessages);
  const summary = useSummary();
  const files = useFiles(window);
  const { data } = useStatements(window);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title={words.statements} lead={words.statementsLead}>
      <div className={classes.all}>
        <Button
          component="a"
          href={files.allPdf}
          download
          variant="default"
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {words.pdfAll}
        </Button>
        <Button
          component="a"
          href={files.allCsv}
          download
          variant="default"
          leftSection={<IconFileTypeCsv size={18} aria-hidden />}
        >
          {words.csvAll}
        </Button>
      </div>
      <Rows label={words.statements}>
        {data.items.map((statement) => (
          <Row
            key={statement.person_id}
            title={statement.person_name}
            sub={summary(statement)}
            end={
              <>
                <Button
                  component="a"
                  href={files.pdfOf(statement.person_id)}
                  download
                  size="compact-sm"
                  variant="default"
                  aria-label={words.pdfOf(statement.person_name)}
                >
                  {words.pdf}
                </Button>
                <Button
                  component="a"
                  href={files.csvOf(statement.person_id)}
                  download
                  size="compact-sm"
                  variant="default"
                  aria-label={words.csvOf(statement.person_name)}
                >
                  {words.csv}
                </Button>
              </>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
