import { IconMapPin, IconPin, IconUserPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { usePersonName, useSkillName, useVenueName } from "../../../lib/api/references.ts";
import type { Shift } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Avatar, Tag } from "../../../ui/tag.tsx";
import { productionMessages } from "../messages.ts";
import classes from "./shift-card.module.css";

type Post = Shift["posts"][number];

function When({ shift }: { readonly shift: Shift }) {
  const words = useMessages(productionMessages);
  const format = useFormat();
  const { start, end, window, minutes } = shift;
  if (start !== undefined && end !== undefined) {
    return <time dateTime={start}>{format.timeRange(start, end)}</time>;
  }
  return window === undefined ? null : (
    <span>{words.toPlace(lengthText(minutes), format.timeRange(window.start, window.end))}</span>
  );
}

/** One kind of work of a shift: who is at it, and how many are missing. */
function PostLine({ shift, post }: { readonly shift: Shift; readonly post: Post }) {
  const words = useMessages(productionMessages);
  const personName = usePersonName();
  const { nameOf: skillName } = useSkillName();
  const taken = shift.assignments.filter(({ post_id }) => post_id === post.id);
  const missing = post.count - taken.length;
  return (
    <li className={classes.post}>
      <span className={classes.role}>
        {post.role}
        {post.skill_id !== undefined && skillName(post.skill_id) !== post.role && (
          <small>{skillName(post.skill_id)}</small>
        )}
      </span>
      <ul className={classes.seats}>
        {taken.map(({ id, person_id, pinned }) => (
          <li key={id} className={classes.person}>
            <Avatar name={personName(person_id)} />
            {personName(person_id)}
            {pinned && <IconPin size={14} aria-label={words.pinned} role="img" />}
          </li>
        ))}
        {missing > 0 && (
          <li className={classes.missing}>
            <IconUserPlus size={15} aria-hidden />
            {words.missing(missing)}
          </li>
        )}
      </ul>
    </li>
  );
}

/** A shift as the plan shows it: when, where, who, who is missing. */
export function ShiftCard({ shift }: { readonly shift: Shift }) {
  const words = useMessages(productionMessages);
  const venueName = useVenueName();
  const { id: shiftId } = shift;
  return (
    <article className={classes.card} aria-labelledby={`shift-${shiftId}`}>
      <header className={classes.head}>
        <span className={classes.when}>
          <When shift={shift} />
        </span>
        <h3 id={`shift-${shiftId}`} className={classes.title}>
          <Link to="/shifts/$shiftId" params={{ shiftId }}>
            {shift.title}
          </Link>
        </h3>
        {shift.venue_id !== undefined && (
          <span className={classes.place}>
            <IconMapPin size={15} aria-hidden />
            {venueName(shift.venue_id, shift.room_id)}
          </span>
        )}
        {shift.is_cachet && <Tag tone="dusk">{words.cachet}</Tag>}
        {shift.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </header>
      <ul className={classes.posts}>
        {shift.posts.map((post) => (
          <PostLine key={post.id} shift={shift} post={post} />
        ))}
      </ul>
    </article>
  );
}
