/**
 * Replays a recorded theft against real contracts on local chains, and shows what they did about it.
 *
 * Usage: npm run demo -- --help
 */
import { HELP, parseDemoArgs } from './args.js';
import { runDemo } from './demo.js';
import { DemoError } from './errors.js';
import { showProgress } from './progress.js';
import { checkReport, reportPath, writeReport } from './report/write.js';
import { summarize } from './summary.js';
import { figuresTable } from './table.js';

async function main(argv: readonly string[]): Promise<void> {
  const options = parseDemoArgs(argv);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const report = reportPath(options.report);
  checkReport(report);
  const result = await runDemo(options, (total) => showProgress(total, process.stderr));
  writeReport(report, result);
  process.stderr.write(`Report: ${report}\n`);
  if (options.json) {
    const summary = summarize(result.record.name, result.runs, result.seconds);
    process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`);
    return;
  }
  process.stdout.write(`\n${figuresTable(result.runs)}\n\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DemoError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
