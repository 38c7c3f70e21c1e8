/** Runs tasks, so many at once; the first that fails stops the intake. */
class Pool {
    #limit;
    #running = new Set();
    #failure;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Starts a task as soon as there is room. @throws What an earlier task has thrown. */
    async add(task) {
        while (this.#running.size >= this.#limit)
            await Promise.race(this.#running);
        this.#rethrow();
        const run = task()
            .catch((error) => {
            this.#failure ??= { error };
        })
            .finally(() => this.#running.delete(run));
        this.#running.add(run);
    }
    /** Waits for all tasks. @throws What the first that failed has thrown. */
    async end() {
        await Promise.all(this.#running);
        this.#rethrow();
    }
    #rethrow() {
        if (this.#failure)
            throw this.#failure.error;
    }
}

export { Pool };
