import { IconArrowLeft } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import classes from "./page.module.css";

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The list, or the whole, that this is one of. */
  readonly back?: Pick<LinkProps, "to" | "params"> & { readonly label: string };
  readonly narrow?: boolean;
  /** As wide as the window: for what is looked at from far. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function BackLink({ label, ...link }: NonNullable<PageProps["back"]>) {
  return (
    <Link {...link} className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      {label}
    </Link>
  );
}

/** The frame of every page: one h1, which is the window's title too. */
export function Page({ title, lead, actions, back, narrow = false, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Souffleur`;
  }, [title]);
  return (
    <div className={classes.page} data-narrow={narrow || undefined} data-wide={wide || undefined}>
      <header className={classes.header}>
        <div className={classes.titles}>
          {back !== undefined && <BackLink {...back} />}
          <h1 className={classes.title}>{title}</h1>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly padded?: boolean;
  /** Nothing yet: the head stands alone. */
  readonly children: ReactNode | undefined;
}

export function Card({ title, lead, aside, padded = false, children }: CardProps) {
  return (
    <section className={classes.card} aria-label={title}>
      {title !== undefined && (
        <div className={classes.cardHead}>
          <h2>{title}</h2>
          {aside !== undefined && aside !== false && <div className={classes.cardAside}>{aside}</div>}
          {lead !== undefined && <p>{lead}</p>}
        </div>
      )}
      {children !== undefined && <div className={padded ? classes.padded : undefined}>{children}</div>}
    </section>
  );
}
