import { Button, Skeleton } from "@mantine/core";
import { IconCloudOff, IconMoodConfuzed } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ApiProblem, Unreachable } from "../lib/api/problem.ts";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { describeError } from "./describe-error.ts";
import { uiMessages } from "./messages.ts";
import classes from "./states.module.css";

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here, said kindly, with the next step. */
export function EmptyState({ icon, title, children, actions }: EmptyProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon}>{icon}</span>
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}

/** What went wrong in the server's words, and a way out. */
export function ErrorState({ error, onRetry, actions }: ErrorStateProps) {
  const messages = useMessages(uiMessages);
  const { title, detail, requestId } = describeError(error, messages);
  // What is gone, or not for this account, is the same when asked again.
  const isFinal = error instanceof ApiProblem && [403, 404].includes(error.problem.status);
  const Icon = error instanceof Unreachable ? IconCloudOff : IconMoodConfuzed;
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-tone="error">
        <Icon size={26} stroke={1.6} aria-hidden />
      </span>
      <h2>{title}</h2>
      <p>{detail}</p>
      {requestId !== undefined && <p className={classes.request}>{messages.requestId(requestId)}</p>}
      <div className={classes.actions}>
        {onRetry !== undefined && !isFinal && (
          <Button variant="default" onClick={onRetry}>
            {messages.retry}
          </Button>
        )}
        {actions}
      </div>
    </div>
  );
}

const WIDTHS = ["38%", "52%", "44%", "60%", "35%", "48%"] as const;

/** Placeholder rows with the shape of what is coming. */
export function SkeletonRows({ rows = 5, withAvatar = false }: { rows?: number; withAvatar?: boolean }) {
  const messages = useMessages(uiMessages);
  return (
    <div className={classes.rows} role="status" aria-busy="true">
      <span className="sf-hidden">{messages.loading}</span>
      {Array.from({ length: rows }, (_, row) => WIDTHS[row % WIDTHS.length]).map((width, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity but their place
        <div key={row} className={classes.skeletonRow}>
          {withAvatar && <Skeleton circle height={38} />}
          <div className={classes.skeletonText}>
            <Skeleton height={12} width={width ?? "50%"} />
            <Skeleton height={10} width="24%" />
          </div>
        </div>
      ))}
    </div>
  );
}
