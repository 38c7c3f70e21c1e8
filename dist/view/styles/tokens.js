/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. Words are in that colour; a tone fills badges and
 * bars alone. A browser without relative colours draws them as outlines; words and shapes carry the
 * meaning. Less important texts are smaller, not paler, and nothing lies under text but the page,
 * which may have just enough contrast.
 */
const tokens = ":host{display:block;writing-mode:horizontal-tb}:host([hidden]:not([hidden=\"until-found\" i])){display:none}:host>div{inline-size:100%;text-align:start}:host>div:before{content:\". .\";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:42em}::slotted(script){display:none!important}:host([layout=\"line\" i]),:host([layout=\"line\" i])>div{display:inline}:host([layout=\"line\" i])>div:before{content:none}[part=container]{--_muted:var(--verdict-muted,currentcolor);--_raised:var(--verdict-raised,transparent);--_border:var(--verdict-border,color-mix(in srgb,currentcolor 18%,transparent));--_tint:color-mix(in srgb,currentcolor 10%,transparent);--_ship:var(--verdict-ship,oklch(from currentcolor var(--_l) .1 150 / 1));--_skip:var(--verdict-skip,oklch(from currentcolor var(--_l) .12 25 / 1));--_split:var(--verdict-split,oklch(from currentcolor var(--_l) .1 80 / 1));--_accent:var(--verdict-accent,currentcolor);--_radius:var(--verdict-radius,.5em);--_gap:var(--verdict-gap,1.1em);color:var(--verdict-text,var(--_text,inherit));background:var(--verdict-surface,var(--_surface))}@supports (color:light-dark(red,red)) and (color:oklch(from currentcolor l c h)){[part=container]{--_l:clamp(.285 + l * l * .65,(l - .64) * 99,.9);--_on:clamp(0,(.64 - l) * 99,1)}}.light{--_text:#1d2127;--_surface:#fff;color-scheme:light}.dark{--_text:#e4e7eb;--_surface:#15181d;color-scheme:dark}.ship,.true{--_tone:var(--_ship);--_on-tone:oklch(from var(--_ship) var(--_on) 0 0 / 1);--_mark:\"✓ \"}.skip,.false{--_tone:var(--_skip);--_on-tone:oklch(from var(--_skip) var(--_on) 0 0 / 1);--_mark:\"✕ \"}.split{--_tone:var(--_split);--_on-tone:oklch(from var(--_split) var(--_on) 0 0 / 1);--_mark:\"◐ \"}";

export { tokens };
