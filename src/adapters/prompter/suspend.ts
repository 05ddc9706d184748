/** Ctrl-Z, as any program does it: the terminal as it was, this job stopped, and the question again on coming back. */
import process from 'node:process';

export interface Absence {
  readonly leave: () => void;
  readonly comeBack: () => void;
}

/** Without a shell that could bring the job back, the system does not stop it, and no signal says that it goes on. */
const NOT_STOPPED_MILLISECONDS = 200;

export function suspend({ leave, comeBack }: Absence): void {
  // Windows has no jobs.
  if (process.platform === 'win32') return;
  leave();
  const back = () => {
    clearTimeout(timer);
    process.removeListener('SIGCONT', back);
    comeBack();
  };
  process.on('SIGCONT', back);
  // Stands still while the job is stopped.
  const timer = setTimeout(back, NOT_STOPPED_MILLISECONDS);
  // The whole job, as the terminal itself would: npx and a shell script wait with it.
  process.kill(0, 'SIGTSTP');
}
