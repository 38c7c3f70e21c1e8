import { css } from '../templating/css.js';

/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. A browser without relative colours shows the tones
 * in the text's own colour; words and shapes carry the meaning.
 */
export const tokens = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }

  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }

  /* Inline-size containment leaves the container no width of its own where it shrinks to fit: the
     first column gives it up to 42em, and as little as there is room for. The page's style sheet
     does not reach this box, which holds the container alone. */
  :host > div {
    display: grid;
    grid-template-columns: minmax(0, 42em) 1fr;
    inline-size: 100%;
    text-align: start;
  }

  /* A page that shows its scripts would show the snapshot */
  ::slotted(script) {
    display: none !important;
  }

  [part='container'] {
    --_muted: var(--verdict-muted, color-mix(in srgb, currentcolor 85%, transparent));
    --_raised: var(--verdict-raised, color-mix(in srgb, currentcolor 3%, transparent));
    --_border: var(--verdict-border, color-mix(in srgb, currentcolor 18%, transparent));
    --_tint: color-mix(in srgb, currentcolor 10%, transparent);

    --_ship: var(--verdict-ship, oklch(from currentcolor var(--_l) 0.13 150 / 1));
    --_skip: var(--verdict-skip, oklch(from currentcolor var(--_l) 0.15 25 / 1));
    --_split: var(--verdict-split, oklch(from currentcolor var(--_l) 0.1 80 / 1));
    --_accent: var(--verdict-accent, oklch(from currentcolor var(--_l) 0.13 258 / 1));
    --_radius: var(--verdict-radius, 0.6em);
    --_gap: var(--verdict-gap, 1em);
    color: var(--verdict-text, var(--_text, inherit));
    background: var(--verdict-surface, var(--_surface));
  }

  /* Lightness of the tones: dark beside dark text, light beside light text, which keeps their
     contrast with the page (WCAG 2.2, 1.4.3 and 1.4.11). Chromium 119 to 121 count l to 100: they
     know no light-dark(), and without a lightness there is no tone. */
  @supports (color: light-dark(red, red)) {
    [part='container'] {
      --_l: clamp(0.5, (l - 0.62) * 99, 0.83);
    }
  }

  .light {
    --_text: #1d2127;
    --_surface: #fff;
    color-scheme: light;
  }

  .dark {
    --_text: #e4e7eb;
    --_surface: #15181d;
    color-scheme: dark;
  }

  .ship {
    --_tone: var(--_ship);
    --_mark: '✓ ';
  }

  .skip {
    --_tone: var(--_skip);
    --_mark: '✕ ';
  }

  .split {
    --_tone: var(--_split);
    --_mark: '≈ ';
  }
`;
