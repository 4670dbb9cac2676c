import { Button, MultiSelect, Radio } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useJob } from "../../../lib/api/get-job.ts";
import { fieldError } from "../../../lib/api/problem.ts";
import type { Job } from "../../../lib/api/types.ts";
import { addDays, countDays, startOfWeek, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormSection } from "../../../ui/form-layout.tsx";
import { JobCard } from "../../../ui/job-card.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { useAllArtists } from "../api/get-all-artists.ts";
import { useProposePlannings } from "../api/propose-plannings.ts";
import { planningMessages } from "../messages.ts";
import classes from "./choice.module.css";

interface PeriodProps {
  readonly from: string;
  readonly to: string;
  readonly onChange: (from: string, to: string) => void;
  readonly error: unknown;
}

function Presets({ onChange }: Pick<PeriodProps, "onChange">) {
  const words = useMessages(planningMessages);
  const now = today();
  const monday = startOfWeek(now);
  const presets = [
    { label: words.presetWeek, from: now, to: addDays(monday, 6) },
    { label: words.presetNextWeek, from: addDays(monday, 7), to: addDays(monday, 13) },
    { label: words.presetMonth, from: now, to: addDays(now, 29) },
  ];
  return (
    <div className={classes.presets}>
      {presets.map(({ label, from, to }) => (
        <Button key={label} size="compact-sm" variant="default" onClick={() => onChange(from, to)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

function PeriodFields({ from, to, onChange, error }: PeriodProps) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const isReversed = from !== "" && to !== "" && to < from;
  return (
    <FormSection title={words.period}>
      <Presets onChange={onChange} />
      <div className={classes.period}>
        <DateField
          label={words.firstDay}
          value={from}
          onChange={(next) => onChange(next, to)}
          error={fieldError(error, "from")}
        />
        <DateField
          label={words.finalDay}
          value={to}
          onChange={(next) => onChange(from, next)}
          error={isReversed ? words.reversed : fieldError(error, "to")}
        />
      </div>
      {!isReversed && from !== "" && to !== "" && (
        <p className={classes.hint}>
          {format.period(from, to)} · {words.days(countDays(from, to))}
        </p>
      )}
    </FormSection>
  );
}

interface PeopleProps {
  readonly ids: readonly string[] | undefined;
  readonly onChange: (ids: readonly string[] | undefined) => void;
}

function PeopleFields({ ids, onChange }: PeopleProps) {
  const words = useMessages(planningMessages);
  const artists = useAllArtists().data ?? [];
  return (
    <FormSection title={words.who}>
      <Radio.Group
        aria-label={words.who}
        value={ids === undefined ? "all" : "some"}
        onChange={(value) => onChange(value === "all" ? undefined : [])}
      >
        <div className={classes.presets}>
          <Radio value="all" label={words.everyone} />
          <Radio value="some" label={words.onlySome} />
        </div>
      </Radio.Group>
      {ids !== undefined && (
        <MultiSelect
          label={words.someLabel}
          placeholder={ids.length === 0 ? words.somePlaceholder : ""}
          data={artists.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...ids]}
          onChange={onChange}
          searchable
          nothingFoundMessage={words.nobodyFound}
          maxDropdownHeight={280}
          limit={100}
        />
      )}
    </FormSection>
  );
}

function ProposeForm({ onStarted }: { readonly onStarted: (job: Job) => void }) {
  const words = useMessages(planningMessages);
  const propose = useProposePlannings();
  const nextMonday = addDays(startOfWeek(today()), 7);
  const [period, setPeriod] = useState({ from: nextMonday, to: addDays(nextMonday, 6) });
  const [ids, setIds] = useState<readonly string[] | undefined>(undefined);
  const isReady = period.from !== "" && period.to >= period.from && (ids === undefined || ids.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate(ids === undefined ? period : { ...period, artist_ids: ids }, { onSuccess: onStarted });
  };
  return (
    <Card padded>
      <form className="sf-form" onSubmit={submit}>
        <FormError error={propose.error} />
        <PeriodFields {...period} onChange={(from, to) => setPeriod({ from, to })} error={propose.error} />
        <PeopleFields ids={ids} onChange={setIds} />
        <FormActions>
          <Button type="submit" loading={propose.isPending} disabled={!isReady}>
            {words.start}
          </Button>
          <Button component={Link} to="/plannings" variant="default">
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}

function Progress({ jobId, onAgain }: { readonly jobId: string; readonly onAgain: () => void }) {
  const words = useMessages(planningMessages);
  const { data: job } = useJob(jobId);
  const isReady = job?.state === "succeeded";
  return (
    <>
      <Card>{job !== undefined && <JobCard job={job} />}</Card>
      <div role="status">
        {isReady && (
          <Card title={words.readyTitle} lead={words.readyText} padded>
            <FormActions>
              <Button component={Link} to="/inbox">
                {words.decideNow}
              </Button>
              <Button variant="default" onClick={onAgain}>
                {words.again}
              </Button>
            </FormActions>
          </Card>
        )}
      </div>
    </>
  );
}

export function ProposePage() {
  const words = useMessages(planningMessages);
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  return (
    <Page
      title={words.propose}
      lead={words.proposeLead}
      back={{ to: "/plannings", label: words.plannings }}
      narrow
    >
      {jobId === undefined ? (
        <ProposeForm onStarted={(job) => setJobId(job.id)} />
      ) : (
        <Progress jobId={jobId} onAgain={() => setJobId(undefined)} />
      )}
    </Page>
  );
}
