export {
  type Config,
  ConfigError,
  type ConfigSources,
  type DescribedSetting,
  describeConfig,
  loadConfig,
} from "./config.ts";
export { type ConfigFile, readConfigFile } from "./config-file.ts";
export { maskSecret } from "./mask-secret.ts";
export { OperatorError, type OperatorErrorCode } from "./operator-error.ts";
export { settings } from "./settings.ts";
