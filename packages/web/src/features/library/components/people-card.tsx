import { Link } from "@tanstack/react-router";
import type { Movie } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { libraryMessages } from "../messages.ts";
import classes from "./work.module.css";

type Credit = Movie["credits"][number];

const MOST = 24;

/** Who made it and who plays in it; each leads to what else there is of them. */
export function PeopleCard({ credits }: { readonly credits: readonly Credit[] }) {
  const words = useMessages(libraryMessages);
  const roles = (["director", "writer", "composer", "actor"] as const).filter((role) =>
    credits.some((credit) => credit.role === role),
  );
  if (roles.length === 0) return null;
  return (
    <Card title={words.people} padded>
      <dl className={classes.people}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{words.roles[role]}</dt>
            {unique(credits.filter((credit) => credit.role === role)).map(({ name, character }) => (
              <dd key={name}>
                <Link to="/library" search={{ person: name }} className={classes.person}>
                  {name}
                </Link>
                {character !== undefined && <span className={classes.character}>{character}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Card>
  );
}

function unique(credits: readonly Credit[]): readonly Credit[] {
  return [...new Map(credits.map((credit) => [credit.name, credit])).values()].slice(0, MOST);
}
