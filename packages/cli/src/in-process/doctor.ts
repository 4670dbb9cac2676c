import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import type { Style } from "../output/style.ts";
import { settingsInput } from "./settings-input.ts";

const signs = { ok: ["green", "✓"], note: ["yellow", "!"], fault: ["red", "✗"] } as const satisfies Record<
  string,
  readonly [Style, string]
>;

/** Says what is well and what is not; a fault ends it with code 1. */
export async function runDoctor(context: Context, input: Input): Promise<void> {
  const { diagnose } = await import("@souffleur/server");
  const { output, language, texts } = context;
  const findings = (await diagnose(settingsInput(context, input))).map((finding) => ({
    ...finding,
    message: finding.message[language],
  }));
  output.result(findings, () =>
    findings
      .map(({ verdict, message }) => `${output.paint(signs[verdict][0], signs[verdict][1])} ${message}`)
      .join("\n"),
  );
  const faults = findings.filter(({ verdict }) => verdict === "fault").length;
  if (faults > 0) throw new CliFailure(exitCodes.failure, "faults", texts.server.faults(faults));
}
