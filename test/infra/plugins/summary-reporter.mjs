// One plain line per browser at the end, such as "Chromium: 30 passed, 0 failed", for logs and for
// CI that counts tests. A file without a test passes in @web/test-runner: here it fails the run.
import { relative } from 'node:path';

function count(session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const walk = (suite) => {
    for (const test of suite?.tests ?? [])
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    for (const child of suite?.suites ?? []) walk(child);
  };
  walk(session.testResults);
  if (!session.passed && !counts.failed) counts.failed = 1; // the file did not load, or timed out
  return counts;
}

export const summaryReporter = () => ({
  onTestRunFinished({ sessions }) {
    const totals = new Map();
    for (const session of sessions) {
      const { name } = session.browser;
      const total = totals.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
      totals.set(name, total);
      const counts = count(session);
      if (!counts.passed && !counts.failed) {
        console.log(`${name}: no test ran in ${relative('', session.testFile)}`);
        counts.failed = 1;
      }
      for (const key in total) total[key] += counts[key];
    }
    // the progress display ends in control characters, which would stand before the first line
    console.log('');
    for (const [name, { passed, failed, skipped }] of totals)
      console.log(
        `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
      );
    if (![...totals.values()].every(({ passed, failed }) => passed && !failed))
      process.once('exit', () => {
        process.exitCode = 1;
      });
  },
});
