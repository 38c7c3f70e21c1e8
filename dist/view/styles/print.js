/** On paper: black on white, the addresses of the footer's links, and all texts, open or not. */
const print = "@media print{*,:before{color:#000!important;background:none!important}[part=container]{background:#fff!important}h2,h3{break-after:avoid}[part=footer] a:after{content:\" \" attr(href)}[part=retry],[part=placeholder]{display:none}[part=tool],[part=reviewer],tr{break-inside:avoid}::details-content{content-visibility:visible;block-size:auto}}";

export { print };
