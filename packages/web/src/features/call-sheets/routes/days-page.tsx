import { Button } from "@mantine/core";
import { IconCalendarStats, IconFileTypeCsv, IconFileTypePdf } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { apiUrl, request } from "../../../lib/api/request.ts";
import type { DayOutOfDays } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { OfProduction } from "../components/production-pages.tsx";
import classes from "../components/sheet.module.css";
import { callSheetMessages } from "../messages.ts";

function Grid({ report: { days, people } }: { readonly report: DayOutOfDays }) {
  const words = useMessages(callSheetMessages);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
    <section className={classes.scroll} aria-label={words.daysTitle} tabIndex={0}>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {days.map((day) => (
              <th key={day} scope="col" aria-label={day}>
                {day.slice(8)}
                <span className={classes.soft}>{day.slice(5, 7)}</span>
              </th>
            ))}
            {[words.work, words.hold, words.travel].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ person_id, name, codes, work, hold, travel }) => (
            <tr key={person_id}>
              <th scope="row">{name}</th>
              {codes.map((code, index) => (
                <td key={days[index]} data-code={code}>
                  {code}
                </td>
              ))}
              <td>{work}</td>
              <td>{hold}</td>
              <td>{travel}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Report({ productionId }: { readonly productionId: string }) {
  const words = useMessages(callSheetMessages);
  const query = useQuery({
    queryKey: [...keys.shifts.all(), "day-out-of-days", productionId],
    queryFn: ({ signal }) =>
      request<DayOutOfDays>(`/productions/${encodeURIComponent(productionId)}/day-out-of-days`, { signal }),
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={6} />;
  if (query.data.people.length === 0)
    return (
      <EmptyState icon={<IconCalendarStats size={26} stroke={1.6} aria-hidden />} title={words.noDays}>
        {words.noDaysText}
      </EmptyState>
    );
  return <Grid report={query.data} />;
}

export function DaysPage() {
  const words = useMessages(callSheetMessages);
  const { locale } = useLocale();
  return (
    <OfProduction
      title={words.daysTitle}
      lead={() => words.daysLegend}
      actions={({ id }) => (
        <>
          <Button
            component="a"
            href={apiUrl(`/productions/${id}/day-out-of-days/pdf`, { lang: locale })}
            target="_blank"
            variant="default"
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
          >
            {words.pdf}
          </Button>
          <Button
            component="a"
            href={apiUrl(`/productions/${id}/day-out-of-days.csv`)}
            variant="default"
            leftSection={<IconFileTypeCsv size={18} aria-hidden />}
          >
            CSV
          </Button>
        </>
      )}
    >
      {({ id }) => (
        <Card>
          <Report productionId={id} />
        </Card>
      )}
    </OfProduction>
  );
}
