import { watch, type FSWatcher } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { foldersIn } from '../reading/folder.js';
import { statsOf } from '../reading/stats.js';

/** An editor writes a file in several steps, and a checkout many files. */
const SETTLE_MS = 50;
/** How often is looked whether a folder that is gone is there again. */
const GONE_MS = 200;

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is, since another one may take its place and its name. */
  readonly id: string;
}

/**
 * Yields once at the start, and then each time that something has changed in a folder or in those
 * in it. A watcher for each folder takes less memory than one for each file, and misses no file
 * that takes another's place. A folder that is gone for a while, as generators of documents do it,
 * is waited for.
 * @param except A folder in it that is not watched.
 */
export async function* changesIn(folder: string, except: string): AsyncGenerator<void> {
  const watchers = new Map<string, Watched>();
  const state = { isChanged: false, wake: (): void => undefined };
  const onEvent = (): void => {
    state.isChanged = true;
    state.wake();
  };
  const follow = (): void => {
    const folders = new Map([...foldersIn(folder, except)].map((path) => [path, idOf(path)]));
    for (const [path, { watcher, id }] of watchers) {
      if (folders.get(path) === id) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const [path, id] of folders) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, onEvent);
      watcher.on('error', onEvent); // the folder is gone
      watchers.set(path, { watcher, id });
    }
  };
  try {
    for (;;) {
      if (!isThere(follow)) {
        await sleep(GONE_MS);
        continue;
      }
      yield;
      if (!state.isChanged)
        await new Promise<void>((resolve) => {
          state.wake = resolve;
        });
      await sleep(SETTLE_MS);
      state.isChanged = false;
    }
  } finally {
    for (const { watcher } of watchers.values()) watcher.close();
  }
}

const idOf = (path: string): string => {
  const { ino, birthtimeMs } = statsOf(path) ?? {};
  return `${ino}:${birthtimeMs}`;
};

/** Whether nothing that `look` looks at is gone. */
function isThere(look: () => void): boolean {
  try {
    look();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
