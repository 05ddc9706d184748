import { open } from 'node:fs/promises';

/** A new name in a folder survives a power cut only when the folder is flushed too. Windows cannot open folders. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is written and has its name; a system that cannot flush folders is no reason to say otherwise.
  }
}
