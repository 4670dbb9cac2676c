import { Button, Select, TextInput } from "@mantine/core";
import type { Span } from "@souffleur/planning/rules";
import { type FormEvent, useState } from "react";
import { thingsOf } from "../../../lib/api/things.ts";
import type { MissionType, MissionTypeInput, Production } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { createShift } from "../api/deeds.ts";
import type { Board } from "../board/board.ts";
import type { Row, View } from "../board/rows.ts";
import { postFor } from "../drag/wanted.ts";
import type { Desk } from "../history/desk.ts";
import { timelineMessages } from "../messages.ts";
import { wallText } from "../time/wall.ts";
import { draftOf, spanOfDraft, type WhenDraft, WhenFields } from "./when-fields.tsx";

const missionTypes = thingsOf<MissionType, MissionTypeInput>("mission-types");

interface Props {
  readonly board: Board;
  readonly view: View;
  readonly row: Row;
  readonly span: Span;
  readonly productions: readonly Production[];
  /** The production that is looked at alone. */
  readonly productionId: string | undefined;
  readonly desk: Desk;
  readonly onClose: () => void;
}

interface Draft extends WhenDraft {
  readonly productionId: string | null;
  readonly typeId: string | null;
  readonly title: string;
}

/** Those that run on a day; where none does, all. */
function runningOn(productions: readonly Production[], day: string): readonly Production[] {
  const running = productions.filter(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on);
  return running.length === 0 ? productions : running;
}

function firstDraft({ board, view, row, span, productions, productionId }: Props): Draft {
  const when = draftOf(board.zones.ofVenue(view === "venues" ? row.thingId : undefined), span);
  const running = runningOn(productions, when.day);
  const own = view === "productions" ? row.thingId : productionId;
  return {
    ...when,
    productionId: own ?? (running.length === 1 ? running[0]?.id : null) ?? null,
    typeId: null,
    title: "",
  };
}

function useSubmit({ board, view, row, desk, onClose }: Props, draft: Draft) {
  const words = useMessages(timelineMessages);
  const venueId = view === "venues" ? row.thingId : undefined;
  const personId = view === "people" ? row.thingId : undefined;
  const { productionId, typeId, title } = draft;
  const span = spanOfDraft(board.zones.ofVenue(venueId), draft);
  const isReady = span !== undefined && productionId !== null && (typeId !== null || title.trim() !== "");
  const submit = (typeName: string | undefined) => {
    if (!isReady) return;
    const named = title.trim();
    const body = {
      start: wallText(board.zones.ofVenue(venueId), span.start),
      minutes: span.end - span.start,
      ...(named !== "" && { title: named }),
      ...(typeId !== null && { mission_type_id: typeId }),
      ...(venueId !== undefined && { venue_id: venueId }),
      ...(typeId === null && personId !== undefined && { posts: [{ role: named, count: 1 }] }),
    };
    onClose();
    void desk.run({
      label: words.created(named === "" ? (typeName ?? "") : named),
      work: () =>
        createShift({
          ...{ productionId, body },
          chooseSeat: (made) => {
            const post = personId === undefined ? undefined : postFor(board, made, personId);
            return post === undefined || personId === undefined
              ? undefined
              : { post_id: post, person_id: personId, pinned: false };
          },
        }),
    });
  };
  return { isReady, submit };
}

/** What was drawn on empty space becomes a shift. */
export function CreateDialog(props: Props) {
  const words = useMessages(timelineMessages);
  const { productions, row, onClose } = props;
  const [draft, setDraft] = useState(() => firstDraft(props));
  const [showFaults, setShowFaults] = useState(false);
  const { data: types = [] } = missionTypes.useEvery();
  const { isReady, submit } = useSubmit(props, draft);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (isReady) submit(types.find(({ id }) => id === draft.typeId)?.name);
  };
  const isUntitled = draft.typeId === null && draft.title.trim() === "";
  return (
    <Dialog title={`${words.newShift} · ${row.name}`} onClose={onClose}>
      <form onSubmit={onSubmit} className="sf-form">
        <Select
          label={words.production}
          data={runningOn(productions, draft.day).map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.productionId}
          onChange={(productionId) => change({ productionId })}
          error={showFaults && draft.productionId === null && words.productionNeeded}
          searchable
        />
        <Select
          label={words.missionType}
          data={types.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.typeId}
          onChange={(typeId) => change({ typeId })}
          searchable
          clearable
        />
        <TextInput
          label={words.shiftTitle}
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          error={showFaults && isUntitled && words.titleNeeded}
          autoComplete="off"
        />
        <WhenFields draft={draft} onChange={(when) => change(when)} />
        <FormActions>
          <Button type="submit">{words.create}</Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
