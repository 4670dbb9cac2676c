import { Button, Switch } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { useSaveThing } from "../../../lib/api/things.ts";
import type { AvailabilityItem, Person, PersonAvailability, PersonInput } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useAvailability, useSaveAvailability } from "../api/availability.ts";
import { availabilityMessages } from "../availability-messages.ts";
import { inputOf, profileOf } from "../profile-draft.ts";
import { type AvailabilityRule, draftOfRule, emptyDraft } from "../rule-draft.ts";
import classes from "./availability.module.css";
import { AvailabilityMonth } from "./availability-month.tsx";
import { RuleForm } from "./rule-form.tsx";
import { RuleList } from "./rule-list.tsx";

function FreeSwitch({ person }: { readonly person: Person }) {
  const words = useMessages(availabilityMessages);
  const mayWrite = useHasRole("planning:editor");
  const save = useSaveThing<Person, PersonInput>("people", person);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const change = (free: boolean) =>
    save.mutate(
      { ...inputOf(profileOf(person, ".")), free_by_default: free },
      {
        onSuccess: () =>
          done(free ? words.freeOn(person.name) : words.freeOff(person.name), () => save.takeBack(person.id)),
        onError: tellFailure,
      },
    );
  return (
    <div className={classes.free}>
      <Switch
        label={words.freeByDefault}
        description={words.freeByDefaultHint}
        checked={person.free_by_default}
        disabled={!mayWrite || save.isPending}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </div>
  );
}

/** Saves the whole set at each change, with a way back. */
function useChange(person: Person, { version }: PersonAvailability) {
  const words = useMessages(availabilityMessages);
  const save = useSaveAvailability(person.id);
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const change = (items: readonly AvailabilityRule[], onSaved?: () => void) =>
    save.mutate(
      { items, version },
      {
        onSuccess: () => {
          done(words.saved(person.name), save.takeBack);
          onSaved?.();
        },
        // A form shows its own errors, and the notice above tells of somebody else's change.
        onError: (error) => {
          if (onSaved === undefined && !isStale(error)) tellFailure(error);
        },
      },
    );
  return { save, change };
}

interface EditorProps {
  readonly person: Person;
  readonly availability: PersonAvailability;
}

/** What is being written: a new item, a change of one, or nothing. */
type Panel = "new" | AvailabilityItem | undefined;

function AvailabilityEditor({ person, availability }: EditorProps) {
  const words = useMessages(availabilityMessages);
  const mayWrite = useHasRole("planning:editor");
  const [panel, setPanel] = useState<Panel>(undefined);
  const { save, change } = useChange(person, availability);
  const { items } = availability;
  const open = (next: Panel) => {
    save.reset();
    setPanel(next);
  };
  const keep = (rule: AvailabilityRule) => {
    const next = panel === "new" ? [...items, rule] : items.map((one) => (one === panel ? rule : one));
    change(next, () => setPanel(undefined));
  };
  useShortcuts(words.title, mayWrite ? [{ combo: "a", label: words.add, run: () => open("new") }] : []);
  const add = mayWrite && (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => open("new")}
    >
      {words.add}
    </Button>
  );
  return (
    <Card title={words.title} aside={add}>
      {isStale(save.error) && (
        <div className={classes.notice}>
          <StaleNotice subjectId={person.id} onReload={() => save.refresh().then(() => open(undefined))} />
        </div>
      )}
      {panel !== undefined && (
        <RuleForm
          key={panel === "new" ? "new" : `${panel.start} ${panel.end}`}
          first={panel === "new" ? emptyDraft(today()) : draftOfRule(panel)}
          isNew={panel === "new"}
          error={isStale(save.error) ? null : save.error}
          isPending={save.isPending}
          onSave={keep}
          onCancel={() => open(undefined)}
        />
      )}
      <AvailabilityMonth person={person} />
      <FreeSwitch person={person} />
      <RuleList
        rules={items}
        onEdit={mayWrite ? open : undefined}
        onRemove={mayWrite ? (rule) => change(items.filter((one) => one !== rule)) : undefined}
      />
    </Card>
  );
}

/** When somebody is free, as they said it and as it results. */
export function AvailabilityCard({ person }: { readonly person: Person }) {
  const words = useMessages(availabilityMessages);
  const query = useAvailability(person.id);
  if (query.data !== undefined) return <AvailabilityEditor person={person} availability={query.data} />;
  return (
    <Card title={words.title}>
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonRows />
      )}
    </Card>
  );
}
