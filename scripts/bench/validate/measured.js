// One whole process: how long it took, how much of a processor, how much memory at most.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const GNU_TIME = '/usr/bin/time';

/** Whether processor time and memory can be had here: GNU time says them, also of what the process starts itself. */
export const canMeasureAll = spawnSync(GNU_TIME, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU') ?? false;

/** @returns wall and cpu in seconds, peak in MiB (both undefined without GNU time), and the exit code */
export function measured({ command, args, cwd, input }, env) {
  const figures = join(tmpdir(), `hirecard-bench-${process.pid}.time`);
  const whole = canMeasureAll
    ? [GNU_TIME, '-q', '-f', '%U %S %M', '-o', figures, command, ...args]
    : [command, ...args];
  const start = performance.now();
  const { status, error } = spawnSync(whole[0], whole.slice(1), {
    cwd,
    env,
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
  });
  const wall = (performance.now() - start) / 1000;
  if (error) throw error;
  if (!canMeasureAll) return { wall, status };
  const [user, system, peak] = readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  rmSync(figures);
  return { wall, cpu: user + system, peak: peak / 1024, status };
}
