/** The decision table: each label stands above its two values. */
const decision = "table,tbody{display:block}tr{padding-block:.3em;border-block-end:1px solid var(--_border)}th,td{padding:0;text-align:inherit}tbody th{grid-column:1 / -1}.both{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.75em}small{display:block}td{vertical-align:baseline;hyphens:auto}@container (width < 20em){thead.hidden{position:static;display:block;inline-size:auto;clip-path:none;white-space:normal}thead th:first-child{position:absolute;clip-path:inset(50%)}}";

export { decision };
