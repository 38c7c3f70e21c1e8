// A document whose texts are markup in HTML, in Markdown and in template languages.

/** What would be executed, or looked up, if a template language read it. */
const CODE = [
  '{{ 7*7 }}',
  '{{ secret }}',
  '{% raw %}',
  '{% include "secret" %}',
  '{# gone #}',
  '{{{ secret }}}',
  '${secret}',
  '<%= secret %>',
  '{{ range.constructor("return 1")() }}',
  '{{ $options.constructor.constructor("return 1")() }}',
];
const MARKDOWN = [
  'a `code` b ``two`` c ` d',
  '*one* **two** _three_ __four__ ~~five~~ snake_case_name 2*3*4',
  '[link](https://example.com/_a_?b=1&c=*d*) ![image](x.png) [note][1] [^1] [gallery]',
  '"double" \'single\' -- dash … ... (c)',
  'https://example.com/a_b_c?d=e&f=*g*',
  'back\\slash \\* \\" \\\\',
  '# not a heading\n\n- not a list\n\n    not code\n\n> not a quote\n\n---',
  '| a | b |\n| - | - |\n| $x$ | H^2^O |',
  '&amp; &lt;b&gt; &copy; &#42;',
];
const HTML = [
  '<script>globalThis.pwned = 1</script>',
  '</script></template></style></div></verdict-compare><!-- ',
  '<b v-html="secret" @click="secret" :title="secret">bold</b>',
];
const ISOLATES = ['\u2068isolated *name*\u2069', 'turned \u202e around'];

export const ODD_TEXTS = [...CODE, ...MARKDOWN, ...HTML, ...ISOLATES];

/** Every text of it has all odd texts, so that they can meet each other, too. */
export function hardDocument() {
  const text = ODD_TEXTS.join(' ');
  const tool = (name: string) => ({
    name: `${name} ${CODE.slice(0, 4).join(' ')} _x_`,
    category: text.slice(0, 60),
    tagline: text.slice(0, 150),
    description: text,
    url: `https://example.com/${name}_x_*y*?q={{secret}}&r=[1]#{%25raw%25}`,
    price: { entry: '{{ secret }} `0`', detail: '*free*' },
  });
  return {
    title: `${ODD_TEXTS.slice(0, 6).join(' ')} *or* _not_`,
    summary: text,
    url: 'https://example.com/{{secret}}/_all_',
    tools: [tool('Alpha'), tool('Beta')],
    rows: [
      { label: '*Licence* {{ secret }}', values: ['[MIT](x)', null], note: text.slice(0, 100) },
      { label: 'Offline', values: [true, 1] },
    ],
    reviewers: ODD_TEXTS.map((quote, i) => ({
      name: `Reviewer ${i} _of_ {{ secret }}`,
      reviews: [
        { verdict: 'ship', score: 50 + i, quote },
        i % 2 ? null : { verdict: 'skip', quote },
      ],
    })),
    cta: { title: '{{ secret }}', text, label: '*go*', url: 'https://example.com/_go_' },
  };
}
