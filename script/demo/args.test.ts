import { describe, expect, it } from 'vitest';
import { DEFAULT_REPORT, parseDemoArgs, RUN_NAMES } from './args.js';
import { ArgumentError } from './errors.js';

describe('parseDemoArgs', () => {
  it('replays all runs by default', () => {
    expect(parseDemoArgs([])).toEqual({
      json: false,
      full: false,
      report: DEFAULT_REPORT,
      runs: RUN_NAMES,
      record: undefined,
      port: undefined,
      help: false,
    });
  });

  it('takes every option', () => {
    const argv = ['--json', '--full', '--report', 'a.html', '--runs', 'recommended, unprotected', '--port=8545', '-h'];
    const options = parseDemoArgs([...argv, '--record', 'folder']);
    expect(options).toMatchObject({
      json: true,
      full: true,
      report: 'a.html',
      port: 8545,
      help: true,
      record: 'folder',
    });
    expect(options.runs).toEqual(['unprotected', 'recommended']); // in the order in which they are shown
  });

  it.each([
    [['--fast'], 'There is no option --fast.'],
    [['-x'], 'There is no option -x.'],
    [['fast'], '"fast" is not an option'],
    [['--report'], '--report needs a value.'],
    [['--runs', '--json'], '--runs needs a value.'],
    [['--json=yes'], '--json takes no value'],
    [['--runs', 'best'], 'There is no run "best". Choose from: unprotected, limit-only, recommended.'],
    [['--runs', ''], '--runs needs a value.'],
    [['--port', 'x'], '--port x is not a port.'],
    [['--port', '65535'], '--port 65535 is not a port.'],
  ])('refuses %j and names the next step', (argv, message) => {
    expect(() => parseDemoArgs(argv)).toThrow(ArgumentError);
    expect(() => parseDemoArgs(argv)).toThrow(message);
  });
});
