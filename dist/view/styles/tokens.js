// in: the public custom properties, --verdict-*.
// out: the private ones, --_*, that all other rules read; they name roles, and only this file gives values.
// knows nothing of: which element has which role.
// Everything is made from the text colour that the widget stands in, so that it suits the page and follows it live:
// dark text means a light page. The tones keep their lightness apart from it on the far side (WCAG 2.2, 1.4.3 and 1.4.11).
// A browser that cannot make a colour from another one shows them in the text's own: words and shapes carry the meaning.
// Size containment leaves no width of its own, so two dots far apart give one: at best 42em, at least nothing.
const tokens = /* css */ `
:host{display:block;writing-mode:horizontal-tb}
:host::before{content:". .";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:42em}
:host([hidden]){display:none}
::slotted(script){display:none!important}
[part=container]{
--_muted:var(--verdict-muted,color-mix(in srgb,currentcolor 85%,transparent));
--_raised:var(--verdict-raised,color-mix(in srgb,currentcolor 3%,transparent));
--_border:var(--verdict-border,color-mix(in srgb,currentcolor 18%,transparent));
--_tint:color-mix(in srgb,currentcolor 10%,transparent);
--_l:clamp(.5,(l - .62)*99,.83);
--_ship:var(--verdict-ship,oklch(from currentcolor var(--_l) .13 150/1));
--_skip:var(--verdict-skip,oklch(from currentcolor var(--_l) .15 25/1));
--_split:var(--verdict-split,oklch(from currentcolor var(--_l) .1 80/1));
--_accent:var(--verdict-accent,oklch(from currentcolor var(--_l) .13 258/1));
--_radius:var(--verdict-radius,.6em);
--_gap:var(--verdict-gap,1em);
color:var(--verdict-text,var(--_text,inherit));
background:var(--verdict-surface,var(--_surface));
}
.light{--_text:#1d2127;--_surface:#fff;color-scheme:light}
.dark{--_text:#e4e7eb;--_surface:#15181d;color-scheme:dark}
.ship{--_tone:var(--_ship);--_mark:"✓ "}
.skip{--_tone:var(--_skip);--_mark:"✕ "}
.split{--_tone:var(--_split);--_mark:"≈ "}
`;

export { tokens };
