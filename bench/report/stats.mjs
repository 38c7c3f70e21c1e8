// Medians, quartiles, ratios to the floor in the same round, and exponents.
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

export const median = (values) => quantile(values, 0.5);

/** @returns { median, q1, q3, n } */
export const spread = (values) => ({
  median: median(values),
  q1: quantile(values, 0.25),
  q3: quantile(values, 0.75),
  n: values.length,
});

/**
 * Exponent b of cost = a · n^b through the points [n, cost], by least squares of the logarithms.
 */
export function exponent(points) {
  const logs = points.map(([n, cost]) => [Math.log(n), Math.log(cost)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** Collects samples and sums them up per figure and contender. */
export class Samples {
  #figures = new Map();

  /** @param net Whether the value of the contender "empty" is to be taken off. */
  add(figure, contender, round, value, net) {
    if (!this.#figures.has(figure)) this.#figures.set(figure, { net, byContender: new Map() });
    const { byContender } = this.#figures.get(figure);
    if (!byContender.has(contender)) byContender.set(contender, new Map());
    byContender.get(contender).set(round, value);
  }

  /**
   * @returns figure → contender → { median, q1, q3, n, ratio: the same of the ratios to the floor's
   *   sample of the same round }
   */
  summary() {
    const figures = {};
    for (const [figure, { net, byContender }] of this.#figures) {
      figures[figure] = summarize(net ? withoutEmpty(byContender) : byContender);
    }
    return figures;
  }
}

function withoutEmpty(byContender) {
  const empty = median([...byContender.get('empty').values()]);
  const others = [...byContender].filter(([contender]) => contender !== 'empty');
  return new Map(
    others.map(([contender, values]) => [
      contender,
      new Map([...values].map(([round, value]) => [round, value - empty])),
    ]),
  );
}

function summarize(byContender) {
  const floor = byContender.get('floor') ?? new Map();
  const entries = [...byContender].map(([contender, values]) => {
    const ratios = [...values]
      .filter(([round]) => floor.get(round) > 0)
      .map(([round, value]) => value / floor.get(round));
    const entry = spread([...values.values()]);
    return [contender, ratios.length ? { ...entry, ratio: spread(ratios) } : entry];
  });
  return Object.fromEntries(entries);
}
