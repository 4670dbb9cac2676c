import { Select } from "@mantine/core";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { flatten } from "../../../../lib/api/pages.ts";
import type { DraftComparison } from "../../../../lib/api/types.ts";
import { lengthText } from "../../../../lib/format/length.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { FormColumns } from "../../../../ui/form-layout.tsx";
import { Card } from "../../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../../ui/states.tsx";
import { OfProduction } from "../../components/production-frame.tsx";
import { useComparison, useDrafts } from "../api/drafts.ts";
import { ChangeTallies } from "../components/change-list.tsx";
import classes from "../components/compare.module.css";
import { useFigures } from "../components/draft-figures.tsx";
import { useDraftName } from "../components/draft-row.tsx";
import { draftMessages } from "../messages.ts";

interface ChoiceProps {
  readonly productionId: string;
  readonly left: string;
  readonly right: string;
  readonly onChange: (choice: { readonly left: string; readonly right: string }) => void;
}

function Choice({ productionId, left, right, onChange }: ChoiceProps) {
  const words = useMessages(draftMessages);
  const nameOf = useDraftName();
  const drafts = flatten(useDrafts(productionId).data);
  const data = [
    { value: "current", label: words.current },
    ...drafts.map((draft) => ({ value: draft.id, label: nameOf(draft) })),
  ];
  return (
    <FormColumns>
      <Select
        label={words.left}
        placeholder={words.chooseOther}
        data={data}
        value={left === "" ? null : left}
        onChange={(next) => onChange({ left: next ?? "", right })}
      />
      <Select
        label={words.right}
        placeholder={words.chooseOther}
        data={data}
        value={right === "" ? null : right}
        onChange={(next) => onChange({ left, right: next ?? "" })}
      />
    </FormColumns>
  );
}

function FiguresTable({ comparison }: { readonly comparison: DraftComparison }) {
  const words = useMessages(draftMessages);
  const figuresOf = useFigures();
  const [left, right] = [figuresOf(comparison.left), figuresOf(comparison.right)];
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.left}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          {left.map(({ name, text }, index) => (
            <tr key={name} data-differs={text !== right[index]?.text || undefined}>
              <th scope="row">{name}</th>
              <td>{text}</td>
              <td>{right[index]?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HoursTable({ hours }: Pick<DraftComparison, "hours">) {
  const words = useMessages(draftMessages);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.left}</th>
            <th scope="col">{words.right}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ person_id, name, left, right }) => (
            <tr key={person_id} data-differs={left !== right || undefined}>
              <th scope="row">{name}</th>
              <td>{lengthText(left)}</td>
              <td>{lengthText(right)}</td>
              <td>
                {left === right
                  ? words.same
                  : `${right > left ? "+" : "−"}${lengthText(Math.abs(right - left))}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Comparison({ left, right }: { readonly left: string; readonly right: string }) {
  const words = useMessages(draftMessages);
  const query = useComparison(left, right);
  if (left === "" || right === "") return null;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={5} />;
  const { changes, hours } = query.data;
  return (
    <>
      <Card title={words.compareTitle}>
        <FiguresTable comparison={query.data} />
      </Card>
      <Card title={words.changesTitle}>
        <ChangeTallies changes={changes} />
      </Card>
      <Card title={words.hoursTitle}>
        <HoursTable hours={hours} />
      </Card>
    </>
  );
}

export function ComparePage() {
  const { productionId } = useParams({ from: "/shell/productions/$productionId/drafts/compare" });
  const { left = "current", right = "" } = useSearch({
    from: "/shell/productions/$productionId/drafts/compare",
  });
  const navigate = useNavigate();
  const choose = (search: { readonly left: string; readonly right: string }) =>
    void navigate({
      to: "/productions/$productionId/drafts/compare",
      params: { productionId },
      search,
      replace: true,
    });
  return (
    <OfProduction>
      {() => (
        <>
          <Card padded>
            <Choice productionId={productionId} left={left} right={right} onChange={choose} />
          </Card>
          <Comparison left={left} right={right} />
        </>
      )}
    </OfProduction>
  );
}
