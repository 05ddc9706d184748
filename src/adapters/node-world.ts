import { createHash, hash } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';
import { v7 } from 'uuid';
import type { World } from '../world.ts';
import { systemCode } from './file-problem.ts';
import { nodeFiles } from './node-files.ts';
import { gitIdentity } from './node-git.ts';
import { nodeInput } from './node-input.ts';
import { nodeSink } from './node-sink.ts';
import { ownPackage } from './package-folder.ts';
import { userCacheFolder, userConfigFolder } from './user-folders.ts';

/** The real world. Made once, by the entry point; nothing else in the program knows Node. */
export function nodeWorld(): World {
  const { env } = process;
  const signal = stopSignal();
  const cwd = process.cwd();
  const { folder, version } = ownPackage();
  const err = nodeSink(process.stderr, env, () => failAtExit());
  return {
    out: nodeSink(process.stdout, env, outputFailed),
    err,
    input: nodeInput(process.stdin),
    prompter: async (how) => {
      const terminal = { input: process.stdin, output: process.stderr, signal, env, ...how };
      if (how.plain) {
        const { plainPrompter } = await import('./prompter/plain/plain-prompter.ts');
        return plainPrompter(terminal, err.takeEnd);
      }
      const { inquirerPrompter } = await import('./prompter/inquirer-prompter.ts');
      return inquirerPrompter(terminal);
    },
    files: nodeFiles(),
    clock: () => new Date(),
    newId: () => v7(),
    digest: (text) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
    fingerprint: (bytes) => hash('sha256', bytes, 'base64url').slice(0, 24),
    env,
    cwd,
    userConfigFolder: userConfigFolder(),
    userCacheFolder: userCacheFolder(),
    signal,
    process: { id: process.pid, host: hostname(), isAlive },
    gitIdentity: () => gitIdentity(cwd),
    packageFolder: folder,
    version,
  };
}

/** Each signal is taken once: the first asks the program to stop, a second of its kind ends it the system's way. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort(name));
  }
  return controller.signal;
}

function outputFailed(code: string): void {
  process.stderr.write(`error: Standard output could not be written (${code}); what was written is not complete.\n`);
  failAtExit();
}

/** Whatever the command thinks of itself: exit code 2. Set last, because the entry point sets its own before. */
function failAtExit(): void {
  process.once('exit', () => {
    process.exitCode = 2;
  });
}

/** Signal 0 is never delivered; it only asks. EPERM means that the process is there and someone else's. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
