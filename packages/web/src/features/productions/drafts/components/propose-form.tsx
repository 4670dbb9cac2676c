import {
  ActionIcon,
  Button,
  Checkbox,
  NumberInput,
  Radio,
  SegmentedControl,
  Select,
  TextInput,
} from "@mantine/core";
import { IconTrash, IconUserMinus } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../../lib/api/problem.ts";
import { people } from "../../../../lib/api/references.ts";
import type { DraftRequest, Job, Production } from "../../../../lib/api/types.ts";
import { addDays, today } from "../../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../../ui/date-field.tsx";
import { FormError } from "../../../../ui/form-error.tsx";
import { FormActions, FormColumns, FormSection } from "../../../../ui/form-layout.tsx";
import { Card } from "../../../../ui/page.tsx";
import { useProposeDraft } from "../api/drafts.ts";
import { draftMessages } from "../messages.ts";
import classes from "./propose-form.module.css";

const EFFORTS = ["quick", "normal", "thorough"] as const;

/** Somebody who cannot come, from one day to another, both included. */
interface Away {
  readonly key: number;
  readonly personId: string | null;
  readonly from: string;
  readonly to: string;
}

interface Choices {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly base: "keep" | "fresh";
  readonly effort: (typeof EFFORTS)[number];
  readonly away: readonly Away[];
  readonly seed: number;
  readonly supersedes: boolean;
}

function choicesFor({ starts_on, ends_on }: Production): Choices {
  const now = today();
  const from = starts_on > now || ends_on < now ? starts_on : now;
  return {
    ...{ name: "", from, to: ends_on, base: "keep", effort: "normal" },
    ...{ away: [], seed: 1, supersedes: false },
  };
}

function requestOf({ name, away, supersedes, ...choices }: Choices): DraftRequest {
  return {
    ...choices,
    replace_waiting: supersedes,
    ...(name.trim() !== "" && { name: name.trim() }),
    disturbances: away.flatMap(({ personId, from, to }) =>
      personId === null
        ? []
        : {
            kind: "absence" as const,
            person_id: personId,
            from: `${from}T00:00:00`,
            to: `${addDays(to, 1)}T00:00:00`,
          },
    ),
  };
}

function isSound({ from, to, away }: Choices): boolean {
  return (
    from !== "" &&
    to >= from &&
    away.every((one) => one.personId !== null && one.from !== "" && one.to >= one.from)
  );
}

interface FieldsProps {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  readonly error: unknown;
}

function PeriodFields({ choices, change, error }: FieldsProps) {
  const words = useMessages(draftMessages);
  const { from, to } = choices;
  const isReversed = from !== "" && to !== "" && to < from;
  return (
    <FormSection title={words.period}>
      <FormColumns>
        <DateField
          label={words.firstDay}
          value={from}
          onChange={(next) => change({ from: next })}
          error={fieldError(error, "from")}
        />
        <DateField
          label={words.lastDay}
          value={to}
          onChange={(next) => change({ to: next })}
          error={isReversed ? words.reversed : fieldError(error, "to")}
        />
      </FormColumns>
    </FormSection>
  );
}

interface AwayLineProps {
  readonly away: Away;
  readonly onChange: (away: Away) => void;
  readonly onRemove: () => void;
}

function AwayLine({ away, onChange, onRemove }: AwayLineProps) {
  const words = useMessages(draftMessages);
  const { data = [] } = people.useEvery();
  const name = data.find(({ id }) => id === away.personId)?.name ?? "";
  return (
    <li className={classes.line}>
      <Select
        className={classes.who}
        label={words.who}
        data={data.map((person) => ({ value: person.id, label: person.name }))}
        value={away.personId}
        onChange={(personId) => onChange({ ...away, personId })}
        searchable
        limit={100}
      />
      <DateField label={words.firstDay} value={away.from} onChange={(from) => onChange({ ...away, from })} />
      <DateField
        label={words.lastDay}
        value={away.to}
        onChange={(to) => onChange({ ...away, to })}
        error={away.to !== "" && away.to < away.from ? words.reversed : undefined}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.removeAway(name)}
        onClick={onRemove}
      >
        <IconTrash size={19} />
      </ActionIcon>
    </li>
  );
}

