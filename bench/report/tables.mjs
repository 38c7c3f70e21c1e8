// The tables: what was measured, and how it stands against the targets.
import { ALTERNATIVES } from '../plan.mjs';
import { judge } from './targets.mjs';

export function digits(value) {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return value.toFixed(size < 0.1 ? 3 : 2);
}

function cell(entry) {
  if (!entry) return '';
  const ratio = entry.ratio ? ` (${entry.ratio.median.toFixed(2)}×)` : '';
  return `${digits(entry.median)}${ratio}`;
}

const contendersOf = (figures) => [...new Set(Object.values(figures).flatMap(Object.keys))];

/** @param names The contenders in its columns; figures that none of them has are left out. */
export function figureTable(figures, names = contendersOf(figures)) {
  const rows = Object.entries(figures)
    .filter(([, entries]) => names.some((name) => entries[name]))
    .map(([figure, entries]) => [figure, ...names.map((name) => cell(entries[name]))]);
  return [['', ...names], ...rows];
}

function verdictOf({ met, stretched }) {
  if (stretched) return 'stretch';
  return met ? 'yes' : 'no';
}

export function targetTable(figures, contender) {
  const rows = judge(figures, contender).map((target) => {
    const { label, isRatio, most, stretch, found, q1, q3 } = target;
    const unit = isRatio ? '×' : '';
    return [
      label,
      `${found}${unit}`,
      `${q1}–${q3}`,
      `${most}${unit}`,
      stretch === undefined ? '' : `${stretch}${unit}`,
      verdictOf(target),
    ];
  });
  return [['figure', 'widget', 'middle half', 'at most', 'stretch', 'reached'], ...rows];
}

/** What the peers weigh, in brotli bytes. */
export function peerTable(peers, widgetBytes) {
  const row = (name, { kind, script, style }) => [
    name,
    kind,
    String(script),
    style ? String(style) : '',
    String(script + style),
  ];
  const widget = { kind: 'JSON to a card, Lit', script: widgetBytes, style: 0 };
  return [
    ['', 'what it is', 'script', 'style sheet', 'together'],
    row('`<verdict-compare>`', widget),
    ...Object.entries(peers).map(([name, peer]) => row(name, peer)),
  ];
}

export function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]),
    );
    console.log(cells.join('  '));
  }
}

/** @param contenders Who was measured; the builds of the widget are held against the targets. */
export function printReport({ browser, minutes, rounds, checked, figures, peers }, contenders) {
  console.log(`
${browser}, ${rounds} rounds in ${minutes} min; every contender shows all texts of
${checked.documents} documents, the widget in ${checked.elements} elements.
Medians, in brackets the ratio to the floor in the same round. CPU in ms of the main thread, net of
an empty page; heap and private memory in KiB per further widget.
`);
  print(figureTable(figures));
  for (const contender of contenders.filter((name) => !ALTERNATIVES.includes(name))) {
    console.log(`\n${contender}:`);
    print(targetTable(figures, contender));
  }
  const weight = figures['bytes/script']?.widget.median;
  if (!weight) return;
  console.log('\nWeighed alone, brotli bytes:');
  print(peerTable(peers, weight));
}
