import { useState } from "react";
import type { Publication } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { usePublication, usePublications } from "../api/publications.ts";
import { publishingMessages } from "../messages.ts";
import { ChangeList, ChangeTallies } from "./change-list.tsx";
import classes from "./publishing.module.css";

interface OfProduction {
  readonly productionId: string;
}

function Changes({ productionId, number }: OfProduction & Pick<Publication, "number">) {
  const query = usePublication(productionId, number);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return query.data === undefined ? <SkeletonRows rows={2} /> : <ChangeList changes={query.data.changes} />;
}

function PublicationLine({
  productionId,
  publication,
}: OfProduction & { readonly publication: Publication }) {
  const words = useMessages(publishingMessages);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { number, note, undoes, told, created_by, created_at } = publication;
  return (
    <li className={classes.publication}>
      <div className={classes.what}>
        <strong>{words.number(number)}</strong>
        <span className={classes.sub}>{words.by(created_by, format.instant(created_at))}</span>
        <ChangeTallies counts={publication} />
        {undoes !== undefined && <Tag tone="lamp">{words.undoes(undoes)}</Tag>}
        <span className={classes.sub}>{words.told(told)}</span>
      </div>
      {note.trim() !== "" && <p className={classes.note}>{note}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {words.showChanges}
          <span className="sf-hidden"> ({words.number(number)})</span>
        </summary>
        {isOpen && <Changes productionId={productionId} number={number} />}
      </details>
    </li>
  );
}

/** What was published, the newest first. */
export function HistoryCard({ productionId }: OfProduction) {
  const words = useMessages(publishingMessages);
  const query = usePublications(productionId);
  return (
    <Card title={words.historyTitle} lead={words.historyLead}>
      <QueryList query={query} empty={<p className={classes.none}>{words.noHistory}</p>}>
        {(publications) => (
          <ul className={classes.publications}>
            {publications.map((publication) => (
              <PublicationLine
                key={publication.number}
                productionId={productionId}
                publication={publication}
              />
            ))}
          </ul>
        )}
      </QueryList>
    </Card>
  );
}
