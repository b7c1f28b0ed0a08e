/** Puts the report where the user wants it. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DemoError } from '../errors.js';
import { type ReportInput, reportPage } from './page.js';

/** The folder is missing and cannot be made, or the file cannot be written. */
export class ReportError extends DemoError {}

/** Where the report goes: beside the user, who may have called npm from a folder below. */
export function reportPath(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

/** Finds out before the replay, not after it. */
export function checkReport(path: string): void {
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'a'));
  });
}

export function writeReport(path: string, input: ReportInput): void {
  attempt(path, () => writeFileSync(path, reportPage(input)));
}

function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new ReportError(
      `The report cannot be written to ${path}: ${(error as Error).message}.`,
      'Name another file with --report.',
    );
  }
}
