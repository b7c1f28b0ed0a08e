/** Puts the report where the user wants it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DemoError } from '../errors.js';
import { type ReportInput, reportPage } from './page.js';

/** The folder is missing and cannot be made, or the file cannot be written. */
export class ReportError extends DemoError {}

/** @returns The absolute path of what was written. */
export function writeReport(file: string, input: ReportInput): string {
  const path = resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, reportPage(input));
    return path;
  } catch (error) {
    throw new ReportError(
      `The report cannot be written to ${path}: ${(error as Error).message}.`,
      'Name another file with --report.',
    );
  }
}
