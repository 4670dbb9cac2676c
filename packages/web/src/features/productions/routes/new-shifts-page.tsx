import { notifications } from "@mantine/notifications";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Production } from "../../../lib/api/types.ts";
import { startOfWeek } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { OfProduction } from "../components/production-frame.tsx";
import { SeriesForm } from "../components/series-form.tsx";
import { productionMessages } from "../messages.ts";

function NewShifts({ production }: { readonly production: Production }) {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const asked = useSearch({ from: "/shell/productions/$productionId/shifts/new" });
  const leave = (week?: string) =>
    void navigate({
      to: "/productions/$productionId",
      params: { productionId: production.id },
      search: week === undefined ? {} : { week },
    });
  return (
    <SeriesForm
      production={production}
      asked={asked}
      onMade={(count, firstDay) => {
        notifications.show({ message: words.madeShifts(count), color: "sage" });
        leave(firstDay && startOfWeek(firstDay));
      }}
      onCancel={() => leave()}
    />
  );
}

export function NewShiftsPage() {
  return <OfProduction>{(production) => <NewShifts production={production} />}</OfProduction>;
}
