// in: the private custom properties.
// out: the decision table and the scorecard with its disclosures, in the same columns.
// knows nothing of: what stands around them.
const scorecards = /* css */ `
table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-size:clamp(.8em,.7em + 1cqi,1em)}
th,td{padding:.75em .4em;border-block-end:1px solid var(--_border);text-align:inherit;vertical-align:baseline;font-weight:400;hyphens:auto}
th:first-child{inline-size:max(6.5em,min(10ch,40cqi),var(--_c));padding-inline-start:0}
section{--_c:min(28cqi,16em)}
.splits{margin-block-end:.35em}
.columns{display:none}
[part=reviewer],.columns{border-block-end:1px solid var(--_border)}
summary,.columns{padding-block:.75em}
summary{display:grid;grid-template-columns:1.4em minmax(0,1fr);cursor:pointer}
summary:hover{background:var(--_raised)}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline-offset:-.15em}
summary::before{content:"+";content:"+"/"";padding-inline-start:.2em;font-weight:650;color:var(--_accent)}
[open]>summary::before{content:"−";content:"−"/""}
summary>*{grid-column:2}
[part=score]{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.5em}
.says{margin-inline-start:auto;color:var(--_tone)}
.quotes{display:grid;gap:var(--_gap);padding-block-end:1.25em;padding-inline-start:1.4em}
@container (width<36em){
.of,figcaption{position:static;inline-size:auto;clip-path:none;white-space:normal}
.says{font-size:.9em;padding-inline-end:.2em}
}
@container (width>=36em){
.columns,summary,.quotes{display:grid;grid-template-columns:1.4em calc(var(--_c) - 1.4em) 1fr 1fr}
.columns::before{content:"";grid-column:1/3}
.columns>*,[part=score],.quotes>*{padding-inline:.4em}
summary>*{grid-column:auto}
.says{margin:0}
.quotes{gap:0;padding-inline:0}
.about,.quotes>*{grid-area:1/2;padding-inline-start:0}
.quotes>figure{grid-column:3;padding-inline-start:.4em}
.quotes>:last-child{grid-column:4}
}
`;

export { scorecards };
