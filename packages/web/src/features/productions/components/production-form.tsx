import { Button, ColorInput, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import { productions } from "../../../lib/api/references.ts";
import type { Production, ProductionInput } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormColumns } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { productionMessages } from "../messages.ts";
import { TeamField } from "./team-field.tsx";

/** Told apart at a glance, also by most people who do not see all colours. */
const COLORS = ["#7d2750", "#b4531f", "#a87b0c", "#3f7d4e", "#20788a", "#3d5fa8", "#6a4fa3", "#6b625e"];

interface Draft {
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
  /** In euros, as typed. */
  readonly budget: number | string;
  readonly color: string;
  readonly team_id: string | null;
  readonly notes: string;
}

function draftOf(production: Production | undefined): Draft {
  if (production === undefined) {
    const color = COLORS[0] ?? "";
    return { name: "", starts_on: today(), ends_on: "", budget: "", color, team_id: null, notes: "" };
  }
  const { name, starts_on, ends_on, budget, color, team_id, notes } = production;
  return {
    ...{ name, starts_on, ends_on, color, notes },
    budget: budget === undefined ? "" : budget / 100,
    team_id: team_id ?? null,
  };
}

function inputOf({ budget, team_id, ...draft }: Draft): ProductionInput {
  return {
    ...draft,
    name: draft.name.trim(),
    ...(budget !== "" && { budget: Math.round(Number(budget) * 100) }),
    ...(team_id !== null && { team_id }),
  };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly showFaults: boolean;
  readonly error: unknown;
}

function PeriodFields({ draft, change, showFaults, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  const missing = (day: string) => (showFaults && day === "" ? words.dayRequired : undefined);
  const isReversed = draft.starts_on !== "" && draft.ends_on !== "" && draft.ends_on < draft.starts_on;
  return (
    <FormColumns>
      <DateField
        label={words.firstDay}
        value={draft.starts_on}
        onChange={(starts_on) => change({ starts_on })}
        error={missing(draft.starts_on) ?? fieldError(error, "starts_on")}
      />
      <DateField
        label={words.lastDay}
        value={draft.ends_on}
        onChange={(ends_on) => change({ ends_on })}
        error={isReversed ? words.reversed : (missing(draft.ends_on) ?? fieldError(error, "ends_on"))}
      />
    </FormColumns>
  );
}

function OtherFields({ draft, change, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  return (
    <>
      <FormColumns>
        <TeamField value={draft.team_id} onChange={(team_id) => change({ team_id })} />
        <NumberInput
          label={words.budget}
          description={words.budgetHint}
          value={draft.budget}
          onChange={(budget) => change({ budget })}
          error={fieldError(error, "budget")}
          min={0}
          decimalScale={2}
          suffix=" €"
          hideControls
        />
      </FormColumns>
      <ColorInput
        label={words.color}
        value={draft.color}
        onChange={(color) => change({ color })}
        error={fieldError(error, "color")}
        swatches={COLORS}
        format="hex"
        withEyeDropper={false}
      />
      <Textarea
        label={words.notes}
        value={draft.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        error={fieldError(error, "notes")}
        autosize
        minRows={3}
      />
    </>
  );
}

interface ProductionFormProps {
  readonly production?: Production | undefined;
  readonly onSaved: (production: Production) => void;
  readonly onCancel: () => void;
}

/** One form for adding and for changing. */
export function ProductionForm({ production, onSaved, onCancel }: ProductionFormProps) {
  const words = useMessages(productionMessages);
  const client = useQueryClient();
  const save = productions.useSave(production);
  const [draft, setDraft] = useState(() => draftOf(production));
  const [showFaults, setShowFaults] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const isSound = draft.name.trim() !== "" && draft.starts_on !== "" && draft.ends_on >= draft.starts_on;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (isSound) save.mutate(inputOf(draft), { onSuccess: onSaved });
  };
  const fields = { draft, change, showFaults, error: save.error };
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        {isStale(save.error) && production !== undefined ? (
          <StaleNotice
            subjectId={production.id}
            onReload={() => client.refetchQueries({ queryKey: productions.keys.detail(production.id) })}
          />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.name}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={showFaults && draft.name.trim() === "" ? words.nameRequired : fieldError(save.error, "name")}
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
          autoFocus={production === undefined}
        />
        <PeriodFields {...fields} />
        <OtherFields {...fields} />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {production === undefined ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
