// What editors read, made from the manifest: VS Code's custom data for HTML and CSS, and JetBrains'
// web-types.

const markdown = (value) => ({ kind: 'markdown', value });
const choices = ({ type: { text } }) =>
  text.includes(' | ') ? text.split(' | ').map((value) => value.replaceAll("'", '')) : [];

const section = (title, entries) => {
  const lines = entries.map(({ name, description }) => {
    const called = name ? `\`${name}\`` : 'default';
    return `- ${called} – ${description}`;
  });
  return [`**${title}**`, ...lines].join('\n');
};

/** Description of the element with its events and slots, as an editor shows it over the tag. */
const summary = ({ description, events, slots }) =>
  [description, section('Events', events), section('Slots', slots)].join('\n\n');

/** https://github.com/microsoft/vscode-custom-data */
export function vsCodeData(element, { homepage }) {
  const references = [{ name: 'Documentation', url: homepage }];
  const html = {
    version: 1.1,
    tags: [
      {
        name: element.tagName,
        description: markdown(summary(element)),
        attributes: element.attributes.map(({ name, description, ...attribute }) => ({
          name,
          description: markdown(description),
          ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
          ...(choices(attribute).length && {
            values: choices(attribute).map((value) => ({ name: value })),
          }),
        })),
        references,
      },
    ],
  };
  const css = {
    version: 1.1,
    properties: element.cssProperties.map(({ name, description, syntax, default: value }) => ({
      name,
      description: markdown(`${description}\n\nDefault: \`${value}\``),
      syntax,
      references,
    })),
    pseudoElements: element.cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
      references,
    })),
  };
  return { html, css };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(element, { name: library, version, homepage }) {
  const named = ({ name, description }) => ({ name, description });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: library,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: element.tagName,
            description: element.description,
            'doc-url': homepage,
            attributes: element.attributes.map(
              ({ type: { text }, default: value, ...attribute }) => ({
                ...named(attribute),
                value: { type: text, ...(value && { default: value }) },
              }),
            ),
            slots: element.slots.map(named),
            js: {
              properties: element.members
                .filter(({ kind }) => kind === 'field')
                .map(({ type: { text }, readonly, ...field }) => ({
                  ...named(field),
                  type: text,
                  ...(readonly && { 'read-only': true }),
                })),
              events: element.events.map(({ type: { text }, ...event }) => ({
                ...named(event),
                type: text,
              })),
            },
          },
        ],
      },
      css: {
        properties: element.cssProperties.map(named),
        'pseudo-elements': element.cssParts.map(({ name, description }) => ({
          name: `part(${name})`,
          description,
        })),
      },
    },
  };
}
