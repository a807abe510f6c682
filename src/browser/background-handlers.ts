import { showBadge } from './badge.ts';
import { checklistPlace } from './checklist-place.ts';
import { withCopied } from './copied.ts';
import { injectDesk } from './inject-desk.ts';
import { languageOf } from './language.ts';
import { mayLookUp } from './look-up-limit.ts';
import { MessageError } from './message-error.ts';
import type { BackgroundMessages } from './messages.ts';
import { withShown } from './note-budget.ts';
import { openPage } from './open-page.ts';
import type { Policy } from './policy.ts';
import { createRateLimit } from './rate-limit.ts';
import { type ReaderLink, readThrough } from './reader-link.ts';
import { hintFor } from './setting-hint.ts';
import {
  addOutcome,
  copiedItem,
  keepAgreed,
  keepNoted,
  noteBudgetItem,
  setExceptions,
  settingsItem,
  tickItem,
} from './storage.ts';
import type { Handlers } from './wire.ts';

/** Readings a tab may ask for at once, and per second in the long run; slow typing makes three or four a second. */
const BURST = 40;
const PER_SECOND = 6;

/** The same for waking the picture reader: once for a page's first picture, and again when the reader died. */
const IMAGES_BURST = 20;
const IMAGES_PER_SECOND = 1;

/** Pages of ours that one tab may open. */
const OPEN_BURST = 5;
const OPEN_PER_SECOND = 0.2;

/** Pages of settings that one tab may ask about. */
const SETTING_BURST = 20;
const SETTING_PER_SECOND = 0.5;

/** Connections that are agreed on from one tab: each is a press of the person's. */
const AGREED_BURST = 20;
const AGREED_PER_SECOND = 0.5;

/** Notes on conversations and moments that one tab may have shown. */
const NOTED_BURST = 20;
const NOTED_PER_SECOND = 0.1;

/** A draft of nothing: asking for it starts the reader and loads the pack, so that the first real draft does not wait. */
const WARM_UP = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'unknown',
  text: '',
  replyTo: null,
} as const;

/** What the background answers. */
export function backgroundHandlers(policy: Policy, link: ReaderLink): Handlers<BackgroundMessages> {
  const limit = createRateLimit(BURST, PER_SECOND);
  const images = createRateLimit(IMAGES_BURST, IMAGES_PER_SECOND);
  const opened = createRateLimit(OPEN_BURST, OPEN_PER_SECOND);
  const noted = createRateLimit(NOTED_BURST, NOTED_PER_SECOND);
  const agreed = createRateLimit(AGREED_BURST, AGREED_PER_SECOND);
  const settings = createRateLimit(SETTING_BURST, SETTING_PER_SECOND);
  return {
    read: async ({ draft, patient }, sender) => {
      if (!limit.take(sender.tab?.id ?? -1, Date.now())) throw new MessageError('busy');
      return readThrough(link, await policy.inForce(), draft, patient);
    },
    report: async ({ state }, sender) => {
      const { language } = await settingsItem.get();
      if (sender.tab?.id !== undefined && !sender.frameId) await showBadge(sender.tab.id, state, languageOf(language));
      if (state === 'ok')
        void policy.inForce().then((inForce) => readThrough(link, inForce, WARM_UP).catch(() => undefined));
      return null;
    },
    outcome: async (report) => {
      await addOutcome(report, new Date());
      return null;
    },
    except: async ({ exceptions, on }) => {
      await setExceptions(exceptions, on, new Date());
      return null;
    },
    agree: async ({ person, label }, { tab }) => {
      if (!agreed.take(tab?.id ?? -1, Date.now())) throw new MessageError('busy');
      await keepAgreed(person, label, new Date());
      return null;
    },
    images: async ({ desk }, { tab, frameId }) => {
      if (tab?.id === undefined || !images.take(tab.id, Date.now())) throw new MessageError('busy');
      const awake = link.awake?.();
      if (!desk) await awake;
      else {
        // A desk without a reader can still say that a picture is not checked.
        awake?.catch(() => undefined);
        await injectDesk(tab.id, frameId ?? 0);
      }
      return null;
    },
    open: async ({ page, at }, { tab }) => {
      if (!opened.take(tab?.id ?? -1, Date.now())) throw new MessageError('busy');
      await openPage(page, page === 'checklists' ? checklistPlace(at) : at);
      return null;
    },
    tick: async (place) => {
      await tickItem(place, new Date());
      return null;
    },
    setting: async (open, { tab }) => {
      if (!settings.take(tab?.id ?? -1, Date.now())) throw new MessageError('busy');
      return hintFor(open, await policy.inForce(), new Date());
    },
    copied: async ({ nonce }) => {
      await copiedItem.update((kept) => withCopied(kept, nonce));
      return null;
    },
    shown: async ({ what }) => {
      await noteBudgetItem.update((kept) => withShown(kept, what, new Date()));
      return null;
    },
    noted: async ({ what, daily }, { tab }) => {
      if (!noted.take(tab?.id ?? -1, Date.now())) throw new MessageError('busy');
      await keepNoted(what, daily, new Date());
      return null;
    },
    lookUp: ({ why }, { tab }) => mayLookUp(tab?.id ?? -1, why, Date.now()),
    pack: () => policy.inForce(),
    policy: () => policy.ready().then(() => null),
    recheck: () => policy.refresh().then(() => null),
  };
}
