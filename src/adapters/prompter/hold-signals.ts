import process from 'node:process';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const stay = () => {};

/**
 * Stop signals end the program through the world, not through a library that re-sends them to the process when nobody
 * else listens. To be held for one question only: after it, a second signal ends the program the system's way again.
 */
export function holdSignals(): () => void {
  for (const name of STOP_SIGNALS) process.on(name, stay);
  return () => {
    for (const name of STOP_SIGNALS) process.removeListener(name, stay);
  };
}
