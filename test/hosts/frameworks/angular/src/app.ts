import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'verdict-compare';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button id="other" (click)="slug.set('sqlite-vs-duckdb')">Another comparison</button>
      <verdict-compare
        [slug]="slug()"
        theme="light"
        [headingLevel]="3"
        (verdict-load)="loaded.set($event.detail.comparison.title)"
        (verdict-toggle)="toggled.set($event.detail.reviewer + ': ' + $event.detail.open)"
      ></verdict-compare>
      <verdict-compare [data]="own" layout="compact"></verdict-compare>
      <output id="loaded">{{ loaded() }}</output>
      <output id="toggled">{{ toggled() }}</output>
    </main>
  `,
})
export class App {
  readonly slug = signal('chroma-vs-qdrant');
  readonly loaded = signal('');
  readonly toggled = signal('');
  readonly own = { tools: [{ name: 'Angular' }, { name: 'React' }] };
}
