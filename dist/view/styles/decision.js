/** The decision table: each label stands above its two values. */
const decision = "table,tbody{display:block}tr{padding-block:.5em;border-block-end:1px solid var(--_border)}th{text-align:inherit}tbody th,td[colspan]{grid-column:1 / -1}td{padding:0;vertical-align:baseline;hyphens:auto}";

export { decision };
