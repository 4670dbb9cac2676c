import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { ProductionForm } from "../components/production-form.tsx";
import { productionMessages } from "../messages.ts";

export function NewProductionPage() {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  return (
    <Page
      title={words.newProduction}
      lead={words.newProductionLead}
      back={{ to: "/productions", label: words.productions }}
      narrow
    >
      <ProductionForm
        onSaved={(production) => {
          notifications.show({ message: words.created(production.name), color: "sage" });
          void navigate({ to: "/productions/$productionId", params: { productionId: production.id } });
        }}
        onCancel={() => void navigate({ to: "/productions" })}
      />
    </Page>
  );
}
