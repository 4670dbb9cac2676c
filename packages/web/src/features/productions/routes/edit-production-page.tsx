import { useNavigate, useParams } from "@tanstack/react-router";
import { productions } from "../../../lib/api/references.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { ProductionForm } from "../components/production-form.tsx";
import { productionMessages } from "../messages.ts";

export function EditProductionPage() {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const { productionId } = useParams({ from: "/shell/productions/$productionId/edit" });
  const query = productions.useOne(productionId);
  const { done } = useUndo();
  const back = { to: "/productions", label: words.productions } as const;
  if (query.data === undefined) return <WaitingPage title={words.productions} back={back} query={query} />;
  const production = query.data;
  const leave = () => void navigate({ to: "/productions/$productionId", params: { productionId } });
  return (
    <Page title={words.editTitle(production.name)} back={back} narrow>
      <ProductionForm
        // Reloading after somebody else's change starts the form afresh from what is there now.
        key={production.version}
        production={production}
        onSaved={({ name }) => {
          done(words.saved(name), async () => {
            await undoLastChange(productionId);
            await query.refetch();
          });
          leave();
        }}
        onCancel={leave}
      />
    </Page>
  );
}
