import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An editor writes a file in several steps, and a checkout many files. */
const SETTLE_MS = 50;

function* foldersIn(folder: string, except: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = join(folder, entry.name);
    const isLeftOut = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (entry.isDirectory() && !isLeftOut && resolve(inside) !== except)
      yield* foldersIn(inside, except);
  }
}

/**
 * Yields once at the start, and then each time that something has changed in a folder or in those in it. A watcher for
 * each folder takes less memory than one for each file, and misses no file that takes another's place.
 * @param except A folder in it that is not watched.
 */
export async function* changesIn(folder: string, except: string): AsyncGenerator<void> {
  const watchers = new Map<string, FSWatcher>();
  let isChanged = false;
  let wake = (): void => undefined;
  const onEvent = (): void => {
    isChanged = true;
    wake();
  };
  const follow = (): void => {
    const folders = new Set(foldersIn(folder, resolve(except)));
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
      if (!isChanged)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      await sleep(SETTLE_MS);
      isChanged = false;
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
}
