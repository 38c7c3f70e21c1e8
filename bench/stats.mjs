// Medians, quartiles, ratios to the floor in the same round, and exponents.
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}
export const median = (values) => quantile(values, 0.5);
const spread = (values) => ({
  median: median(values),
  q1: quantile(values, 0.25),
  q3: quantile(values, 0.75),
  n: values.length,
});

/** Exponent b of cost = a · n^b through the points [n, cost], by least squares of the logarithms. */
export function exponent(points) {
  const logs = points.map(([n, cost]) => [Math.log(n), Math.log(cost)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
    logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  );
}

/** Collects samples and sums them up per figure and contender. */
export class Ledger {
  #samples = new Map();

  add(figure, contender, round, value, net) {
    if (!this.#samples.has(figure)) this.#samples.set(figure, { net, by: new Map() });
    const { by } = this.#samples.get(figure);
    if (!by.has(contender)) by.set(contender, new Map());
    by.get(contender).set(round, value);
  }

  /** figure → contender → { median, q1, q3, n, ratio: { median, q1, q3, n } to the floor's sample of the same round }. */
  summary() {
    const figures = {};
    for (const [figure, { net, by }] of this.#samples) {
      const ground = net && by.has('empty') ? median([...by.get('empty').values()]) : 0;
      const above = (contender) =>
        new Map([...by.get(contender)].map(([round, value]) => [round, value - ground]));
      const floor = by.has('floor') ? above('floor') : new Map();
      figures[figure] = {};
      for (const contender of by.keys()) {
        if (net && contender === 'empty') continue;
        const own = above(contender);
        const ratios = [...own]
          .filter(([round]) => floor.get(round) > 0)
          .map(([round, value]) => value / floor.get(round));
        figures[figure][contender] = {
          ...spread([...own.values()]),
          ...(ratios.length && { ratio: spread(ratios) }),
        };
      }
    }
    return figures;
  }
}
