import type { ReactNode } from "react";
import classes from "./page.module.css";

export const rowLinkClass = classes.rowLink;

export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly start?: ReactNode;
  /** A link with `rowLinkClass` makes the whole row its target. */
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly end?: ReactNode;
}

export function Row({ start, title, sub, end }: RowProps) {
  return (
    <li className={classes.row}>
      {start}
      <div className={classes.rowMain}>
        <div className={classes.rowTitle}>{title}</div>
        {sub !== undefined && <div className={classes.rowSub}>{sub}</div>}
      </div>
      {end !== undefined && <div className={classes.rowEnd}>{end}</div>}
    </li>
  );
}
