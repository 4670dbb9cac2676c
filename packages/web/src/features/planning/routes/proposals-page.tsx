import { Button } from "@mantine/core";
import { IconSparkles } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useProposals } from "../api/get-proposals.ts";
import { ProposalRow } from "../components/proposal-row.tsx";
import { planningMessages } from "../messages.ts";

export function ProposalsPage() {
  const words = useMessages(planningMessages);
  const navigate = useNavigate();
  const { state = "" } = useSearch({ from: "/shell/proposals" });
  const mayWrite = useHasRole("planning:editor");
  const query = useProposals(state);
  const { states } = words;
  const propose = mayWrite && (
    <Button component={Link} to="/proposals/new" leftSection={<IconSparkles size={18} aria-hidden />}>
      {words.propose}
    </Button>
  );
  return (
    <Page title={words.proposals} lead={words.proposalsLead} actions={propose}>
      <Toolbar>
        <FilterTabs
          label={words.proposals}
          value={state}
          options={[
            { value: "", label: words.all },
            { value: "waiting", label: states.open },
            { value: "accepted", label: states.accepted },
            { value: "edited", label: states.edited },
            { value: "rejected", label: states.rejected },
          ]}
          onChange={(next) => void navigate({ to: "/proposals", search: next === "" ? {} : { state: next } })}
        />
      </Toolbar>
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState
              icon={<IconSparkles size={26} stroke={1.6} aria-hidden />}
              title={words.noProposals}
              actions={propose}
            >
              {words.noProposalsText}
            </EmptyState>
          }
        >
          {(proposals) => (
            <Rows label={words.proposals}>
              {proposals.map((proposal) => (
                <ProposalRow key={proposal.id} proposal={proposal} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