function AwayFields({ choices, change }: FieldsProps) {
  const words = useMessages(draftMessages);
  const { away, from, to } = choices;
  const key = Math.max(0, ...away.map((one) => one.key)) + 1;
  return (
    <FormSection title={words.away} lead={words.awayLead}>
      <ul className={classes.lines}>
        {away.map((one) => (
          <AwayLine
            key={one.key}
            away={one}
            onChange={(next) => change({ away: away.map((other) => (other.key === one.key ? next : other)) })}
            onRemove={() => change({ away: away.filter((other) => other.key !== one.key) })}
          />
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconUserMinus size={17} aria-hidden />}
        onClick={() => change({ away: [...away, { key, personId: null, from, to }] })}
      >
        {words.addAway}
      </Button>
    </FormSection>
  );
}

function HowFields({ choices, change }: FieldsProps) {
  const words = useMessages(draftMessages);
  return (
    <>
      <FormSection title={words.begin}>
        <Radio.Group
          aria-label={words.begin}
          value={choices.base}
          onChange={(base) => change({ base: base === "fresh" ? "fresh" : "keep" })}
        >
          <div className={classes.radios}>
            <Radio value="keep" label={words.beginKeep} />
            <Radio value="fresh" label={words.beginFresh} />
          </div>
        </Radio.Group>
      </FormSection>
      <FormSection title={words.effort}>
        <SegmentedControl
          aria-label={words.effort}
          data={EFFORTS.map((effort) => ({ value: effort, label: words.efforts[effort] }))}
          value={choices.effort}
          onChange={(value) => {
            const effort = EFFORTS.find((one) => one === value);
            if (effort !== undefined) change({ effort });
          }}
          fullWidth
        />
      </FormSection>
    </>
  );
}

function MoreFields({ choices, change, error }: FieldsProps) {
  const words = useMessages(draftMessages);
  return (
    <details className={classes.more}>
      <summary>{words.more}</summary>
      <div className="sf-form">
        <TextInput
          label={words.name}
          description={words.nameHint}
          value={choices.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={fieldError(error, "name")}
          autoComplete="off"
        />
        <NumberInput
          label={words.seed}
          description={words.seedHint}
          value={choices.seed}
          onChange={(seed) => change({ seed: Number(seed) || 0 })}
          min={0}
          max={4_294_967_295}
          allowDecimal={false}
        />
        <Checkbox
          label={words.supersede}
          checked={choices.supersedes}
          onChange={(event) => change({ supersedes: event.currentTarget.checked })}
        />
      </div>
    </details>
  );
}

interface ProposeFormProps {
  readonly production: Production;
  readonly onStarted: (job: Job) => void;
  readonly onCancel: () => void;
}

export function ProposeForm({ production, onStarted, onCancel }: ProposeFormProps) {
  const words = useMessages(draftMessages);
  const propose = useProposeDraft(production.id);
  const [choices, setChoices] = useState(() => choicesFor(production));
  const change = (part: Partial<Choices>) => setChoices({ ...choices, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSound(choices)) propose.mutate(requestOf(choices), { onSuccess: onStarted });
  };
  const fields = { choices, change, error: propose.error };
  return (
    <Card padded>
      <form className="sf-form" onSubmit={submit} noValidate>
        <FormError error={propose.error} />
        <PeriodFields {...fields} />
        <HowFields {...fields} />
        <AwayFields {...fields} />
        <MoreFields {...fields} />
        <FormActions>
          <Button type="submit" loading={propose.isPending} disabled={!isSound(choices)}>
            {words.start}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
