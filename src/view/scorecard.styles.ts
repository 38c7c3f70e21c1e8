// in: the private custom properties.
// out: the decision table and the scorecard with its disclosures, in the same columns.
// knows nothing of: what stands around them.

export const scorecards = /* css */ `
table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-size:clamp(.8em,.7em + 1cqi,1em)}
th,td{padding:.75em .4em;border-block-end:1px solid var(--_border);text-align:inherit;vertical-align:baseline;font-weight:400;hyphens:auto}
tbody th{color:var(--_muted)}
th:first-child{inline-size:max(6.5em,28cqi);padding-inline-start:0}
.columns{display:none}
[part=reviewer],.columns{border-block-end:1px solid var(--_border)}
summary,.columns{padding-block:.75em}
summary{display:grid;grid-template-columns:1em minmax(0,1fr);cursor:pointer}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline-offset:-.15em}
summary::before{justify-self:center;content:"+";content:"+"/""}
[open]>summary::before{content:"−";content:"−"/""}
summary>*,.columns>*{grid-column:2;padding-inline:.4em}
[part=score]{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:1em}
.says{color:var(--_tone)}
.quotes{display:grid;gap:var(--_gap);padding-block-end:1.25em;padding-inline-start:1.4em}
@container (width<36em){.of{all:unset}}
@container (width>=36em){
.columns,summary{display:grid;grid-template-columns:1em calc(28cqi - 1em) 1fr 1fr}
.columns>*,summary>*{grid-column:auto}
.columns::before{content:"";grid-column:1/3}
.quotes{grid-template-columns:1fr 1fr}
.about{grid-column:1/-1}
}
@container (width>=60em){
.quotes{grid-template-columns:28cqi 1fr 1fr;gap:0;padding-inline:0}
.quotes>*{grid-area:1/2;padding-inline:.4em}
.quotes>:last-child{grid-column:3}
.about{grid-column:1;padding-inline:1.4em}
}
`;
