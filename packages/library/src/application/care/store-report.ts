import type { CareFinding, CareReport, Found } from "../../domain/care/finding.ts";
import type { LibraryPorts } from "../ports.ts";

type Ports = Pick<LibraryPorts, "careReports" | "careFindings" | "clock" | "newId">;

/** Keeps what one look at the collection found. What somebody did not want to hear of is there, and set aside. */
export async function storeReport(
  { careReports, careFindings, clock, newId }: Ports,
  given: Omit<CareReport, "id" | "createdAt">,
  found: readonly Found[],
): Promise<CareReport> {
  const now = clock.now();
  const report: CareReport = { ...given, id: newId<"care-report">(), createdAt: now };
  const ignored = await careFindings.ignored();
  await careReports.add(report);
  await careFindings.addAll(
    found.map(
      (one): CareFinding => ({
        ...one,
        id: newId<"care-finding">(),
        reportId: report.id,
        state: ignored.has(`${one.kind} ${one.key}`) ? "ignored" : "open",
        version: 1,
        createdAt: now,
        updatedAt: now,
      }),
    ),
  );
  return report;
}
