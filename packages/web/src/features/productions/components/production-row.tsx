import { Link } from "@tanstack/react-router";
import type { Production } from "../../../lib/api/types.ts";
import { countDays, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { productionMessages } from "../messages.ts";
import classes from "./production.module.css";

/** The colour a production has in every view. It says nothing that the name beside it does not. */
export function ProductionDot({ color }: { readonly color: string }) {
  return <span className={classes.dot} style={{ background: color }} aria-hidden="true" />;
}

export function ProductionRow({ production }: { readonly production: Production }) {
  const words = useMessages(productionMessages);
  const format = useFormat();
  const { id, name, starts_on, ends_on, color } = production;
  const now = today();
  return (
    <Row
      start={<ProductionDot color={color} />}
      title={
        <Link to="/productions/$productionId" params={{ productionId: id }} className={rowLinkClass}>
          {name}
        </Link>
      }
      sub={`${format.period(starts_on, ends_on)} · ${words.days(countDays(starts_on, ends_on))}`}
      end={starts_on <= now && ends_on >= now && <Tag tone="sage">{words.running}</Tag>}
    />
  );
}
