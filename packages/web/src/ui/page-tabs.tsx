import { Link, type LinkProps } from "@tanstack/react-router";
import classes from "./page-tabs.module.css";

export interface PageTab {
  readonly link: Pick<LinkProps, "to" | "params" | "search">;
  readonly label: string;
  /** How many wait there. */
  readonly count?: number | undefined;
}

/** The parts of one thing that is too large for one page; each part has its address. */
export function PageTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly PageTab[] }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ link, label: name, count }) => (
        <Link
          key={name}
          {...link}
          className={classes.tab}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {name}
          {count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
