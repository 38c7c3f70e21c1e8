// Libraries of the time before modules, which give methods of the platform another meaning, or add
// to every array, text and function. They are ours: they do what those of 2007 to 2012 did to the
// globals.

/** What each library does before the widget's script comes. */
export const libraries: Record<string, string> = {
  'that puts each, collect and inject on arrays, and takes map, filter, reduce and entries for them': `
    const stop = {};
    const list = (source) => {
      if (!source) return [];
      if (source.toArray) return source.toArray();
      const found = [];
      for (let i = 0; i < source.length; i++) found.push(source[i]);
      return found;
    };
    window.$A = Array.from = function (source) {
      return list(source);
    };
    const each = function (visit) {
      try {
        for (let i = 0; i < this.length; i++) visit(this[i], i);
      } catch (thrown) {
        if (thrown !== stop) throw thrown;
      }
      return this;
    };
    const kept = {
      each,
      forEach: each,
      toArray() {
        return [].concat(this);
      },
      inspect() {
        return '[' + this + ']';
      },
      map(visit, self) {
        const found = [];
        this.each((entry, i) => {
          found.push((visit || ((same) => same)).call(self, entry, i));
        });
        return found;
      },
      filter(test, self) {
        const found = [];
        this.each((entry, i) => {
          if (test.call(self, entry, i)) found.push(entry);
        });
        return found;
      },
      find(test, self) {
        let found;
        this.each((entry, i) => {
          if (test.call(self, entry, i)) {
            found = entry;
            throw stop;
          }
        });
        return found;
      },
      some(test, self) {
        let found = false;
        this.each((entry, i) => {
          found = found || Boolean((test || ((same) => same)).call(self, entry, i));
        });
        return found;
      },
      every(test, self) {
        let all = true;
        this.each((entry, i) => {
          all = all && Boolean((test || ((same) => same)).call(self, entry, i));
        });
        return all;
      },
      include(wanted) {
        return this.indexOf(wanted) > -1;
      },
      inject(value, visit) {
        this.each((entry, i) => {
          value = visit(value, entry, i);
        });
        return value;
      },
      reduce() {
        return this.length > 1 ? this : this[0];
      },
      reverse(inline) {
        return (inline !== false ? this : this.toArray())._reverse();
      },
      _reverse: Array.prototype.reverse,
      toJSON() {
        return '[' + this.map((entry) => JSON.stringify(entry)).join(', ') + ']';
      },
    };
    Object.assign(Array.prototype, kept, {
      entries: kept.toArray,
      collect: kept.map,
      select: kept.filter,
      detect: kept.find,
      any: kept.some,
      all: kept.every,
    });`,
  'that puts methods of its own on texts, numbers and functions, and another bind': `
    Object.assign(String.prototype, {
      strip() {
        return this.trim();
      },
      toArray() {
        return this.split('');
      },
      inspect() {
        return "'" + this + "'";
      },
      toJSON() {
        return this.inspect();
      },
      include(part) {
        return this.indexOf(part) > -1;
      },
      startsWith(part) {
        return this.indexOf(part) === 0;
      },
      endsWith(part) {
        const at = this.length - part.length;
        return at >= 0 && this.lastIndexOf(part) === at;
      },
    });
    Object.assign(Number.prototype, {
      toJSON() {
        return isFinite(this) ? this.toString() : 'null';
      },
    });
    Function.prototype.bind = function (self, ...given) {
      const method = this;
      return function (...more) {
        return method.apply(self || null, given.concat(more));
      };
    };
    Function.prototype.delay = function (seconds) {
      return setTimeout(this, seconds * 1000);
    };`,
  'that has a bind, an extend and an implement of its own, and arrays that are asked for by it': `
    Function.prototype.extend = function (members) {
      for (const name in members) this[name] = members[name];
      return this;
    };
    Function.prototype.implement = function (members) {
      for (const name in members) this.prototype[name] = members[name];
      return this;
    };
    Function.prototype.bind = function (self, given) {
      const method = this;
      return (...more) => method.apply(self, given == null ? more : [].concat(given));
    };
    Array.from = function (source) {
      if (source == null) return [];
      return typeof source === 'object' && typeof source.length === 'number'
        ? Array.prototype.slice.call(source)
        : [source];
    };
    Array.implement({
      contains(wanted) {
        return this.indexOf(wanted) !== -1;
      },
      append(more) {
        this.push.apply(this, more);
        return this;
      },
      combine(more) {
        return this;
      },
      flatten() {
        return this;
      },
      pick() {
        return this.find((entry) => entry != null);
      },
      clean() {
        return this.filter((entry) => entry != null);
      },
    });
    String.implement({
      contains(part, by) {
        return by
          ? (by + this + by).indexOf(by + part + by) > -1
          : String(this).indexOf(part) > -1;
      },
      clean() {
        return this.trim();
      },
      test(pattern) {
        return RegExp(pattern).test(this);
      },
    });
    Object.each = Object.forEach = (object, visit) => {
      for (const name in object) visit(object[name], name);
    };
    window.$ = (id) => document.getElementById(id);
    window.$$ = (selector) => document.querySelectorAll(selector);
    Element.prototype.set = function (name, value) {
      this.setAttribute(name, value);
      return this;
    };
    Element.prototype.get = function (name) {
      return this.getAttribute(name);
    };`,
  'whose methods can be seen in every loop over an array, a text, a map or a list of nodes': `
    for (const { prototype } of [
      Array,
      String,
      Map,
      Set,
      NodeList,
      HTMLCollection,
      Promise,
      Document,
      Element,
    ])
      Object.assign(prototype, {
        each() {
          return this;
        },
        extend() {
          return this;
        },
        toQueryString() {
          return '';
        },
      });`,
  'that has taken the iterators of arrays and lists of nodes': `
    const own = function () {
      let i = 0;
      return {
        next: () => (i < this.length ? { done: false, value: this[i++] } : { done: true }),
      };
    };
    Array.prototype[Symbol.iterator] = own;
    NodeList.prototype[Symbol.iterator] = own;
    HTMLCollection.prototype[Symbol.iterator] = own;`,
};
