import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DeskPorts, ImageDesk } from '../../../src/guard/attach/image-desk.ts';
import { offerDesk, takeDesk } from '../../../src/guard/images/desk-slot.ts';
import { loadDesk } from '../../../src/guard/images/load-desk.ts';

const desk = () => ({ decide: vi.fn(), look: vi.fn(), looks: vi.fn() }) satisfies ImageDesk;

describe('the place of the image desk', () => {
  let page = new AbortController();
  const asked = vi.fn();
  /** What the background does when asked: by default it brings the script, which opens a desk in the slot. */
  let brought = desk();
  const bring = async () => takeDesk()?.fill(() => brought);
  let background: () => Promise<unknown> = bring;

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    page = new AbortController();
    brought = desk();
    background = bring;
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
      asked(message);
      await background();
      return { ok: true, value: null };
    }) as never);
  });
  afterEach(() => {
    page.abort();
    vi.restoreAllMocks();
  });
  const offer = () => {
    const ports = { signal: page.signal } as DeskPorts;
    offerDesk(ports);
    return ports;
  };

  it('is filled on the first need, with the ports of the script that offered it, and stays so', async () => {
    const ports = offer();
    expect(asked).not.toHaveBeenCalled();
    const make = vi.fn(() => brought);
    background = async () => takeDesk()?.fill(make);
    expect(await Promise.all([loadDesk(), loadDesk()])).toEqual([brought, brought]);
    expect(await loadDesk()).toBe(brought);
    expect(make).toHaveBeenCalledExactlyOnceWith(ports);
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ to: 'background', name: 'images', body: { desk: true } }),
    );
  });

  it('keeps the first desk, however often the script comes', async () => {
    offer();
    background = async () => {
      await bring();
      takeDesk()?.fill(desk);
    };
    expect(await loadDesk()).toBe(brought);
  });

  it('waits for a script that comes after the answer', async () => {
    offer();
    background = async () => void setTimeout(bring, 50);
    expect(await loadDesk(500)).toBe(brought);
  });

  it('rejects where nobody offers a place', async () => {
    await expect(loadDesk()).rejects.toThrow('no place');
  });

  it('rejects when the script does not come in time, and tries anew', async () => {
    offer();
    background = async () => undefined;
    await expect(loadDesk(30)).rejects.toThrow('in time');
    background = bring;
    expect(await loadDesk(30)).toBe(brought);
  });

  it('rejects at once where the background cannot bring it', async () => {
    offer();
    background = async () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(loadDesk()).rejects.toMatchObject({ code: 'gone' });
  });

  it('is never that of an earlier extension', async () => {
    offer();
    const old = await loadDesk();
    const earlier = takeDesk();
    page.abort();
    expect(takeDesk()).toBeUndefined();
    page = new AbortController();
    brought = desk();
    offer();
    // The old script, still at work in its own slot, fills nothing any more.
    earlier?.fill(() => old);
    expect(await loadDesk()).not.toBe(old);
    expect(await loadDesk()).toBe(brought);
  });

  it('takes no desk once its page script has ended', () => {
    offer();
    const slot = takeDesk();
    page.abort();
    const make = vi.fn(desk);
    slot?.fill(make);
    expect(make).not.toHaveBeenCalled();
  });
});
