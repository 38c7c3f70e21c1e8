// Stage: share. One answer for all who ask for one URL; every promise is driven by hand here.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { VerdictError } from '../../src/document/errors.js';
import {
  createRequestPool,
  type Fetcher,
  type SharedRequest,
  type Subscriber,
} from '../../src/loading/request-pool.js';

interface Run {
  readonly request: SharedRequest;
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

/** A sharer whose every run is answered by hand. */
function setUp() {
  const ask = createRequestPool<string>();
  const runs: Run[] = [];
  const read: Fetcher<string> = (request) =>
    new Promise((resolve, reject) => {
      runs.push({ request, resolve, reject });
    });
  return {
    runs,
    run: (i: number): Run => {
      const found = runs[i];
      assert.ok(found, `there was no run ${i}`);
      return found;
    },
    ask: (more: Partial<Subscriber> = {}, url = 'u') =>
      ask(
        url,
        { signal: new AbortController().signal, timeout: 60_000, fresh: false, ...more },
        read,
      ),
  };
}
describe('one answer for all', () => {
  it('who ask while it is under way', async () => {
    const { ask, run, runs } = setUp();
    const answers = [ask(), ask(), ask()];
    run(0).resolve('x');
    assert.deepEqual(await Promise.all(answers), ['x', 'x', 'x']);
    assert.equal(runs.length, 1);
  });
  it('who ask later', async () => {
    const { ask, run, runs } = setUp();
    const first = ask();
    run(0).resolve('x');
    await first;
    assert.equal(await ask(), 'x');
    assert.equal(runs.length, 1);
  });
  it('of one URL, and another one for another', async () => {
    const { ask, run, runs } = setUp();
    const answers = [ask({}, 'a'), ask({}, 'b')];
    run(1).resolve('b');
    run(0).resolve('a');
    assert.deepEqual(await Promise.all(answers), ['a', 'b']);
    assert.equal(runs.length, 2);
  });
});

describe('one who asks past the shared answer', () => {
  it('begins a new run, whose answer is the one from then on', async () => {
    const { ask, run, runs } = setUp();
    const first = ask();
    run(0).resolve('old');
    await first;
    const second = ask({ fresh: true });
    assert.equal(run(1).request.fresh, true);
    run(1).resolve('new');
    assert.equal(await second, 'new');
    assert.equal(await ask(), 'new');
    assert.equal(runs.length, 2);
  });
  it('shares a run that is under way', async () => {
    const { ask, run, runs } = setUp();
    const answers = [ask(), ask({ fresh: true })];
    run(0).resolve('x');
    assert.deepEqual(await Promise.all(answers), ['x', 'x']);
    assert.equal(runs.length, 1);
  });
});

describe('a failure', () => {
  it('is that of all who wait', async () => {
    const { ask, run } = setUp();
    const answers = [ask(), ask()];
    const error = new VerdictError('http', 'x');
    run(0).reject(error);
    for (const answer of answers) await assert.rejects(answer, (reason) => reason === error);
  });
  it('is forgotten', async () => {
    const { ask, run, runs } = setUp();
    const failing = ask();
    run(0).reject(new VerdictError('http', 'x'));
    await assert.rejects(failing);
    const second = ask();
    assert.equal(runs.length, 2);
    run(1).resolve('x');
    assert.equal(await second, 'x');
  });
  it('of an older run does not undo a newer one', async () => {
    const { ask, run, runs } = setUp();
    const first = ask();
    run(0).resolve('old');
    await first;
    const fresh = ask({ fresh: true });
    run(1).reject(new VerdictError('http', 'x'));
    await assert.rejects(fresh);
    const third = ask();
    run(2).resolve('new');
    await third;
    assert.equal(await ask(), 'new');
    assert.equal(runs.length, 3);
  });
});

describe('one who leaves', () => {
  it('is told the reason at once, and the others go on', async () => {
    const { ask, run } = setUp();
    const leaver = new AbortController();
    const [left, stays] = [ask({ signal: leaver.signal }), ask()];
    leaver.abort(new Error('gone'));
    await assert.rejects(left, /gone/);
    assert.equal(run(0).request.abort.signal.aborted, false);
    run(0).resolve('x');
    assert.equal(await stays, 'x');
  });
  it('as the last ends the run', async () => {
    const { ask, run } = setUp();
    const leavers = [new AbortController(), new AbortController()];
    const answers = leavers.map(({ signal }) => ask({ signal }));
    for (const leaver of leavers) leaver.abort();
    for (const answer of answers) await assert.rejects(answer);
    assert.equal(run(0).request.abort.signal.aborted, true);
  });
  it('as the last leaves nothing for the next, who begins anew', async () => {
    const { ask, run, runs } = setUp();
    const leaver = new AbortController();
    const left = ask({ signal: leaver.signal });
    leaver.abort();
    await assert.rejects(left);
    const next = ask();
    assert.equal(runs.length, 2);
    run(0).reject(new Error('aborted')); // the older run ends late, and takes nothing along
    await soon();
    run(1).resolve('x');
    assert.equal(await next, 'x');
    assert.equal(await ask(), 'x');
    assert.equal(runs.length, 2);
  });
  it('after the answer, as the last, has it forgotten', async () => {
    const { ask, run, runs } = setUp();
    const leaver = new AbortController();
    const answer = ask({ signal: leaver.signal });
    run(0).resolve('x');
    await answer;
    leaver.abort();
    assert.equal(run(0).request.abort.signal.aborted, false);
    const later = ask();
    run(1).resolve('y');
    assert.equal(await later, 'y');
    assert.equal(runs.length, 2);
  });
  it('after the answer leaves it to those who stay', async () => {
    const { ask, run, runs } = setUp();
    const leaver = new AbortController();
    const answers = [ask({ signal: leaver.signal }), ask()];
    run(0).resolve('x');
    await Promise.all(answers);
    leaver.abort();
    assert.equal(await ask(), 'x');
    assert.equal(runs.length, 1);
  });
});

describe('the time that one waits', () => {
  it('ends for oneself alone', async () => {
    const { ask, run } = setUp();
    const [hasty, patient] = [ask({ timeout: 10 }), ask()];
    await assert.rejects(
      hasty,
      (error) =>
        error instanceof VerdictError &&
        error.code === 'timeout' &&
        error.retryable &&
        error.message.includes('u within 10 ms'),
    );
    assert.equal(run(0).request.abort.signal.aborted, false);
    run(0).resolve('x');
    assert.equal(await patient, 'x');
  });
  it('of the last ends the run, and is forgotten', async () => {
    const { ask, run, runs } = setUp();
    await assert.rejects(ask({ timeout: 10 }), { code: 'timeout' });
    assert.equal(run(0).request.abort.signal.aborted, true);
    const next = ask();
    assert.equal(runs.length, 2);
    run(1).resolve('x');
    assert.equal(await next, 'x');
  });
  it('is told to the run as a deadline, the latest of all', async () => {
    const { ask, run } = setUp();
    const before = performance.now();
    const answers = [ask({ timeout: 20_000 })];
    const { request, resolve } = run(0);
    assert.ok(request.deadline >= before + 20_000);
    assert.ok(request.deadline <= performance.now() + 20_000);
    answers.push(ask({ timeout: 50_000 }));
    const latest = request.deadline;
    assert.ok(latest >= before + 50_000);
    answers.push(ask({ timeout: 10_000 }));
    assert.equal(request.deadline, latest);
    resolve('x');
    await Promise.all(answers);
  });
});
