export {
  type Config,
  ConfigError,
  type ConfigSources,
  describeConfig,
  loadConfig,
  maskSecret,
} from "./config.ts";
export { settings } from "./settings.ts";
