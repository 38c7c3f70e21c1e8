// The fault server as tests use it; its routes are described in fault-server/routes.mjs.
type Query = Record<string, string | number>;

export interface Seen {
  count: number;
  open: number;
  requests: {
    method: string;
    url: string;
    headers: Record<string, string>;
    cookie: string | null;
    at: number;
    sent: number;
    state: 'open' | 'done' | 'closed';
  }[];
}

/** A name that no other test has, for counting requests and for holding answers. */
export const newToken = (): string => crypto.randomUUID();

/**
 * The address of one answer, such as faultUrl('answer', { status: 503 }); on the tests' own origin
 * unless another is given.
 */
export const faultUrl = (
  route: string,
  query: Query = {},
  origin: string = location.origin,
): string =>
  `${origin}/__faults/${route}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()}`;

const getJson = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

/** What came under a token, after waiting for what `wanted` says. */
export const seen = (
  token: string,
  wanted: { atLeast?: number; settled?: number } = {},
): Promise<Seen> => getJson(faultUrl('count', { token, ...wanted }));

/**
 * Answers what is held under a token, or the nth request alone; resolves to the number of answers
 * let go.
 */
export const release = async (token: string, nth?: number): Promise<number> =>
  (
    await getJson<{ released: number }>(
      faultUrl('release', nth === undefined ? { token } : { token, nth }),
    )
  ).released;

/** Another origin with the same routes, and one where nothing listens. */
export const otherOrigins = (): Promise<{ origin: string; refused: string }> =>
  getJson(faultUrl('origin.json'));
