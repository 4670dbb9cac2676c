import { Button, Checkbox, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import type { MissionType, MissionTypeInput } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormColumns } from "../../../ui/form-layout.tsx";
import { LengthField } from "../../../ui/length-field.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { missionTypes } from "../api/mission-types.ts";
import { productionMessages } from "../messages.ts";
import { arePostsSound, type PostDraft, PostsField, postDraftOf, postOf } from "./posts-field.tsx";
import { VenueField } from "./venue-field.tsx";

interface Draft {
  readonly name: string;
  readonly posts: readonly PostDraft[];
  readonly minutes: number;
  readonly break_minutes: number;
  readonly rest_minutes: number;
  readonly is_cachet: boolean;
  readonly venue_id: string | null;
  /** As typed. */
  readonly tags: string;
}

const EMPTY: Draft = {
  name: "",
  posts: [],
  minutes: 240,
  break_minutes: 0,
  rest_minutes: 0,
  is_cachet: false,
  venue_id: null,
  tags: "",
};

function draftOf(type: MissionType | undefined): Draft {
  if (type === undefined) return EMPTY;
  const { name, minutes, break_minutes, rest_minutes, is_cachet } = type;
  return {
    ...{ name, minutes, break_minutes, rest_minutes, is_cachet },
    posts: type.posts.map(postDraftOf),
    venue_id: type.venue_id ?? null,
    tags: type.tags.join(", "),
  };
}

export function tagsOf(typed: string): string[] {
  const tags = typed.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

function inputOf({ posts, venue_id, tags, ...draft }: Draft): MissionTypeInput {
  return {
    ...draft,
    name: draft.name.trim(),
    posts: posts.map(postOf),
    tags: tagsOf(tags),
    ...(venue_id !== null && { venue_id }),
  };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly error: unknown;
}

function TimeFields({ draft, change, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  return (
    <FormColumns>
      <LengthField
        label={words.length}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        error={fieldError(error, "minutes")}
      />
      <LengthField
        label={words.breakLength}
        value={draft.break_minutes}
        onChange={(break_minutes) => change({ break_minutes })}
        error={fieldError(error, "break_minutes")}
      />
      <LengthField
        label={words.rest}
        description={words.restHint}
        value={draft.rest_minutes}
        onChange={(rest_minutes) => change({ rest_minutes })}
        error={fieldError(error, "rest_minutes")}
      />
    </FormColumns>
  );
}

function OtherFields({ draft, change, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  return (
    <>
      <FormColumns>
        <VenueField value={draft.venue_id} onChange={(venue_id) => change({ venue_id })} />
        <TextInput
          label={words.tags}
          description={words.tagsHint}
          value={draft.tags}
          onChange={(event) => change({ tags: event.currentTarget.value })}
          error={fieldError(error, "tags")}
          autoComplete="off"
        />
      </FormColumns>
      <Checkbox
        label={words.isCachet}
        checked={draft.is_cachet}
        onChange={(event) => change({ is_cachet: event.currentTarget.checked })}
      />
    </>
  );
}

interface MissionTypeFormProps {
  readonly type?: MissionType | undefined;
  readonly onSaved: (type: MissionType) => void;
  readonly onCancel: () => void;
}

export function MissionTypeForm({ type, onSaved, onCancel }: MissionTypeFormProps) {
  const words = useMessages(productionMessages);
  const client = useQueryClient();
  const save = missionTypes.useSave(type);
  const [draft, setDraft] = useState(() => draftOf(type));
  const [showFaults, setShowFaults] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const isNamed = draft.name.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (isNamed && arePostsSound(draft.posts)) save.mutate(inputOf(draft), { onSuccess: onSaved });
  };
  const fields = { draft, change, error: save.error };
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        {isStale(save.error) && type !== undefined ? (
          <StaleNotice
            subjectId={type.id}
            onReload={() => client.refetchQueries({ queryKey: missionTypes.keys.detail(type.id) })}
          />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.name}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={showFaults && !isNamed ? words.nameRequired : fieldError(save.error, "name")}
          autoComplete="off"
          autoFocus={type === undefined}
        />
        <TimeFields {...fields} />
        <PostsField posts={draft.posts} onChange={(posts) => change({ posts })} showFaults={showFaults} />
        <OtherFields {...fields} />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {type === undefined ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
