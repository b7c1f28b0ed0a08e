import { z } from 'zod';
import { nearest } from '../text/nearest.js';
import { ConfigInvalidError } from './errors.js';
import { type ConfigPath, type ConfigProblem, formatPath } from './problem.js';
import { brokenRules } from './rules.js';
import { type Config, type ConfigInput, configSchema, sections } from './schema.js';
import { located, type Place, readSource } from './source.js';

/**
 * Reads a configuration and tells all of its mistakes at once: what is no YAML, unknown and repeated keys with the
 * nearest name, values that mean nothing, and rules between fields that the contracts would refuse.
 *
 * @param text - YAML or JSON.
 * @param options - `file`: named in problems.
 * @returns The configuration in the units of the contracts.
 * @throws {@link ConfigInvalidError} with all problems.
 *
 * @example
 * import { parseConfig } from '@bulkhead/sdk/config';
 *
 * const config = parseConfig(await readFile('bulkhead.yaml', 'utf8'), { file: 'bulkhead.yaml' });
 */
export function parseConfig(text: string, { file }: { file?: string | undefined } = {}): Config {
  const source = readSource(text);
  const fail = (problems: readonly ConfigProblem[]) => new ConfigInvalidError({ problems: located(problems, file) });
  if (source.problems.length > 0) throw fail(source.problems);
  const read = readValue(source.value, {
    value: (path) => source.placeOf(path),
    key: (path, key) => source.placeOfKey(path, key),
  });
  if ('problems' in read) throw fail(read.problems);
  places.set(read.config, source.placeOf);
  return read.config;
}

/** Where fields of a configuration that came from a text are, for problems that only the chain can show. */
const places = new WeakMap<Config, (path: ConfigPath) => Place>();

/** A problem at a path, with line and column when the configuration came from a text. */
export function problemAt(config: Config, path: ConfigPath, message: string): ConfigProblem {
  return { ...places.get(config)?.(path), path: formatPath(path), message };
}

/**
 * The same for a configuration that is a value already, such as one from TypeScript.
 *
 * @param input - {@link ConfigInput}
 * @param options - `file`: named in problems.
 * @returns The configuration in the units of the contracts.
 * @throws {@link ConfigInvalidError} with all problems.
 *
 * @example
 * import { readConfigInput } from '@bulkhead/sdk/config';
 *
 * const config = readConfigInput({ escalation: { epoch: '1h', shareBps: '10%' } });
 */
export function readConfigInput(input: ConfigInput | unknown, { file }: { file?: string | undefined } = {}): Config {
  const read = readValue(input);
  if ('problems' in read) throw new ConfigInvalidError({ problems: located(read.problems, file) });
  return read.config;
}

type Places = { value: (path: ConfigPath) => Place; key: (path: ConfigPath, key: string) => Place };

function readValue(value: unknown, places?: Places): { config: Config } | { problems: ConfigProblem[] } {
  const result = configSchema.safeParse(value ?? {}, { reportInput: true });
  const found = result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, places));
  // Rules are checked in what can be read, so that one mistake does not hide another.
  const readable = result.success ? result.data : readableSections(value);
  const broken = brokenRules(readable).map(({ path, message }) => ({
    ...places?.value(path),
    path: formatPath(path),
    message,
  }));
  const problems = [...found, ...broken];
  return result.success && problems.length === 0 ? { config: result.data } : { problems };
}

function readableSections(value: unknown): Partial<Config> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const read = Object.entries(sections).flatMap(([name, schema]) => {
    const result = schema.safeParse(given[name]);
    return result.success && result.data !== undefined ? [[name, result.data]] : [];
  });
  return Object.fromEntries(read);
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, places: Places | undefined): ConfigProblem[] {
  const path = issue.path as ConfigPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...places?.key(path, key),
      path: formatPath([...path, key]),
      message: unknownKey(key, keysAt(configSchema, path)),
    }));
  return [{ ...places?.value(path), path: formatPath(path), message: messageOf(issue) }];
}

function unknownKey(key: string, keys: readonly string[]): string {
  const near = nearest(key, keys);
  return `There is no field "${key}" here. ${near === undefined ? `Fields are ${keys.join(', ')}.` : `Did you mean ${near}?`}`;
}

function messageOf(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  const expected =
    issue.expected === 'object' ? 'a group of fields' : issue.expected === 'array' ? 'a list' : issue.expected;
  if (issue.input === undefined) return `This is missing: ${expected}.`;
  return `${expected === 'a list' ? 'No list' : 'Something else'} stands where ${expected} is expected.`;
}

/** Names of the fields that the schema has at a path. */
function keysAt(schema: z.core.$ZodType, path: ConfigPath): string[] {
  const inner = bare(schema);
  const [part, ...rest] = path;
  if (inner instanceof z.ZodArray && part !== undefined) return keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const field = part === undefined ? undefined : (inner.shape as Record<string, z.core.$ZodType>)[part];
  return field === undefined ? Object.keys(inner.shape) : keysAt(field, rest);
}

/** The schema without what is wrapped around it. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return bare(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return bare(schema.unwrap());
  return schema;
}
