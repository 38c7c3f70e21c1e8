// The tables: what was measured, and how it stands against the targets.
import { judge } from './targets.mjs';

export const digits = (value) =>
  Number.isInteger(value)
    ? `${value}`
    : Math.abs(value) >= 100
      ? value.toFixed(0)
      : Math.abs(value) >= 10
        ? value.toFixed(1)
        : value.toFixed(Math.abs(value) < 0.1 ? 3 : 2);
const cell = (entry) =>
  entry
    ? `${digits(entry.median)}${entry.ratio ? ` (${entry.ratio.median.toFixed(2)}×)` : ''}`
    : '';

/** @param names The contenders in its columns; figures that none of them has are left out. */
export function figureTable(
  figures,
  names = [...new Set(Object.values(figures).flatMap(Object.keys))].filter(
    (name) => name !== 'empty',
  ),
) {
  return [
    ['', ...names],
    ...Object.entries(figures)
      .filter(([, by]) => names.some((name) => by[name]))
      .map(([figure, by]) => [figure, ...names.map((name) => cell(by[name]))]),
  ];
}

export function targetTable(figures, contender) {
  const rows = judge(figures, contender).map(
    ({ label, ratio, most, stretch, found, q1, q3, met, stretched }) => {
      const unit = ratio ? '×' : '';
      return [
        label,
        `${found}${unit}`,
        `${q1}–${q3}`,
        `${most}${unit}`,
        stretch === undefined ? '' : `${stretch}${unit}`,
        met ? (stretched ? 'stretch' : 'yes') : 'no',
      ];
    },
  );
  return [['figure', 'widget', 'middle half', 'at most', 'stretch', 'reached'], ...rows];
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((text, column) =>
          column ? text.padStart(widths[column]) : text.padEnd(widths[column]),
        )
        .join('  '),
    );
}

/** @param contenders Who was measured; the builds of the widget among them are held against the targets. */
export function printReport({ browser, minutes, rounds, checked, figures }, contenders) {
  console.log(
    `\n${browser}, ${rounds} rounds in ${minutes} min; every contender shows all texts of ${checked.documents} documents in ${checked.elements} elements.`,
  );
  console.log(
    'Medians, in brackets the ratio to the floor in the same round. CPU in ms of the main thread, net of an empty page; heap and private memory in KiB per further widget.\n',
  );
  print(figureTable(figures));
  for (const contender of contenders.filter(
    (name) => !['floor', 'contained', 'react', 'preact', 'iframe'].includes(name),
  )) {
    console.log(`\n${contender}:`);
    print(targetTable(figures, contender));
  }
}
