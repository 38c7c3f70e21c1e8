import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { foldersIn } from '../reading/folder.js';

/** An editor writes a file in several steps, and a checkout many files. */
const SETTLE_MS = 50;
/**
 * Yields once at the start, and then each time that something has changed in a folder or in those
 * in it. A watcher for each folder takes less memory than one for each file, and misses no file
 * that takes another's place.
 * @param except A folder in it that is not watched.
 */
async function* changesIn(folder, except) {
    const watchers = new Map();
    const state = { isChanged: false, wake: () => undefined };
    const onEvent = () => {
        state.isChanged = true;
        state.wake();
    };
    const follow = () => {
        const folders = new Set(foldersIn(folder, except));
        for (const [path, watcher] of watchers) {
            if (folders.has(path))
                continue;
            watcher.close();
            watchers.delete(path);
        }
        for (const path of folders) {
            if (watchers.has(path))
                continue;
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
                await new Promise((resolve) => {
                    state.wake = resolve;
                });
            await setTimeout(SETTLE_MS);
            state.isChanged = false;
        }
    }
    finally {
        for (const watcher of watchers.values())
            watcher.close();
    }
}

export { changesIn };
