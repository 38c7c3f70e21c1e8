import { watch, type FSWatcher } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { foldersIn } from '../reading/folder.js';

/** An editor writes a file in several steps, and a checkout many files. */
const SETTLE_MS = 50;

/**
 * Yields once at the start, and then each time that something has changed in a folder or in those
 * in it. A watcher for each folder takes less memory than one for each file, and misses no file
 * that takes another's place.
 * @param except A folder in it that is not watched.
 */
export async function* changesIn(folder: string, except: string): AsyncGenerator<void> {
  const watchers = new Map<string, FSWatcher>();
  const state = { isChanged: false, wake: (): void => undefined };
  const onEvent = (): void => {
    state.isChanged = true;
    state.wake();
  };
  const follow = (): void => {
    const folders = new Set(foldersIn(folder, except));
    for (const [path, watcher] of watchers) {
      if (folders.has(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of folders) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, onEvent);
      watcher.on('error', onEvent); // the folder is gone
      watchers.set(path, watcher);
    }
  };
  try {
    for (;;) {
      follow();
      yield;
      if (!state.isChanged)
        await new Promise<void>((resolve) => {
          state.wake = resolve;
        });
      await sleep(SETTLE_MS);
      state.isChanged = false;
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
}
