import { IconStack2 } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { JobState } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { JobCard } from "../../../ui/job-card.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useJobs } from "../api/get-jobs.ts";
import { jobsMessages } from "../messages.ts";

const STATES: readonly JobState[] = ["running", "queued", "succeeded", "failed", "cancelled"];

export function JobsPage() {
  const messages = useMessages(jobsMessages);
  const navigate = useNavigate();
  const search = useSearch({ from: "/shell/jobs" });
  const state = STATES.find((one) => one === search.state);
  const query = useJobs(state);
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Toolbar>
        <FilterTabs
          label={messages.title}
          value={state ?? ""}
          options={[
            { value: "", label: messages.all },
            ...STATES.map((one) => ({ value: one, label: messages[one] })),
          ]}
          onChange={(next) => void navigate({ to: "/jobs", search: next === "" ? {} : { state: next } })}
        />
      </Toolbar>
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState
              icon={<IconStack2 size={26} stroke={1.6} aria-hidden />}
              title={state === undefined ? messages.emptyTitle : messages.emptyFiltered}
            >
              {messages.empty}
            </EmptyState>
          }
        >
          {(jobs) => jobs.map((job) => <JobCard key={job.id} job={job} />)}
        </QueryList>
      </Card>
    </Page>
  );
}
