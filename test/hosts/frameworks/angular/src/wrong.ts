import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'verdict-compare';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="verdict.theme = 'pink'">Pink</button>
    <verdict-compare #verdict (verdict-toggle)="show($event.detail.href)"></verdict-compare>
  `,
})
export class Wrong {
  show(text: string) { return text; }
}
