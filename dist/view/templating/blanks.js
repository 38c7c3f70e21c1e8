const dropBlanks = (template) => template;

export { dropBlanks };
