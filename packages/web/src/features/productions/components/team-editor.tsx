import { ActionIcon, Button, Select, TextInput } from "@mantine/core";
import type { Breach, CheckedPlan } from "@souffleur/planning/rules";
import { IconAlertTriangle, IconBan, IconPin, IconPinFilled, IconX } from "@tabler/icons-react";
import { type FormEvent, useMemo, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { usePersonName } from "../../../lib/api/references.ts";
import type { Shift } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import { shifts } from "../api/shifts.ts";
import { useAssign, useFacts } from "../api/team.ts";
import { productionMessages } from "../messages.ts";
import {
  breachesOfSeats,
  type Candidate,
  candidatesFor,
  needsReason,
  openWithout,
  type Seat,
  seatsOf,
} from "../team-draft.ts";
import classes from "./team-editor.module.css";

type Post = Shift["posts"][number];

interface SeatLineProps {
  readonly seat: Seat;
  readonly breaches: readonly Breach[];
  readonly onChange: (seat: Seat) => void;
  readonly onRemove: () => void;
}

function SeatLine({ seat, breaches, onChange, onRemove }: SeatLineProps) {
  const words = useMessages(productionMessages);
  const name = usePersonName()(seat.personId);
  const asksWhy = seat.reason !== "" || needsReason(breaches, seat.personId);
  return (
    <li className={classes.seat}>
      <span className={classes.name}>
        <Avatar name={name} />
        {name}
      </span>
      <ActionIcon
        variant="subtle"
        color={seat.pinned ? "accent" : "gray"}
        size="lg"
        aria-label={`${seat.pinned ? words.unpin : words.pin} : ${name}`}
        title={words.pinnedHint}
        aria-pressed={seat.pinned}
        onClick={() => onChange({ ...seat, pinned: !seat.pinned })}
      >
        {seat.pinned ? <IconPinFilled size={18} /> : <IconPin size={18} />}
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.removePost(name)}
        onClick={onRemove}
      >
        <IconX size={18} />
      </ActionIcon>
      {asksWhy && (
        <TextInput
          className={classes.reason}
          label={words.overrideReason}
          value={seat.reason}
          onChange={(event) => onChange({ ...seat, reason: event.currentTarget.value })}
          autoComplete="off"
        />
      )}
    </li>
  );
}

interface AddSeatProps {
  readonly candidates: readonly Candidate[];
  readonly onAdd: (personId: string) => void;
}

/** Who could take a post, and what it would break where somebody could not. */
function AddSeat({ candidates, onAdd }: AddSeatProps) {
  const words = useMessages(productionMessages);
  const { locale } = useLocale();
  const option = ({ id, name }: Candidate) => ({ value: id, label: name });
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return (
    <Select
      aria-label={words.choosePerson}
      placeholder={words.choosePerson}
      data={[
        { group: words.ableGroup, items: candidates.filter((one) => one.forbidden.length === 0).map(option) },
        {
          group: words.breakingGroup,
          items: candidates.filter((one) => one.forbidden.length > 0).map(option),
        },
      ]}
      renderOption={({ option: { value, label } }) => {
        const candidate = byId.get(value);
        const why = candidate?.forbidden[0] ?? candidate?.warned[0];
        return (
          <span>
            {label}
            {why !== undefined && <small className={classes.why}>{why.message[locale]}</small>}
          </span>
        );
      }}
      value={null}
      onChange={(id) => {
        if (id !== null) onAdd(id);
      }}
      searchable
      limit={100}
    />
  );
}

function BreachList({ breaches }: { readonly breaches: readonly Breach[] }) {
  const words = useMessages(productionMessages);
  const { locale } = useLocale();
  return (
    <ul className={classes.breaches} aria-live="polite">
      {breaches.map(({ code, severity, message, reference, personId, at }) => (
        <li key={`${code} ${personId} ${at.start} ${message.en}`} data-severity={severity}>
          {severity === "forbid" ? (
            <IconBan size={16} aria-label={words.forbidden} role="img" />
          ) : (
            <IconAlertTriangle size={16} aria-label={words.warned} role="img" />
          )}
          <span>
            {message[locale]} {reference !== undefined && <small>{reference}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PostEditorProps {
  readonly post: Post;
  readonly plan: CheckedPlan;
  readonly shiftId: string;
  readonly seats: readonly Seat[];
  readonly breaches: readonly Breach[];
  readonly onChange: (seats: readonly Seat[]) => void;
}

function PostEditor({ post, plan, shiftId, seats, breaches, onChange }: PostEditorProps) {
  const words = useMessages(productionMessages);
  const own = seats.filter(({ postId }) => postId === post.id);
  const candidates = useMemo(
    () => candidatesFor(plan, { shiftId, postId: post.id, seats }),
    [plan, shiftId, post.id, seats],
  );
  const missing = post.count - own.length;
  return (
    <fieldset className={classes.post}>
      <legend>
        {post.role} <small>{missing > 0 ? words.missing(missing) : words.seats(post.count)}</small>
      </legend>
      <ul className={classes.seats}>
        {own.map((seat) => (
          <SeatLine
            key={seat.personId}
            seat={seat}
            breaches={breaches}
            onChange={(next) => onChange(seats.map((one) => (one === seat ? next : one)))}
            onRemove={() => onChange(seats.filter((one) => one !== seat))}
          />
        ))}
      </ul>
      {missing > 0 && (
        <AddSeat
          candidates={candidates}
          onAdd={(personId) => onChange([...seats, { postId: post.id, personId, pinned: false, reason: "" }])}
        />
      )}
    </fieldset>
  );
}

interface TeamFormProps {
  readonly shift: Shift;
  readonly plan: CheckedPlan;
  readonly onSaved: (shift: Shift) => void;
  readonly onCancel: () => void;
}

function TeamForm({ shift, plan, onSaved, onCancel }: TeamFormProps) {
  const words = useMessages(productionMessages);
  const [seats, setSeats] = useState(() => seatsOf(shift));
  const { refetch } = shifts.useOne(shift.id);
  const assign = useAssign(shift);
  const breaches = breachesOfSeats(plan, shift.id, seats);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    assign.mutate(seats, { onSuccess: onSaved });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      {isStale(assign.error) ? (
        <StaleNotice subjectId={shift.id} onReload={() => void refetch()} />
      ) : (
        <FormError error={assign.error} />
      )}
      {shift.posts.map((post) => (
        <PostEditor
          key={post.id}
          post={post}
          plan={plan}
          shiftId={shift.id}
          seats={seats}
          breaches={breaches}
          onChange={setSeats}
        />
      ))}
      <BreachList breaches={breaches} />
      <div className={classes.actions}>
        <Button type="submit" loading={assign.isPending}>
          {words.saveTeam}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface TeamEditorProps extends Omit<TeamFormProps, "plan"> {}

/** Who works in a shift, with what each choice would break said while it is made. */
export function TeamEditor({ shift, ...rest }: TeamEditorProps) {
  const words = useMessages(productionMessages);
  const query = useFacts(shift.day);
  const answer = query.data;
  const plan = useMemo(() => answer && openWithout(answer.facts, answer.pack, shift.id), [answer, shift.id]);
  return (
    <Card title={words.whoWorks} padded>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} />}
      {plan !== undefined && (
        // Reloading after somebody else's change starts afresh from what is there now.
        <TeamForm key={shift.version} shift={shift} plan={plan} {...rest} />
      )}
    </Card>
  );
}
