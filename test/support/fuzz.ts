// How property-based tests run: the same documents each time, or others on request.
//   FUZZ_SEED=N     those of another seed; FUZZ_SEED=new takes one that has not been tried
//   FUZZ_RUNS=N     so many of them
//   FUZZ_PATH=PATH  with the seed, the one that failed, as the failure names it

export interface FuzzEnvironment {
  readonly FUZZ_SEED?: string | undefined;
  readonly FUZZ_RUNS?: string | undefined;
  readonly FUZZ_PATH?: string | undefined;
}

export interface FuzzParameters {
  readonly seed: number;
  readonly numRuns: number;
  readonly path?: string;
}

/** Parameters for fast-check. @param runs How many documents where nothing else is asked for. */
export function fuzzParameters(
  { FUZZ_SEED = '1', FUZZ_RUNS, FUZZ_PATH }: FuzzEnvironment,
  runs: number,
): FuzzParameters {
  return {
    seed: FUZZ_SEED === 'new' ? Date.now() % 2 ** 31 : Number(FUZZ_SEED),
    numRuns: Number(FUZZ_RUNS ?? runs),
    ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }),
  };
}
