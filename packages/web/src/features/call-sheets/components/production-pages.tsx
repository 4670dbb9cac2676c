import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { productions } from "../../../lib/api/references.ts";
import type { Production } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { callSheetMessages } from "../messages.ts";

interface OfProductionProps {
  readonly title: string;
  readonly lead: (name: string) => string;
  readonly actions?: ((production: Production) => ReactNode) | undefined;
  readonly children: (production: Production) => ReactNode;
}

/** A page about the production in the address, once it is there. */
export function OfProduction({ title, lead, actions, children }: OfProductionProps) {
  const words = useMessages(callSheetMessages);
  const { productionId = "" } = useParams({ strict: false });
  const query = productions.useOne(productionId);
  if (query.data === undefined) {
    const back = { to: "/productions", label: words.plan } as const;
    return <WaitingPage title={title} back={back} query={query} />;
  }
  const { id, name } = query.data;
  return (
    <Page
      title={title}
      lead={lead(name)}
      back={{ to: "/productions/$productionId", params: { productionId: id }, label: name }}
      actions={actions?.(query.data)}
    >
      {children(query.data)}
    </Page>
  );
}
