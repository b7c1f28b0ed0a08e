/** `@bulkhead/sdk/config`: the declared configuration of a host. The only entry that needs `zod` and `yaml`. */
export * from '../config/apply.js';
export type { AmountUnit, ConfigCall } from '../config/compare/draft.js';
export { describeChange, describeStep } from '../config/describe.js';
export * from '../config/diff.js';
export type { Direction, FieldChange } from '../config/direction.js';
export * from '../config/errors.js';
export * from '../config/export.js';
export type { Amount, AmountText } from '../config/fields.js';
export * from '../config/lint.js';
export * from '../config/load.js';
export { parseConfig, readConfigInput } from '../config/parse.js';
export { type ConfigProblem, formatProblem } from '../config/problem.js';
export {
  type AssetConfig,
  type Config,
  type ConfigInput,
  configJsonSchema,
  configSchema,
  type FeedConfig,
  type SeatConfig,
} from '../config/schema.js';
export * from '../safe/batch.js';
