// in: the private custom properties.
// out: the frame that all parts stand in: type, heads, links, and the guard against what a page's own style hands down.
// knows nothing of: cards, table, scorecard.

// Names and headings stand on the container's side whatever their script; prose on that of its own language.
// No text-wrap:pretty on prose: WebKitGTK 2.50 crashes on it while the width changes.
// Only what is drawn is contained (content-visibility): the page's own fallback keeps its focus rings whole.
export const page = /* css */ `
[part=container]{container-type:inline-size;border-radius:var(--_radius);
font:400 1em/1.5 a;font-family:var(--verdict-font,inherit);font-size:var(--verdict-font-size,1em);letter-spacing:normal;word-spacing:normal;-webkit-text-fill-color:currentcolor;
text-align:left;text-indent:0;text-transform:none;white-space:normal;word-break:normal;overflow-wrap:anywhere}
[dir=rtl]{text-align:right}
.light,.dark{padding:calc(var(--_gap)*1.25)}
*{box-sizing:border-box;margin:0;min-inline-size:0}
h2,h3,[part=pick]{font-size:1.1em;font-weight:650;line-height:1.3;text-wrap:balance}
h3+*{margin-block-start:.5em}
[part=pick]{font-size:1.2em;margin-block-start:.25em}
p,blockquote{max-inline-size:44em}
[part=summary],[part=description],blockquote{text-align:start}
a{display:inline-block;max-inline-size:100%;min-block-size:24px;color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--_accent);text-underline-offset:.2em}
a:hover{color:var(--_accent)}
:focus-visible{outline:.15em solid;outline-offset:.1em}
code,pre{font-family:var(--verdict-mono-font,ui-monospace,monospace);font-size:.9em}
pre{white-space:pre-wrap}
code{padding-inline:.3em}
code,[part=logo],[part=bar]{border-radius:min(.35em,var(--_radius));background:var(--_tint)}
[part=logo]{border-radius:var(--_radius)}
.hidden,.of,figcaption{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[part=container]>article,[part=placeholder]{display:grid;gap:calc(var(--_gap) + 2cqi) var(--_gap);grid-template-columns:minmax(0,1fr)}
[part=container]>article{content-visibility:auto;contain-intrinsic-block-size:auto var(--_h);overflow-clip-margin:1em}
header{display:grid;gap:.5em;grid-template-columns:minmax(0,1fr)}
[part=title]{font-size:clamp(1.4em,1em + 2cqi,2em);line-height:1.2;outline:none}
[part=eyebrow],.above,dt,.count,figcaption,.about,.of,[part=footer]{font-size:.875em}
[part=eyebrow],.above,dt,.count,figcaption,.about,.of,[part=footer],[part=tagline],tbody th{color:var(--_muted)}
.says,.count,td{font-variant-numeric:tabular-nums}
thead th,.share,.says,[part=badge],[part=reviewer-name],.columns{font-weight:650}
[part=change]{padding-inline-start:.75em;border-inline-start:.2em solid var(--_accent)}
[part=tool],[part=cta],[part=error]{padding:calc(var(--_gap) + 1cqi)}
[part=tool],[part=cta],[part=error],i{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_raised)}
[part=error]>pre{flex:1 0 100%}
[part=cta],[part=error],[part=footer]{display:flex;flex-wrap:wrap;gap:.75em var(--_gap);align-items:center;justify-content:space-between}
[part=cta]>div{flex:1 1 16em}
[part=cta]>:empty,::slotted([slot=cta]:empty){display:none}
[part=cta-link],[part=retry]{padding:.5em 1em;border:1px solid;border-radius:var(--_radius);font:inherit;font-weight:600;color:var(--_accent);background:none;text-decoration:none;cursor:pointer}
[part=cta-link]:hover,[part=retry]:hover{background:var(--_tint)}
[part=footer]{gap:.25em 1.25em;place-content:start;align-items:baseline;padding:.25em}
.loading{display:grid}
.loading>slot{display:block;grid-area:1/1;min-inline-size:0}
[part=placeholder]{grid-template-rows:8em minmax(0,28em);block-size:var(--_h);animation:appear 0s .4s both}
.blank{visibility:hidden}
i:first-child{border:0;background:linear-gradient(var(--_tint) 0 0) 0 .4em/min(60%,24em) 1.8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 3.4em/min(95%,40em) .8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 5em/min(80%,34em) .8em no-repeat}
.compact i:last-child{display:none}
[part=container]>*{--_h:calc(205em - 200cqi)}
.compact>*{--_h:calc(76em - 66cqi)}
@keyframes appear{from{opacity:0}}
@container (width>=36em){
[part=container]>*{--_h:99em}
.compact>*{--_h:34em}
[part=placeholder]{grid-template-columns:1fr 1fr}
i:first-child,i:last-child{grid-column:1/-1}
}
@media print{
*,::before{color:#000!important;background:none!important}
[part=container]{background:#fff!important}
h2,h3{break-after:avoid}
[part=footer] a::after{content:" " attr(href)}
[part=retry],[part=placeholder]{display:none}
[part=tool],[part=reviewer],tr{break-inside:avoid}
::details-content{content-visibility:visible;block-size:auto}
}
`;
