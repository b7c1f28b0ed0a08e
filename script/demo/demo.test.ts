/** The whole demo on a piece of the record: real chains, real contracts, the forge scripts that users have. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from './summary.js';
import { writeSmallRecord } from './testing/small-record.js';
import { type Ended, runDemoProcess } from './testing/start-demo.js';

/** A fresh clone compiles first. */
const PATIENCE = 240_000;

describe('npm run demo', () => {
  let folder: string;
  let ended: Ended;
  let summary: Summary;

  beforeAll(async () => {
    folder = writeSmallRecord();
    ended = await runDemoProcess(['--json', '--record', folder, '--report', join(folder, 'report.html')]);
    summary = JSON.parse(ended.stdout || '{}') as Summary;
  }, PATIENCE);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const figuresOf = (name: string) => {
    const run = summary.runs.find((candidate) => candidate.name === name);
    if (run === undefined) throw new Error(`no run ${name}: ${ended.stderr}`);
    return run;
  };

  it('prints JSON and nothing else on standard output', () => {
    expect(ended.code, ended.stderr).toBe(0);
    expect(Object.keys(summary)).toEqual(['incident', 'runs', 'seconds']);
    expect(summary.runs.map(({ name }) => name)).toEqual(['unprotected', 'limit-only', 'recommended']);
  });

  it('loses everything that was stolen where nothing protects', () => {
    const { stolenUsd, keptShare, grade, blocksToContainment, honest } = figuresOf('unprotected');
    expect(stolenUsd).toBeGreaterThan(10e6);
    expect({ keptShare, grade, blocksToContainment }).toEqual({
      keptShare: 0,
      grade: 'missed',
      blocksToContainment: null,
    });
    expect(honest.immediate).toBe(honest.total);
  });

  it('contains the theft, pays every honest user, and refuses none where deliveries are delayed', () => {
    const { stolenUsd, grade, honest } = figuresOf('recommended');
    expect(stolenUsd).toBeLessThan(figuresOf('unprotected').stolenUsd / 5);
    expect(grade).toBe('same-tx');
    expect(honest).toMatchObject({ refused: 0, lostUsd: 0, total: honest.immediate + honest.delayed });
  });

  it('refuses what does not fit where deliveries are exact', () => {
    const { honest, stolenUsd } = figuresOf('limit-only');
    expect(stolenUsd).toBeLessThan(figuresOf('unprotected').stolenUsd / 5);
    expect(honest.delayed).toBe(0);
    expect(honest.total).toBe(honest.immediate + honest.refused);
  });

  it('writes a report that asks nobody for anything', () => {
    const file = join(folder, 'report.html');
    expect(existsSync(file)).toBe(true);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<!doctype html>');
    expect(page.match(/\b(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
    expect(page).not.toMatch(/url\(|@import|<script/);
    expect(page).toContain('Governor schedules the quarantine');
  });
});
