/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. A browser without relative colours shows the tones
 * in the text's own colour; words and shapes carry the meaning.
 */
const tokens = ":host{display:block;writing-mode:horizontal-tb}:host([hidden]:not([hidden=\"until-found\" i])){display:none}:host>div{inline-size:100%;text-align:start}:host>div:before{content:\". .\";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:42em}::slotted(script){display:none!important}[part=container]{--_muted:var(--verdict-muted,color-mix(in srgb,currentcolor 85%,transparent));--_raised:var(--verdict-raised,color-mix(in srgb,currentcolor 3%,transparent));--_border:var(--verdict-border,color-mix(in srgb,currentcolor 18%,transparent));--_tint:color-mix(in srgb,currentcolor 10%,transparent);--_ship:var(--verdict-ship,oklch(from currentcolor var(--_l) .13 150 / 1));--_skip:var(--verdict-skip,oklch(from currentcolor var(--_l) .15 25 / 1));--_split:var(--verdict-split,oklch(from currentcolor var(--_l) .1 80 / 1));--_accent:var(--verdict-accent,oklch(from currentcolor var(--_l) .13 258 / 1));--_radius:var(--verdict-radius,.6em);--_gap:var(--verdict-gap,1em);color:var(--verdict-text,var(--_text,inherit));background:var(--verdict-surface,var(--_surface))}@supports (color:light-dark(red,red)){[part=container]{--_l:clamp(.5,(l - .62) * 99,.83)}}.light{--_text:#1d2127;--_surface:#fff;color-scheme:light}.dark{--_text:#e4e7eb;--_surface:#15181d;color-scheme:dark}.ship{--_tone:var(--_ship);--_mark:\"✓ \"}.skip{--_tone:var(--_skip);--_mark:\"✕ \"}.split{--_tone:var(--_split);--_mark:\"≈ \"}";

export { tokens };
