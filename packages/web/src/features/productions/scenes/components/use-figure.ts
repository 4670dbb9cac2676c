import type { SceneOrder } from "../../../../lib/api/types.ts";
import { lengthText } from "../../../../lib/format/length.ts";
import { useFormat } from "../../../../lib/i18n/locale-context.tsx";

/** What waiting is told in: money, or time where nobody has a day rate. */
export function useFigure(order: Pick<SceneOrder, "waiting"> | undefined): (value: number) => string {
  const format = useFormat();
  return (value) => (order?.waiting.counts === "pay" ? format.money(value) : lengthText(value));
}
