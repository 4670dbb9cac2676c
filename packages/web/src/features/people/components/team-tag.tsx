import type { Team } from "../../../lib/api/types.ts";
import { Tag } from "../../../ui/tag.tsx";
import classes from "./person.module.css";

/** A team by its name, with its colour as a sign beside it. */
export function TeamTag({ team }: { readonly team: Pick<Team, "name" | "color"> }) {
  return (
    <Tag>
      <span className={classes.color} style={{ background: team.color }} aria-hidden="true" />
      {team.name}
    </Tag>
  );
}
