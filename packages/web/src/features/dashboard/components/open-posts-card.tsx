import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useVenueName } from "../../../lib/api/references.ts";
import type { PlanDashboard } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { DateLeaf, Tag } from "../../../ui/tag.tsx";
import type { DashboardWindow } from "../api/get-dashboard.ts";
import { csvUrl } from "../api/get-dashboard.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./lists.module.css";

type OpenPost = PlanDashboard["open_posts"][number];

const FIRST_ROWS = 8;

function OpenPostRow({
  post,
  productions,
}: {
  readonly post: OpenPost;
  readonly productions: ReadonlyMap<string, string>;
}) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const venueName = useVenueName();
  const { shift_id: shiftId, day, start, venue_id, production_id, title, role, missing } = post;
  const sub = [
    start === undefined ? words.toPlace : format.time(start),
    title,
    productions.get(production_id) ?? "",
    venue_id === undefined ? "" : venueName(venue_id),
  ].filter((part) => part !== "");
  return (
    <Row
      start={<DateLeaf date={day} />}
      title={
        <Link to="/shifts/$shiftId" params={{ shiftId }} className={rowLinkClass}>
          {role} <span className="sf-hidden">{format.longDay(day)}</span>
        </Link>
      }
      sub={sub.join(" · ")}
      end={<Tag tone="lamp">{words.missing(missing)}</Tag>}
    />
  );
}

/** Whom is still to be found, soonest first. */
export function OpenPosts({ board, most }: { readonly board: PlanDashboard; readonly most: number }) {
  const words = useMessages(dashboardMessages);
  const productions = new Map(board.productions.map(({ id, name }) => [id, name]));
  return (
    <Rows label={words.openPosts}>
      {board.open_posts.slice(0, most).map((post) => (
        <OpenPostRow key={post.post_id} post={post} productions={productions} />
      ))}
    </Rows>
  );
}

interface CardProps {
  readonly board: PlanDashboard;
  readonly window: DashboardWindow;
}

export function OpenPostsCard({ board, window }: CardProps) {
  const words = useMessages(dashboardMessages);
  const [most, setMost] = useState(FIRST_ROWS);
  const count = board.open_posts.length;
  return (
    <Card
      title={words.openPosts}
      lead={words.openPostsLead}
      aside={<CsvLink href={csvUrl("/planning/dashboard/open-posts.csv", window)} table={words.openPosts} />}
    >
      {count === 0 ? (
        <p className={classes.none}>{words.noOpenPosts}</p>
      ) : (
        <OpenPosts board={board} most={most} />
      )}
      {count > most && (
        <div className={classes.foot}>
          <Button variant="light" fullWidth onClick={() => setMost(count)}>
            {words.showAll(count)}
          </Button>
        </div>
      )}
    </Card>
  );
}
