import { Button } from "@mantine/core";
import { IconSparkles } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { useJob } from "../../../../lib/api/get-job.ts";
import { useHasRole } from "../../../../lib/api/session.ts";
import type { Production, Scene } from "../../../../lib/api/types.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { isFinished } from "../../../../lib/live/apply-job.ts";
import { FormError } from "../../../../ui/form-error.tsx";
import { JobCard } from "../../../../ui/job-card.tsx";
import { Card } from "../../../../ui/page.tsx";
import { useAskForOrder, useRefreshScenes, useWaitingOrder } from "../api/scenes.ts";
import { sceneMessages } from "../messages.ts";
import { OrderComparison } from "./order-comparison.tsx";
import classes from "./scenes.module.css";

const SEARCH_SECONDS = 30;

interface SearchProps {
  readonly jobId: string;
  /** Called when it has ended, and whether it found something. */
  readonly onEnd: (found: boolean) => void;
}

/** The search while it runs; once it is over, the order it found is read. */
function Search({ jobId, onEnd }: SearchProps) {
  const { data: job } = useJob(jobId);
  const state = job !== undefined && isFinished(job) ? job.state : undefined;
  useEffect(() => {
    if (state !== undefined) onEnd(state === "succeeded");
  }, [state, onEnd]);
  return <div className={classes.job}>{job !== undefined && <JobCard job={job} />}</div>;
}

interface OrderCardProps {
  readonly production: Production;
  readonly scenes: readonly Scene[];
}

/** Asks for the order in which people wait least, and lays it beside the one that stands. */
export function OrderCard({ production, scenes }: OrderCardProps) {
  const words = useMessages(sceneMessages);
  const mayWrite = useHasRole("planning:editor");
  const ask = useAskForOrder(production.id);
  const { data: order } = useWaitingOrder(production.id);
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const [seed, setSeed] = useState(1);
  const refresh = useRefreshScenes();
  const end = useCallback(
    // What failed or was stopped stays to be read, until the next search.
    (found: boolean) => void refresh().then(() => found && setJobId(undefined)),
    [refresh],
  );
  const run = () => {
    // Another seed, another chance.
    setSeed(seed + 1);
    ask.mutate({ seconds: SEARCH_SECONDS, seed }, { onSuccess: (job) => setJobId(job.id) });
  };
  const button = mayWrite && (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconSparkles size={16} aria-hidden />}
      disabled={scenes.length < 2}
      loading={ask.isPending}
      onClick={run}
    >
      {order ? words.again : words.ask}
    </Button>
  );
  return (
    <Card title={words.order} lead={words.orderLead} aside={button} padded>
      <FormError error={ask.error} />
      {jobId !== undefined && <Search key={jobId} jobId={jobId} onEnd={end} />}
      {scenes.length < 2 && <p className={classes.quiet}>{words.tooFew}</p>}
      {order && <OrderComparison order={order} scenes={scenes} />}
    </Card>
  );
}
