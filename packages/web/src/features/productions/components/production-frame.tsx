import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { productions } from "../../../lib/api/references.ts";
import type { Production } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageTabs } from "../../../ui/page-tabs.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { productionMessages } from "../messages.ts";
import classes from "./production.module.css";
import { ProductionDot } from "./production-row.tsx";

interface ProductionFrameProps {
  readonly production: Production;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What all pages of one production share: its name, its period, the way to its other pages. */
function ProductionFrame({ production, actions, children }: ProductionFrameProps) {
  const words = useMessages(productionMessages);
  const format = useFormat();
  const params = { productionId: production.id };
  return (
    <Page
      title={production.name}
      lead={
        <span className={classes.lead}>
          <ProductionDot color={production.color} />
          {format.period(production.starts_on, production.ends_on)}
        </span>
      }
      back={{ to: "/productions", label: words.productions }}
      actions={actions}
    >
      <PageTabs
        label={production.name}
        tabs={[
          { link: { to: "/productions/$productionId", params }, label: words.plan },
          { link: { to: "/productions/$productionId/drafts", params }, label: words.drafts },
          { link: { to: "/productions/$productionId/call-sheets", params }, label: words.callSheets },
          { link: { to: "/productions/$productionId/scenes", params }, label: words.scenes },
          { link: { to: "/productions/$productionId/days", params }, label: words.outOfDays },
        ]}
      />
      {children}
    </Page>
  );
}

interface OfProductionProps {
  readonly actions?: ((production: Production) => ReactNode) | undefined;
  readonly children: (production: Production) => ReactNode;
}

/** The frame around a page of the production in the address, once it is there. */
export function OfProduction({ actions, children }: OfProductionProps) {
  const words = useMessages(productionMessages);
  const { productionId = "" } = useParams({ strict: false });
  const query = productions.useOne(productionId);
  if (query.data === undefined) {
    const back = { to: "/productions", label: words.productions } as const;
    return <WaitingPage title={words.productions} back={back} query={query} />;
  }
  return (
    <ProductionFrame production={query.data} actions={actions?.(query.data)}>
      {children(query.data)}
    </ProductionFrame>
  );
}
