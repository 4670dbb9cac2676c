import { Button, Slider } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { keys } from "../../../lib/api/query-keys.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { PlanWeights } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useSaveWeights, useWeights } from "../api/rules.ts";
import { rulesMessages } from "../messages.ts";
import classes from "./weights-card.module.css";

const TERMS = ["preferences", "cost", "fairness", "continuity", "gaps", "changes"] as const;

function WeightsForm({ stored }: { readonly stored: PlanWeights }) {
  const words = useMessages(rulesMessages);
  const client = useQueryClient();
  const mayWrite = useHasRole("planning:editor");
  const [weights, setWeights] = useState(stored);
  const save = useSaveWeights();
  const { done } = useUndo();
  const isChanged = TERMS.some((term) => weights[term] !== stored[term]);
  const store = () =>
    save.mutate(weights, {
      onSuccess: () =>
        done(words.weightsSaved, async () => {
          await undoLastChange("weights");
          await client.invalidateQueries({ queryKey: keys.weights() });
        }),
    });
  return (
    <>
      <FormError error={save.error} />
      <ul className={classes.weights}>
        {TERMS.map((term) => (
          <li key={term}>
            <span id={`weight-${term}`}>{words.terms[term]}</span>
            <Slider
              min={0}
              max={10}
              step={1}
              value={weights[term]}
              onChange={(value) => setWeights({ ...weights, [term]: value })}
              disabled={!mayWrite}
              thumbProps={{ "aria-labelledby": `weight-${term}` }}
            />
            <output className="sf-figures">{weights[term]}</output>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <FormActions>
          <Button onClick={store} loading={save.isPending} disabled={!isChanged}>
            {words.save}
          </Button>
        </FormActions>
      )}
    </>
  );
}

/** How much the organisation cares about what, where rules leave a choice. */
export function WeightsCard() {
  const words = useMessages(rulesMessages);
  const { data } = useWeights();
  if (data === undefined) return null;
  return (
    <Card title={words.weights} lead={words.weightsLead} padded>
      <WeightsForm key={data.version} stored={data} />
    </Card>
  );
}
