import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { foldersIn } from '../reading/folder.js';
import { statsOf } from '../reading/stats.js';

/** An editor writes a file in several steps, and a checkout many files. */
const SETTLE_MS = 50;
/** How often is looked whether a folder that is gone is there again. */
const GONE_MS = 200;
/**
 * Yields once at the start, and then each time that something has changed in a folder or in those
 * in it. A watcher for each folder takes less memory than one for each file, and misses no file
 * that takes another's place. A folder that is gone for a while, as generators of documents do it,
 * is waited for.
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
        const folders = new Map([...foldersIn(folder, except)].map((path) => [path, idOf(path)]));
        for (const [path, { watcher, id }] of watchers) {
            if (folders.get(path) === id)
                continue;
            watcher.close();
            watchers.delete(path);
        }
        for (const [path, id] of folders) {
            if (watchers.has(path))
                continue;
            const watcher = watch(path, onEvent);
            watcher.on('error', onEvent); // the folder is gone
            watchers.set(path, { watcher, id });
        }
    };
    try {
        for (;;) {
            if (!isThere(follow)) {
                await setTimeout(GONE_MS);
                continue;
            }
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
        for (const { watcher } of watchers.values())
            watcher.close();
    }
}
const idOf = (path) => {
    const { ino, birthtimeMs } = statsOf(path) ?? {};
    return `${ino}:${birthtimeMs}`;
};
/** Whether nothing that `look` looks at is gone. */
function isThere(look) {
    try {
        look();
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return false;
        throw error;
    }
}

export { changesIn };
