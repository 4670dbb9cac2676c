import type { PublicationPreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { Avatar, Tag } from "../../../ui/tag.tsx";
import { publishingMessages } from "../messages.ts";
import classes from "./publishing.module.css";

/** Who hears what, word for word, and who cannot be reached. */
export function TellCard({ tells }: Pick<PublicationPreview, "tells">) {
  const words = useMessages(publishingMessages);
  const unreached = new Set(tells.filter(({ has_email }) => !has_email).map(({ person_id }) => person_id))
    .size;
  return (
    <Card title={words.tellsTitle} lead={words.tellsLead}>
      {unreached > 0 && <p className={classes.unreached}>{words.withoutEmailCount(unreached)}</p>}
      {tells.length === 0 ? (
        <p className={classes.none}>{words.tellsNobody}</p>
      ) : (
        <Rows label={words.tellsTitle}>
          {tells.map((tell) => (
            <Row
              key={`${tell.kind} ${tell.person_id}`}
              start={<Avatar name={tell.name} />}
              title={tell.name}
              sub={tell.sentence}
              end={tell.has_email ? undefined : <Tag tone="lamp">{words.withoutEmail}</Tag>}
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
