import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useJob } from "../../../../lib/api/get-job.ts";
import type { Production } from "../../../../lib/api/types.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { FormActions } from "../../../../ui/form-layout.tsx";
import { JobCard } from "../../../../ui/job-card.tsx";
import { Card } from "../../../../ui/page.tsx";
import { OfProduction } from "../../components/production-frame.tsx";
import { ProposeForm } from "../components/propose-form.tsx";
import { draftMessages } from "../messages.ts";

interface ProgressProps {
  readonly jobId: string;
  readonly productionId: string;
  readonly onAgain: () => void;
}

/** Where the draft lies that a job made. */
function draftOf(result: unknown): string | undefined {
  if (typeof result !== "object" || result === null || !("proposal_id" in result)) return undefined;
  return typeof result.proposal_id === "string" ? result.proposal_id : undefined;
}

function Progress({ jobId, productionId, onAgain }: ProgressProps) {
  const words = useMessages(draftMessages);
  const { data: job } = useJob(jobId);
  const draftId = draftOf(job?.result);
  const drafts = `/productions/${productionId}/drafts`;
  return (
    <>
      <Card>{job !== undefined && <JobCard job={job} />}</Card>
      <div role="status">
        {job?.state === "succeeded" && (
          <Card title={words.ready} padded>
            <FormActions>
              <Button component={Link} to={draftId === undefined ? drafts : `${drafts}/${draftId}`}>
                {words.openDraft}
              </Button>
              <Button variant="default" onClick={onAgain}>
                {words.again}
              </Button>
            </FormActions>
          </Card>
        )}
      </div>
    </>
  );
}

function NewDraft({ production }: { readonly production: Production }) {
  const navigate = useNavigate();
  const words = useMessages(draftMessages);
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const params = { productionId: production.id };
  if (jobId !== undefined) {
    return <Progress jobId={jobId} productionId={production.id} onAgain={() => setJobId(undefined)} />;
  }
  return (
    <>
      <p>{words.newDraftLead}</p>
      <ProposeForm
        production={production}
        onStarted={(job) => setJobId(job.id)}
        onCancel={() => void navigate({ to: "/productions/$productionId", params })}
      />
    </>
  );
}

export function NewDraftPage() {
  return <OfProduction>{(production) => <NewDraft production={production} />}</OfProduction>;
}
