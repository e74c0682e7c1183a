/**
 * The least of a document that the chart library draws into where there is none: elements → SVG as text. A style sheet or a style attribute
 * is left out, since the page forbids both; how a chart looks is said by the style sheet of the page.
 */
import { escaped } from '../views/xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Child {
  parentNode: SvgElement | null;
  /** As it is written. */
  readonly outerHTML: string;
}

class SvgText implements Child {
  parentNode: SvgElement | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  get outerHTML(): string {
    return escaped(this.text);
  }
}

class SvgElement implements Child {
  parentNode: SvgElement | null = null;
  readonly namespaceURI = SVG;
  readonly style = { setProperty: () => undefined, removeProperty: () => undefined };
  readonly name: string;
  readonly ownerDocument: SvgDocument;
  private readonly attributes = new Map<string, string>();
  private children: Child[] = [];

  constructor(name: string, ownerDocument: SvgDocument) {
    this.name = name;
    this.ownerDocument = ownerDocument;
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    if (name !== 'style') this.attributes.set(name, String(value));
  }
  setAttributeNS(_space: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild<T extends Child>(child: T): T {
    return this.insertBefore(child, null);
  }
  insertBefore<T extends Child>(child: T, before: Child | null): T {
    child.parentNode?.removeChild(child);
    const at = before ? this.children.indexOf(before) : -1;
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
    child.parentNode = this;
    return child;
  }
  removeChild<T extends Child>(child: T): T {
    this.children = this.children.filter((one) => one !== child);
    child.parentNode = null;
    return child;
  }
  append(...all: readonly (Child | string)[]): void {
    for (const one of all) this.appendChild(typeof one === 'string' ? new SvgText(one) : one);
  }
  set textContent(text: string) {
    this.children = [];
    this.append(text);
  }
  addEventListener(): void {
    // nobody can point at what is only text
  }
  get outerHTML(): string {
    if (this.name === 'style') return '';
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    return `<${this.name}${attributes}>${this.children.map((one) => one.outerHTML).join('')}</${this.name}>`;
  }
}

class SvgDocument {
  readonly documentElement: SvgElement = new SvgElement('html', this);
  createElementNS(_space: string, name: string): SvgElement {
    return new SvgElement(name, this);
  }
  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}

export const svgDocument = (): SvgDocument => new SvgDocument();
