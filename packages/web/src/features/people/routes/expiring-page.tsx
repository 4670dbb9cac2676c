import { IconCalendarCheck } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useExpiring } from "../api/files.ts";
import { DocumentRow } from "../components/document-row.tsx";
import classes from "../components/files.module.css";
import { PeopleTabs } from "../components/people-tabs.tsx";
import { fileMessages } from "../file-messages.ts";
import { peopleMessages } from "../messages.ts";
import { inMonths } from "../month-days.ts";

const AHEAD = ["1m", "2m", "6m", "12m"] as const;
const USUAL = "2m";

/** Everybody's papers that expire soon, the soonest first. */
export function ExpiringPage() {
  const words = useMessages(fileMessages);
  const people = useMessages(peopleMessages);
  const navigate = useNavigate();
  const { ahead = USUAL } = useSearch({ from: "/shell/people/documents" });
  const chosen = AHEAD.find((one) => one === ahead) ?? USUAL;
  const query = useExpiring(inMonths(today(), Number.parseInt(chosen, 10)));
  return (
    <Page title={people.people} lead={words.expiringLead}>
      <PeopleTabs />
      <div className={classes.filters}>
        <FilterTabs
          label={words.within}
          value={chosen}
          options={AHEAD.map((value) => ({ value, label: words.months(Number.parseInt(value, 10)) }))}
          onChange={(next) =>
            void navigate({
              to: "/people/documents",
              search: next === USUAL ? {} : { ahead: next },
              replace: true,
            })
          }
        />
      </div>
      <Card title={words.expiring}>
        {query.isPending && <SkeletonRows rows={3} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data?.length === 0 && (
          <EmptyState
            icon={<IconCalendarCheck size={26} stroke={1.6} aria-hidden />}
            title={words.nothingExpires}
          >
            {words.nothingExpiresText}
          </EmptyState>
        )}
        {query.data !== undefined && query.data.length > 0 && (
          <Rows label={words.expiring}>
            {query.data.map((document) => (
              <DocumentRow
                key={document.id}
                document={document}
                title={
                  <Link
                    to="/people/$personId/documents"
                    params={{ personId: document.person_id }}
                    className={rowLinkClass}
                  >
                    {document.person_name} — {document.name}
                  </Link>
                }
              />
            ))}
          </Rows>
        )}
      </Card>
    </Page>
  );
}
