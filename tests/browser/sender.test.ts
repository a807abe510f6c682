import { describe, expect, it } from 'vitest';
import { senderKind } from '../../src/browser/sender.ts';

const self = { id: 'mine', root: 'chrome-extension://mine/' };
const hosts = ['x.com', 'www.facebook.com'];
const tab = { id: 4 };
const kind = (sender: Parameters<typeof senderKind>[0]) => senderKind(sender, self, hosts);

describe('the sender of a message', () => {
  it.each([
    ['content', { id: 'mine', url: 'https://x.com/compose/post', tab }],
    ['page', { id: 'mine', url: 'chrome-extension://mine/popup.html' }],
    ['page', { id: 'mine', url: 'chrome-extension://mine/options.html#x', tab }],
    ['background', { id: 'mine', url: 'chrome-extension://mine/background.js' }],
    ['background', { id: 'mine', url: 'chrome-extension://mine/_generated_background_page.html' }],
    ['background', { id: 'mine' }],
  ])('is %s', (expected, sender) => expect(kind(sender)).toBe(expected));

  it.each([
    ['another extension', { id: 'other', url: 'https://x.com/', tab }],
    ['nobody', {}],
    ['a page outside the sites', { id: 'mine', url: 'https://example.com/', tab }],
    ['a host that only ends alike', { id: 'mine', url: 'https://evil-x.com/', tab }],
    ['a sub-domain', { id: 'mine', url: 'https://a.x.com/', tab }],
    ['a site without encryption', { id: 'mine', url: 'http://x.com/', tab }],
    ['another port', { id: 'mine', url: 'https://x.com:8443/', tab }],
    ['a name in the password place', { id: 'mine', url: 'https://x.com@evil.com/', tab }],
    ['a page of another extension', { id: 'mine', url: 'chrome-extension://mine2/popup.html' }],
    ['a site without a tab', { id: 'mine', url: 'https://x.com/' }],
    ['no address', { id: 'mine', url: 'about:blank', tab }],
  ])('is not answered: %s', (_who, sender) => expect(kind(sender)).toBeNull());
});
