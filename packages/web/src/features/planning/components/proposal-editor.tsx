import { ActionIcon, Button, Select } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { PlanningProposal } from "../../../lib/api/types.ts";
import { draftOf, faultOf, type SlotDraft, slotOf } from "../../../lib/format/slots.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { decideProposal, editProposal } from "../api/decide-proposal.ts";
import { useAllArtists } from "../api/get-all-artists.ts";
import { useProposal } from "../api/get-proposal.ts";
import { planningMessages } from "../messages.ts";
import classes from "./proposal.module.css";

interface Line extends SlotDraft {
  readonly artistId: string;
  readonly name: string;
}

function linesOf(proposal: PlanningProposal): readonly Line[] {
  return proposal.assignments.map(({ artist_id, artist_name, slot }, index) => ({
    ...draftOf(slot, index),
    artistId: artist_id,
    name: artist_name,
  }));
}

interface EditorLineProps {
  readonly line: Line;
  readonly onChange: (line: Line) => void;
  readonly onRemove: () => void;
}

function EditorLine({ line, onChange, onRemove }: EditorLineProps) {
  const words = useMessages(planningMessages);
  const fault = faultOf(line, []);
  return (
    <li className={classes.line}>
      <span className={classes.who}>{line.name}</span>
      <TimeField label={words.from} value={line.from} onChange={(from) => onChange({ ...line, from })} />
      <TimeField label={words.to} value={line.to} onChange={(to) => onChange({ ...line, to })} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.removeSlot(line.name)}
        onClick={onRemove}
      >
        <IconTrash size={19} />
      </ActionIcon>
      {fault !== undefined && <span className={classes.fault}>{words.faults[fault]}</span>}
    </li>
  );
}

interface AddPersonProps {
  readonly taken: ReadonlySet<string>;
  readonly onAdd: (person: { readonly artistId: string; readonly name: string }) => void;
}

function AddPerson({ taken, onAdd }: AddPersonProps) {
  const words = useMessages(planningMessages);
  const artists = useAllArtists().data ?? [];
  return (
    <Select
      aria-label={words.addPerson}
      placeholder={words.addPerson}
      data={artists.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      onChange={(id) => {
        const artist = artists.find((one) => one.id === id);
        if (artist !== undefined) onAdd({ artistId: artist.id, name: artist.name });
      }}
      searchable
      limit={100}
      nothingFoundMessage={words.nobodyFound}
    />
  );
}

function useSaveEdit(proposal: PlanningProposal, onDone: () => void) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const client = useQueryClient();
  const { done } = useUndo();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keys.proposals.all() });
    await client.invalidateQueries({ queryKey: keys.inbox.all() });
    await client.invalidateQueries({ queryKey: keys.plannings.all() });
  };
  return useMutation({
    mutationFn: (lines: readonly Line[]) => {
      const assignments = lines.map((line) => ({ artist_id: line.artistId, slot: slotOf(line) }));
      return editProposal(proposal.id, proposal.version, assignments);
    },
    onSuccess: (edited) => {
      done(words.editedToast(format.day(edited.event_date)), async () => {
        await decideProposal("restore", edited.id, edited.version);
        await refresh();
      });
      onDone();
      void refresh();
    },
  });
}

interface EditorFormProps {
  readonly proposal: PlanningProposal;
  readonly onDone: () => void;
}

function EditorForm({ proposal, onDone }: EditorFormProps) {
  const words = useMessages(planningMessages);
  const client = useQueryClient();
  const [lines, setLines] = useState(() => linesOf(proposal));
  const save = useSaveEdit(proposal, onDone);
  const day = proposal.event_date;
  const nextKey = Math.max(0, ...lines.map((line) => line.key)) + 1;
  const usual = lines.at(-1) ?? { from: "10:00", to: "18:00" };
  const isSound = lines.length > 0 && lines.every((line) => faultOf(line, []) === undefined);
  return (
    <form
      className={classes.editor}
      aria-label={words.editProposal}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) save.mutate(lines);
      }}
    >
      {isStale(save.error) ? (
        <StaleNotice
          subjectId={proposal.id}
          onReload={() => client.refetchQueries({ queryKey: keys.proposals.detail(proposal.id) })}
        />
      ) : (
        <FormError error={save.error} />
      )}
      <ul className={classes.lines}>
        {lines.map((line) => (
          <EditorLine
            key={line.key}
            line={line}
            onChange={(next) => setLines(lines.map((one) => (one.key === next.key ? next : one)))}
            onRemove={() => setLines(lines.filter((one) => one.key !== line.key))}
          />
        ))}
      </ul>
      <AddPerson
        taken={new Set(lines.map((line) => line.artistId))}
        onAdd={(person) =>
          setLines([...lines, { ...person, key: nextKey, day, from: usual.from, to: usual.to, lastDay: "" }])
        }
      />
      <div className={classes.actions}>
        <Button type="submit" loading={save.isPending} disabled={!isSound}>
          {words.saveEdit}
        </Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Changing a proposal is accepting it with changes: one step, one undo. */
export function ProposalEditor({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { data } = useProposal(id);
  if (data === undefined) return null;
  return <EditorForm key={data.version} proposal={data} onDone={onDone} />;
}
