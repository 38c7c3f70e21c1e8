// What scripts have taken from the page and not given back: listeners on what outlives them,
// observers at work, timers to come.

export interface Ledger {
  /** What is out at this moment, in words. */
  readonly out: () => string[];
  /** How much was ever taken. */
  readonly taken: () => number;
}

type Options = AddEventListenerOptions | boolean | null | undefined;

/** Keeps the ledger during every test of the block that calls it. */
export function keepLedger(): Ledger {
  const out = new Map<unknown, string>();
  let taken = 0;
  const take = (key: unknown, what: string) => {
    taken++;
    out.set(key, what);
  };
  const restore: (() => void)[] = [];

  /** Puts `value` in the place of a global until the test is over. */
  function replace<Holder extends object, Name extends keyof Holder>(
    holder: Holder,
    name: Name,
    make: (original: Holder[Name]) => Holder[Name],
  ): void {
    const original = holder[name];
    holder[name] = make(original);
    restore.push(() => {
      holder[name] = original;
    });
  }

  function watchObservers(
    name: 'MutationObserver' | 'IntersectionObserver' | 'ResizeObserver',
  ): void {
    const { prototype } = window[name] as {
      prototype: Pick<MutationObserver, 'observe' | 'disconnect'>;
    };
    replace(
      prototype,
      'observe',
      (original) =>
        function observe(this: MutationObserver, ...args) {
          take(this, name);
          original.apply(this, args);
        },
    );
    replace(
      prototype,
      'disconnect',
      (original) =>
        function disconnect(this: MutationObserver) {
          out.delete(this);
          original.call(this);
        },
    );
  }

  function watchTimers(): void {
    replace(
      window,
      'setTimeout',
      (original) =>
        ((run: () => void, ...rest: [number?]) => {
          const id = original(
            () => {
              out.delete(id);
              run();
            },
            ...rest,
          );
          take(id, `timer of ${rest[0] ?? 0} ms`);
          return id;
        }) as typeof setTimeout,
    );
    replace(
      window,
      'clearTimeout',
      (original) =>
        ((id: number) => {
          out.delete(id);
          original(id);
        }) as typeof clearTimeout,
    );
    replace(
      window,
      'setInterval',
      (original) =>
        ((...args: Parameters<typeof original>) => {
          const id = original(...args);
          take(id, 'interval');
          return id;
        }) as typeof setInterval,
    );
    replace(
      window,
      'clearInterval',
      (original) =>
        ((id: number) => {
          out.delete(id);
          original(id);
        }) as typeof clearInterval,
    );
  }

  function watchListeners(): void {
    const stays = (target: unknown) =>
      target instanceof Window ||
      target instanceof Document ||
      target instanceof MediaQueryList ||
      target === document.documentElement ||
      target === document.body;
    const keys = new WeakMap<EventTarget, Map<unknown, object>>();
    const keyOf = (
      target: EventTarget,
      type: string,
      listener: unknown,
      options: Options,
    ): object => {
      const capture = typeof options === 'object' ? options?.capture : options;
      const known = keys.get(target) ?? new Map<unknown, object>();
      keys.set(target, known);
      const ofListener = (known.get(listener) ?? known.set(listener, {}).get(listener)) as Record<
        string,
        object
      >;
      return (ofListener[`${type} ${capture}`] ??= {});
    };
    replace(
      EventTarget.prototype,
      'addEventListener',
      (original) =>
        function add(
          this: EventTarget | undefined,
          type: string,
          listener: EventListenerOrEventListenerObject | null,
          options?: Options,
        ) {
          const target = this ?? window;
          if (stays(target)) {
            const key = keyOf(target, type, listener, options);
            take(key, `listener for ${type}`);
            if (typeof options === 'object')
              options?.signal?.addEventListener('abort', () => {
                out.delete(key);
              });
          }
          original.call(target, type, listener, options ?? undefined);
        },
    );
    replace(
      EventTarget.prototype,
      'removeEventListener',
      (original) =>
        function remove(
          this: EventTarget | undefined,
          type: string,
          listener: EventListenerOrEventListenerObject | null,
          options?: EventListenerOptions | boolean,
        ) {
          const target = this ?? window;
          if (stays(target)) out.delete(keyOf(target, type, listener, options));
          original.call(target, type, listener, options);
        },
    );
  }

  beforeEach(() => {
    out.clear();
    taken = 0;
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const)
      watchObservers(name);
    watchTimers();
    watchListeners();
  });
  afterEach(() => {
    for (const back of restore.splice(0)) back();
  });
  return { out: () => [...out.values()].sort(), taken: () => taken };
}
